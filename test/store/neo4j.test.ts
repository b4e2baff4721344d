import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNeo4j } from '../../src/store/neo4j.js'
import { requireVersion } from '../../src/store/neo4j-errors.js'
import type { Store } from '../../src/store/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'
import { cypher, graph, storeContract } from './contract.js'
import { recordContract } from './record-contract.js'

const server = await neo4jForTests()

describe.skipIf('skip' in server)('on a server', () => {
  let store: Store

  beforeAll(async () => {
    store = await openTestNeo4j('uri' in server ? server.uri : '', graph)
    await store.prepare()
  })

  afterAll(() => store?.close())

  describe('the contract, Neo4j', () => storeContract(() => store))
  describe('the record, Neo4j', () => recordContract(() => store))

  test('an aborted read ends on the server too', async () => {
    const client = new AbortController()
    const slow = store.read(
      cypher('UNWIND range(1, 100000000) AS slow UNWIND range(1, 100) AS y RETURN count(slow * y) AS n'),
      {
        signal: client.signal,
      },
    )
    setTimeout(() => client.abort(new Error('gone')), 200)
    await expect(slow).rejects.toThrow('gone')
    await expect.poll(() => running(store, 'AS slow'), { timeout: 10_000 }).toBe(0)
  })
})

async function running(store: Store, part: string): Promise<unknown> {
  const rows = await store.read(cypher('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text'))
  return rows.filter(({ text }) => String(text).includes(part) && !String(text).startsWith('SHOW')).length
}

test('a server that is not there is named, with the cure', async () => {
  await expect(openNeo4j({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' }, graph)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('bolt://127.0.0.1:1 cannot be reached'),
    cure: expect.stringContaining('NEO4J_URI'),
  })
})

test.each(['Neo4j/5.22.0', 'Neo4j/4.4.30', 'Memgraph/2.0', undefined])('the server %s is refused', agent => {
  expect(() => requireVersion('bolt://x', agent)).toThrow('Entente needs Neo4j 5.23 or newer')
})

test.each(['Neo4j/5.23.0', 'Neo4j/5.26.10', 'Neo4j/5.27-aura', 'Neo4j/2025.11.2'])('the server %s is taken', agent => {
  expect(() => requireVersion('bolt://x', agent)).not.toThrow()
})
