import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Store } from '../store/store.js'
import { EXPLORER, sendExplorer } from './explorer.js'
import { sendFile } from './files.js'
import { sendAsset } from './graphiql.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/** Which part of the service answers which path; the first that does ends the search. */
export function createRoutes(store: Store, graphql: Answer): Answer {
  return async (request, response) => {
    const path = pathOf(request)
    if (path === '/graphql' || path === '/graphql/') return graphql(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(request, response)
    if (path === '/health') return health(store, response)
    if (path === '/' && (await sendFile('index.html', request.headers['if-none-match'], response))) return
    if (path.startsWith('/web/') && (await sendFile(path.slice(5), request.headers['if-none-match'], response))) return
    if (path === EXPLORER.slice(0, -1)) return void response.writeHead(301, { location: EXPLORER }).end()
    if (path.startsWith(EXPLORER) && (await sendExplorer(path, wishesOf(request), response))) return
    if (await sendAsset(path, String(request.headers['accept-encoding'] ?? ''), response)) return
    return notFound(request, response)
  }
}

function wishesOf({ headers }: IncomingMessage): Parameters<typeof sendExplorer>[1] {
  return { ifNoneMatch: headers['if-none-match'], acceptEncoding: String(headers['accept-encoding'] ?? '') }
}

function pathOf({ url }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname)
  } catch {
    return ''
  }
}

/** 200 while the store answers, 503 when it does not. */
async function health(store: Store, response: ServerResponse): Promise<void> {
  const ok = await store.read({ text: 'RETURN 1 AS one', params: {} }).then(
    () => true,
    () => false,
  )
  send(response, ok ? 200 : 503, { status: ok ? 'ok' : 'store unavailable', store: store.kind })
}

async function notFound({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  send(response, 404, {
    error: `Nothing answers ${method} ${url}.`,
    cure: 'The start page is at /, GraphQL and GraphiQL at /graphql, the state of the service at /health.',
  })
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
