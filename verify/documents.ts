/** Valid documents at random from the schema, over the graph of the tests: answered, in few statements, and alike by both stores. */
import { graphql } from 'graphql'
import { readsOn } from '../src/graphql/reads.js'
import { schema } from '../src/graphql/schema.js'
import { openEmbedded } from '../src/store/embedded.js'
import type { Store } from '../src/store/store.js'
import { fixtureGraph } from '../test/fixture/graph.js'
import { fill } from '../test/fixture/store.js'
import { ontology } from '../test/ingest/library.js'
import { mostStatements } from '../test/query/most-statements.js'
import { randomDocument } from '../test/query/random-document.js'
import { type Breach, notTried, type Outcome, outcome } from './outcome.js'
import { clear, emptyNeo4j } from './stores.js'

const DOCUMENTS = 2000
const ALIKE = 'both stores answer alike'

export async function documents({
  runs = DOCUMENTS,
  seed,
}: {
  runs?: number
  seed: number
}): Promise<readonly Outcome[]> {
  const embedded = await openEmbedded(null, ontology.graph)
  await fill(embedded, fixtureGraph())
  const neo4j = await emptyNeo4j()
  if (neo4j !== null) await fill(neo4j, fixtureGraph())
  const found: Found = { failed: [], many: [], unlike: [] }
  for (let at = seed; at < seed + runs; at++) await ask(at, { embedded, neo4j }, found)
  await embedded.close()
  await forget(neo4j)
  return [
    outcome('documents', 'a valid document is answered without error', `${runs} documents`, found.failed),
    outcome('documents', 'a root field is one statement, of networks few', `${runs} documents`, found.many),
    neo4j === null
      ? notTried('documents', ALIKE, 'NEO4J_URI is not set')
      : outcome('documents', ALIKE, `${runs} documents`, found.unlike),
  ]
}

interface Found {
  readonly failed: Breach[]
  readonly many: Breach[]
  readonly unlike: Breach[]
}

interface Stores {
  readonly embedded: Store
  readonly neo4j: Store | null
}

async function ask(seed: number, { embedded, neo4j }: Stores, found: Found): Promise<void> {
  const source = randomDocument(schema, seed)
  const told = `seed ${seed} ${source}`
  const ours = await answer(embedded, source)
  if (ours.errors.length > 0) found.failed.push(`${told}: ${ours.errors.join(' ')}`)
  if (ours.statements > mostStatements(source)) found.many.push(`${told}: ${ours.statements} statements`)
  if (neo4j === null) return
  const theirs = await answer(neo4j, source)
  if (theirs.json !== ours.json) found.unlike.push(`${told}: ${theirs.json} on Neo4j, ${ours.json} embedded`)
}

async function answer(store: Store, source: string) {
  const reads = readsOn(store, ontology)()
  const { data, errors = [] } = await graphql({ schema, source, contextValue: { reads } })
  return {
    json: JSON.stringify(data),
    errors: errors.map(({ message }) => message),
    statements: reads.report.statements.length,
  }
}

async function forget(neo4j: Store | null): Promise<void> {
  if (neo4j === null) return
  await clear(neo4j)
  await neo4j.close()
}
