import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const ids = new WeakMap<Request, string>()

/** The id under which a request can be found in the log: the caller's `x-request-id`, else one of our own. */
export function requestId(request: Request): string {
  const known = ids.get(request)
  if (known !== undefined) return known
  const given = request.headers.get('x-request-id') ?? ''
  const id = /^[\w.-]{1,80}$/.test(given) ? given : randomUUID()
  ids.set(request, id)
  return id
}

/** Every response says the id of its request. */
export function useRequestId(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      response.headers.set('x-request-id', requestId(request))
    },
  }
}
