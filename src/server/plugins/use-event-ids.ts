import type { Plugin } from 'graphql-yoga'

/**
 * Gives an event of a subscription the `cursor` that it tells as its id, so that an EventSource that comes back after a break names it
 * (`Last-Event-ID`, HTML Living Standard, 9.2) and misses nothing. Who does not ask for the cursor has no ids.
 */
export function useEventIds(): Plugin {
  return {
    onResponse: ({ response, setResponse, fetchAPI }) => {
      if (!response.headers.get('content-type')?.startsWith('text/event-stream') || response.body === null) return
      const events = response.body.pipeThrough(withIds(fetchAPI))
      setResponse(new fetchAPI.Response(events, { status: response.status, headers: response.headers }))
    },
  }
}

const END = '\n\n'

function withIds({ TransformStream, TextDecoder, TextEncoder }: FetchApi): TransformStream<Uint8Array, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()]
  let begun = ''
  return new TransformStream({
    transform: (piece, controller) => {
      const events = (begun + decoder.decode(piece, { stream: true })).split(END)
      begun = events.pop() ?? ''
      if (events.length > 0) controller.enqueue(encoder.encode(events.map(event => withId(event) + END).join('')))
    },
  })
}

function withId(event: string): string {
  const data = /^data: (\{.*)$/m.exec(event)?.[1]
  const cursor = data === undefined ? null : cursorIn(data)
  return cursor === null ? event : `${event}\nid: ${cursor}`
}

type FetchApi = Parameters<NonNullable<Plugin['onResponse']>>[0]['fetchAPI']

function cursorIn(json: string): string | null {
  const { data } = JSON.parse(json) as { readonly data?: Readonly<Record<string, unknown>> | null }
  const [event] = Object.values(data ?? {})
  const cursor = (event as { readonly cursor?: unknown } | null | undefined)?.cursor
  return typeof cursor === 'string' ? cursor : null
}
