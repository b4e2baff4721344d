import type { IncomingMessage } from 'node:http'

/** The address that a request comes from. Headers such as X-Forwarded-For are not believed: anybody can write them. */
export function clientOf(request: IncomingMessage | undefined): string {
  return request?.socket.remoteAddress ?? 'unknown'
}

/** The same of what Node's server hands on to Yoga's plugins with a request. */
export function clientIn(serverContext: unknown): string {
  return clientOf((serverContext as { readonly req?: IncomingMessage }).req)
}

/** The headers of a request as GraphQL's part of the service sees them. */
export function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
