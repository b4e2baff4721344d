import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'

const ids = new WeakMap<Request, string>()

const HEADER = 'x-request-id'

/** The id under which a request can be found in the log: the caller's `x-request-id`, else one of our own. */
export function requestId(request: Request): string {
  const id = ids.get(request) ?? idOf(request.headers.get(HEADER))
  ids.set(request, id)
  return id
}

function idOf(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{1,80}$/.test(given) ? given : randomUUID()
}

/** Gives a request its id, before it is known what answers it; every response says it. */
export function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const id = idOf(request.headers[HEADER])
  request.headers[HEADER] = id
  response.setHeader(HEADER, id)
  return id
}

/** Every response of GraphQL says the id of its request. */
export function useRequestId(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      response.headers.set(HEADER, requestId(request))
    },
  }
}
