/** A Neo4j of our own, which can be stopped and started again on the same port and folder. */
import { startNeo4j } from '../../scripts/neo4j-server.mjs'
import { openNeo4j } from '../../src/store/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { ontology } from '../../test/ingest/library.js'

export interface Server {
  readonly uri: string
  readonly port: number
  readonly stop: () => Promise<void>
  /** Ends when a first statement has been answered: a server listens some seconds before it has loaded what makes plans. */
  readonly start: () => Promise<void>
}

export interface Scale {
  /** Articles that are written in all. */
  readonly articles: number
  /** Milliseconds that a fault lasts. */
  readonly lasts: number
  readonly seed: number
}

export type Trial = Scale & { readonly folder: string; readonly server: Server }

export async function ownServer(folder: string): Promise<Server> {
  let running = await startNeo4j({ folder, brief: true })
  const { uri } = running
  const port = Number(new URL(uri).port)
  return {
    uri,
    port,
    stop: () => running.stop(),
    start: async () => {
      running = await startNeo4j({ folder, port, brief: true })
      const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
      await store.read({ text: 'RETURN 1 AS one', params: {} })
      await store.close()
    },
  }
}

/** Does something with the store of a server, with its indexes in place. */
export async function onServer<T>({ uri }: Server, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
  try {
    await store.prepare()
    return await work(store)
  } finally {
    await store.close()
  }
}
