import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface Site {
  readonly url: (path: string) => string
  readonly port: number
  /** What answers a path; can be changed at any time. Without robots.txt all is allowed. */
  readonly pages: Map<string, Answer>
  /** Requests that came, as "GET /path". */
  readonly requests: IncomingMessage[]
}

/** A site on this machine until the test file ends. */
export async function site(host = '127.0.0.1'): Promise<Site> {
  const pages = new Map<string, Answer>()
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const answer = pages.get(request.url ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: path => `http://${host}:${port}${path}`, port, pages, requests }
}

export const paths = (requests: readonly IncomingMessage[]): (string | undefined)[] => requests.map(({ url }) => url)

/** Answers with a text of a type, and 304 to whoever has it. */
export function sends(
  text: string | Buffer,
  type = 'text/html; charset=utf-8',
  headers: Record<string, string> = {},
): Answer {
  return (request, response) => {
    const { etag } = headers
    if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else response.writeHead(200, { 'content-type': type, ...headers }).end(text)
  }
}

export const answers =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end()

const SENTENCE =
  'Norway hosted a round of talks between the two sides in Oslo, and both left with the text of a truce. '

export const page = (title: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${SENTENCE.repeat(4)}</p><p>${title}. ${SENTENCE.repeat(2)}</p></article></body></html>`

export const feed = (items: readonly { link: string; title: string; text?: string }[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title><link>http://x</link><description>d</description>${items
    .map(
      ({ link, title, text = '' }) =>
        `<item><title>${title}</title><link>${link}</link><pubDate>Sat, 18 Mar 2023 21:00:00 GMT</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`
