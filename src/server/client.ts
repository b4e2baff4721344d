import type { IncomingMessage } from 'node:http'

/** The address that a request comes from. Headers such as X-Forwarded-For are not believed: anybody can write them. */
export function clientOf(_: Request, serverContext: unknown): string {
  return (serverContext as { readonly req?: IncomingMessage }).req?.socket.remoteAddress ?? 'unknown'
}
