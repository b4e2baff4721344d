import type { IncomingMessage, ServerResponse } from 'node:http'

/** Lets a page of an allowed site read the answer; '*' is any site. */
export function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  const { origin } = headers
  if (origin === undefined) return
  if (origins.includes('*')) response.setHeader('access-control-allow-origin', '*')
  else if (origins.includes(origin)) response.setHeader('access-control-allow-origin', origin)
}
