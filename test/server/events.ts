/** A GraphQL subscription over server-sent events (GraphQL over SSE, distinct connections), read as its results come. */
export async function* subscribe(
  url: string,
  query: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
) {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query }),
    signal,
  })
  if (response.body === null) throw new Error(`No stream: ${response.status}`)
  let rest = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const messages = (rest + chunk).split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const data = message.match(/^data: ?(.*)$/m)?.[1]
      if (message.includes('event: next') && data !== undefined) yield JSON.parse(data)
    }
  }
}
