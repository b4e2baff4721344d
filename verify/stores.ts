/** The stores that a suite tries, empty: the embedded one in memory, and a Neo4j where NEO4J_URI names one. */
import { clearSome } from '../src/cypher/clear.js'
import { openEmbedded } from '../src/store/embedded.js'
import { openNeo4j } from '../src/store/neo4j.js'
import type { Store } from '../src/store/store.js'
import { ontology } from '../test/ingest/library.js'

export interface Opened {
  readonly name: 'embedded' | 'Neo4j'
  readonly store: Store
}

export async function openStores(): Promise<readonly Opened[]> {
  const embedded = await openEmbedded(null, ontology.graph)
  await embedded.prepare()
  const neo4j = await emptyNeo4j()
  return [{ name: 'embedded', store: embedded }, ...(neo4j === null ? [] : [{ name: 'Neo4j', store: neo4j } as const])]
}

/** null without NEO4J_URI. @throws Error when the database holds anything: a check empties it over and over. */
export async function emptyNeo4j(): Promise<Store | null> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  if (uri === undefined || uri === '') return null
  const store = await openNeo4j({ uri, user, password }, ontology.graph)
  const [held] = await store.read({ text: 'MATCH (n) RETURN n.id AS id LIMIT 1', params: {} })
  if (held !== undefined) {
    await store.close()
    throw new Error(`The Neo4j of NEO4J_URI, ${uri}, is not empty. Name one that may be emptied.`)
  }
  await store.prepare()
  return store
}

/** Takes everything out of a store. */
export async function clear(store: Store): Promise<void> {
  let deleted = 1
  while (deleted > 0) {
    const [row] = await store.transaction(({ run }) => run(clearSome()))
    deleted = Number(row?.n ?? 0)
  }
  await store.prepare()
}
