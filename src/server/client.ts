import type { IncomingMessage } from 'node:http'

/** The address that a request comes from. Headers such as X-Forwarded-For are not believed: anybody can write them. */
export function clientOf(request: IncomingMessage | undefined): string {
  return request?.socket.remoteAddress ?? 'unknown'
}
