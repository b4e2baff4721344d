import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Store } from '../store/store.js'
import { sendAsset } from './graphiql.js'
import { createPages, type Wishes } from './pages.js'
import { sendHealth, sendJson, sendReadiness } from './state.js'
import { type createViews, VIEWS } from './views.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/** Where the explorer was before it was the first page; links from then still lead to it. */
const FORMER_EXPLORER = /^\/explore\/?$/

/** Answers that are made elsewhere. */
export interface Answers {
  readonly graphql: Answer
  readonly exported: Answer
  readonly upload: Answer
  readonly measures: Answer
  readonly view: ReturnType<typeof createViews>
  readonly status: (request: IncomingMessage, response: ServerResponse, ingestion: string) => Promise<unknown>
}

const INGESTIONS = '/ingestions/'

/** Which part of the service answers which path; the first that does ends the search. */
export function createRoutes(store: Store, pages: URL, answers: Answers): Answer {
  const { graphql, exported, view, upload, measures, status } = answers
  const sendPage = createPages(pages)
  return async (request, response) => {
    const path = pathOf(request)
    if (path === '/graphql' || path === '/graphql/') return graphql(request, response)
    if (path === '/articles' && request.method === 'POST') return upload(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(request, response)
    if (path === '/export') return exported(request, response)
    if (path.startsWith(INGESTIONS)) return status(request, response, path.slice(INGESTIONS.length))
    if (path.startsWith(VIEWS)) return view(path.slice(VIEWS.length), request, response)
    if (path === '/health') return sendHealth(response)
    if (path === '/ready') return sendReadiness(store, response)
    if (path === '/metrics') return measures(request, response)
    if (FORMER_EXPLORER.test(path)) return redirect(`/${searchOf(request)}`, response)
    if (await sendPage(path, wishesOf(request), response)) return
    if (await sendAsset(path, String(request.headers['accept-encoding'] ?? ''), response)) return
    return notFound(request, response)
  }
}

function wishesOf({ headers }: IncomingMessage): Wishes {
  return { ifNoneMatch: headers['if-none-match'], acceptEncoding: String(headers['accept-encoding'] ?? '') }
}

function redirect(location: string, response: ServerResponse): void {
  response.writeHead(301, { location }).end()
}

function searchOf({ url }: IncomingMessage): string {
  return new URL(url ?? '/', 'http://localhost').search
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
    cure: 'The explorer is at / once npm run build has made it, GraphQL and GraphiQL at /graphql, the graph as a file at /export?format=gexf, articles go to POST /articles, the state of the service at /health, /ready and /metrics.',
  })
}
