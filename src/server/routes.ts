import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Store } from '../store/store.js'
import { EXPLORER, sendExplorer } from './explorer.js'
import { sendFile } from './files.js'
import { sendAsset } from './graphiql.js'
import type { Metrics } from './metrics.js'
import { sendHealth, sendJson, sendMetrics, sendReadiness } from './state.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/** Which part of the service answers which path; the first that does ends the search. */
export function createRoutes(store: Store, metrics: Metrics, graphql: Answer): Answer {
  return async (request, response) => {
    const path = pathOf(request)
    if (path === '/graphql' || path === '/graphql/') return graphql(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(request, response)
    if (path === '/health') return sendHealth(response)
    if (path === '/ready') return sendReadiness(store, response)
    if (path === '/metrics') return sendMetrics(metrics, response)
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

async function notFound({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  sendJson(response, 404, {
    error: `Nothing answers ${method} ${url}.`,
    cure: 'The start page is at /, GraphQL and GraphiQL at /graphql, the state of the service at /health, /ready and /metrics.',
  })
}
