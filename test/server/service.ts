import { afterAll, beforeAll } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { createLog } from '../../src/server/log.js'
import { type ServerOptions, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

export interface Asked {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  readonly body: any
}

export type Ask = (
  query: string,
  headers?: Record<string, string>,
  variables?: Record<string, unknown>,
) => Promise<Asked>

/** Services over the graph of the fixture, each with its own options, for the tests of one file. */
export function services() {
  const ontology = loadOntology()
  const closing: (() => Promise<void>)[] = []
  let store: Store
  beforeAll(async () => {
    store = await openEmbedded(null, ontology.graph)
    await fill(store, fixtureGraph())
  })
  afterAll(async () => {
    for (const close of closing) await close()
    await store.close()
  })
  return async (options: Partial<ServerOptions> = {}) => {
    const server = await startServer({
      ...{ store, ontology, host: '127.0.0.1', port: 0, production: true, log: createLog('silent') },
      ...options,
      store: { ...store, ...options.store },
    })
    let closed: Promise<void> | null = null
    const stop = () => {
      closed ??= server.close()
      return closed
    }
    closing.push(stop)
    const ask: Ask = (query, headers = {}, variables = {}) => post(server.url, { query, variables }, headers)
    return { url: server.url, ask, stop }
  }
}

async function post(url: string, body: object, headers: Record<string, string>): Promise<Asked> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}
