import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const HEADER = 'x-request-id'

/** Gives a request the id under which the log has it, the caller's `x-request-id` or one of our own; every response says it. */
export function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers[HEADER]
  const id = typeof given === 'string' && /^[\w.-]{1,80}$/.test(given) ? given : randomUUID()
  request.headers[HEADER] = id
  response.setHeader(HEADER, id)
  return id
}

/** The id that `nameRequest` gave. */
export const requestId = ({ headers }: Request): string => headers.get(HEADER) ?? ''
