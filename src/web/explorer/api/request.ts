import type { TypedDocumentString } from './documents.js'

/** Why a question has no answer, in words for the reader, with what to do. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly cure: string,
    /** The code that the API gives an error; null where the service was not reached. */
    readonly code: string | null = null,
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

/** `headers` are asked for at each request, so that a key that is given later is sent from then on. */
export function askAt(endpoint: string, headers: () => Readonly<Record<string, string>>): Ask {
  return (document, variables, signal) =>
    answerFrom(
      endpoint,
      {
        method: 'POST',
        headers: { ...HEADERS, ...headers() },
        body: JSON.stringify({ query: String(document), variables }),
      },
      signal,
    )
}

/** The answer to a document that the service knows by its id. It keeps such answers, and so may the browser. */
export function askById<Result>(
  endpoint: string,
  id: string,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Result> {
  return answerFrom(`${endpoint}?documentId=${id}`, { headers: { accept: HEADERS.accept, ...headers } }, signal)
}

async function answerFrom<Result>(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<Result> {
  const response = await reach(url, request, signal)
  return answerOf(await response.json().catch(() => null))
}

function reach(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  return fetch(url, { ...request, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new RequestError('The service does not answer.', cureFor(url))
  })
}

/** A page of another site is not told why it has no answer: that the service is away, or that it does not let this site ask. */
function cureFor(url: string): string {
  const isHere = new URL(url, location.href).origin === location.origin
  return isHere
    ? 'See that it runs, then try again.'
    : 'See that it runs, and that its ENTENTE_ORIGINS names this site.'
}

/** A view that the service knows by name. */
export async function fetchView(url: URL, signal: AbortSignal): Promise<{ readonly view: string }> {
  const response = await reach(url.href, { headers: { accept: 'application/json' } }, signal)
  if (!response.ok) throw new RequestError('The service knows no view of this name.', 'Look at `entente view list`.')
  return response.json()
}

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly cure?: string }
  }[]
}

function answerOf<Result>(body: Body | null): Result {
  const [first] = body?.errors ?? []
  if (first) {
    // With a cure the message ends with it.
    const { code = null, cure } = first.extensions ?? {}
    throw new RequestError(first.message, cure === undefined ? 'Try again.' : '', code)
  }
  if (!body?.data) throw new RequestError('The service gave no answer.', 'Look at its log, then try again.')
  return body.data as Result
}
