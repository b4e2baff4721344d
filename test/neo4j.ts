import { get } from 'node:http'
import { afterAll, inject, vi } from 'vitest'
import type { GraphSchema } from '../src/ontology/ontology.js'
import { openNeo4j } from '../src/store/neo4j.js'
import type { Store } from '../src/store/store.js'
import type { Lease } from './neo4j-broker.js'

/** A server that has just started plans each new statement slowly, the more so on a busy machine. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 }

/**
 * An empty Neo4j for the test file that asks, to itself until the file ends, or the reason why there is none.
 * Call it at the top of a file and skip its Neo4j tests on `skip`. With ENTENTE_REQUIRE_NEO4J=1 a missing server is an error.
 */
export async function neo4jForTests(): Promise<Lease> {
  const { lease, giveBack } = await ask(inject('neo4jBroker'))
  afterAll(giveBack)
  vi.setConfig(PATIENCE)
  if ('uri' in lease) return lease
  if (process.env.ENTENTE_REQUIRE_NEO4J === '1') throw new Error(`Neo4j is required and there is none: ${lease.skip}`)
  console.warn(`Neo4j tests are skipped: ${lease.skip}`)
  return lease
}

/** A store on the server of the tests, which the caller closes. */
export function openTestNeo4j(uri: string, graph: GraphSchema): Promise<Store> {
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env
  return openNeo4j({ uri, user: NEO4J_USER, password: NEO4J_PASSWORD }, graph)
}

function ask(broker: string): Promise<{ lease: Lease; giveBack: () => void }> {
  return new Promise((resolve, reject) => {
    const request = get(broker, response => {
      response.setEncoding('utf8')
      response.once('data', text => resolve({ lease: JSON.parse(text), giveBack: () => void request.destroy() }))
      response.on('error', () => {})
    })
    request.once('error', reject)
  })
}
