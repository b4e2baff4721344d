import type { TypedDocumentString } from './documents.js'

/** Why a question has no answer, in words for the reader, with what to do. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly cure: string,
  ) {
    super(message)
  }
}

/** The answer to a typed document; ends with a RequestError when the service cannot be reached or says no. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new RequestError('The service does not answer.', 'See that it runs, then try again.')
  })
  return answerOf<Result>(await response.json().catch(() => null))
}

function answerOf<Result>(body: { data?: Result | null; errors?: readonly { message: string }[] } | null): Result {
  const [first] = body?.errors ?? []
  if (first) throw new RequestError(first.message, 'Try again, or take something off the canvas first.')
  if (!body?.data) throw new RequestError('The service gave no answer.', 'Look at its log, then try again.')
  return body.data
}
