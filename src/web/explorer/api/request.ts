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
export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables> | string,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>

export function askAt(endpoint: string): Ask {
  return async (document, variables, signal) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: String(document), variables }),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      throw new RequestError('The service does not answer.', 'See that it runs, then try again.')
    })
    return answerOf(await response.json().catch(() => null))
  }
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly cure?: string } }[]
}

function answerOf<Result>(body: Body | null): Result {
  const [first] = body?.errors ?? []
  if (first) throw new RequestError(first.message, first.extensions?.cure === undefined ? 'Try again.' : '')
  if (!body?.data) throw new RequestError('The service gave no answer.', 'Look at its log, then try again.')
  return body.data as Result
}
