import { type AddressInfo, connect, createServer } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNeo4j } from '../../src/store/neo4j.js'
import { explain, requireVersion } from '../../src/store/neo4j-errors.js'
import type { Store } from '../../src/store/store.js'
import { proxyTo } from '../../verify/faults/proxy.js'
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

  const uri = 'uri' in server ? server.uri : ''
  const account = { user: process.env.NEO4J_USER ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' }

  test('one server is also reached as a cluster is (neo4j://), with reads as reads', async () => {
    const routed = await openNeo4j({ uri: uri.replace('bolt:', 'neo4j:'), ...account }, graph)
    expect(await routed.read(cypher('RETURN 1 AS one'))).toEqual([{ one: 1 }])
    await expect(routed.read(cypher('CREATE (n:Nothing) RETURN 1 AS one'))).rejects.toThrow(/read access mode/i)
    await routed.transaction(({ run }) => run(cypher('CREATE (n:Instance {id: 1}) RETURN 1 AS one')))
    expect(await routed.read(cypher('MATCH (n:Instance) RETURN n.id AS id'))).toEqual([{ id: 1 }])
    await routed.transaction(({ run }) => run(cypher('MATCH (n:Instance) DELETE n RETURN 1 AS one')))
    await routed.close()
  })

  test('a bookmark of one process is one for another; what is none is refused', async () => {
    const other = await openTestNeo4j(uri, graph)
    await store.transaction(({ run }) => run(cypher('CREATE (n:Instance {id: 2}) RETURN 1 AS one')))
    const after = await store.bookmark()
    expect(after).toMatch(/^\S+$/)
    expect(await other.read(cypher('MATCH (n:Instance) RETURN n.id AS id'), { after: after ?? '' })).toEqual([
      { id: 2 },
    ])
    await expect(other.read(cypher('RETURN 1 AS one'), { after: 'FB:none' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
    await store.transaction(({ run }) => run(cypher('MATCH (n:Instance) DELETE n RETURN 1 AS one')))
    await other.close()
  })

  test('answers carry no warnings of what the graph does not hold', async () => {
    let said = ''
    const ear = createServer(client => {
      const upstream = connect(Number(new URL(uri).port), '127.0.0.1')
      upstream.on('data', piece => {
        said += piece.toString('latin1')
        client.write(piece)
      })
      client.on('data', piece => upstream.write(piece)).on('close', () => upstream.destroy())
    })
    await new Promise<void>(resolve => ear.listen(0, '127.0.0.1', resolve))
    const heard = await openNeo4j({ uri: `bolt://127.0.0.1:${(ear.address() as AddressInfo).port}`, ...account }, graph)
    await heard.read(cypher('MATCH (n:Nowhere)-[:NEVER]->() RETURN n.id AS id'))
    await heard.close()
    ear.close()
    expect(said).not.toMatch(/Nowhere|NEVER/)
  })

  test('more reads than connections wait for each other', async () => {
    const narrow = await openNeo4j({ uri, ...account, pool: 1 }, graph)
    const reads = [1, 2, 3, 4].map(n => narrow.read({ text: 'RETURN $n AS n', params: { n: BigInt(n) } }))
    expect(await Promise.all(reads)).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }]])
    await narrow.close()
  })

  test('a statement whose connection is cut is run again, and who gives up is not kept waiting by a slow network', async () => {
    const proxy = await proxyTo(Number(new URL(uri).port))
    const cut = await openTestNeo4j(`bolt://127.0.0.1:${proxy.port}`, graph)
    const slow = cut.read(cypher('UNWIND range(1, 5000000) AS x RETURN count(x) AS n'))
    setTimeout(proxy.cut, 200)
    expect(await slow).toEqual([{ n: 5_000_000 }])
    // Longer than a test may take.
    proxy.delay(1e6)
    const given = cut.read(cypher('RETURN 1 AS one'), { signal: AbortSignal.timeout(100) })
    await expect(given).rejects.toMatchObject({ name: 'TimeoutError' })
    proxy.delay(0)
    proxy.cut()
    expect(await cut.read(cypher('RETURN 1 AS one'))).toEqual([{ one: 1 }])
    await cut.close()
    await proxy.close()
  })

  test('an index that is not online makes it not ready, by its name', async () => {
    expect(await store.notReady()).toBeNull()
    const write = (text: string) => store.transaction(({ run }) => run(cypher(text)))
    // No index takes a value of so many bytes.
    await write("CREATE (n:Instance {id: reduce(text = '', i IN range(1, 4000) | text + 'abcde')}) RETURN 1 AS one")
    await write('CREATE INDEX broken FOR (n:Instance) ON (n.id)')
    await expect.poll(() => store.notReady(), { timeout: 60_000 }).toContain('broken (FAILED)')
    await write('DROP INDEX broken')
    await write('MATCH (n:Instance) DELETE n RETURN 1 AS one')
    expect(await store.notReady()).toBeNull()
  })

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

test('a connection that is cut while the server is greeted is one that is cut', async () => {
  const versionFiveFour = Buffer.from([0, 0, 4, 5])
  // Agrees on a version of Bolt, and is gone when it should say who it is.
  const server = createServer(socket => {
    socket.once('data', () => socket.write(versionFiveFour, () => socket.once('data', () => socket.destroy())))
    socket.on('error', () => undefined)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`
  await expect(openNeo4j({ uri, user: 'neo4j', password: '' }, graph)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining(`${uri} cannot be reached`),
  })
  server.close()
})

test.each(['Neo4j/5.22.0', 'Neo4j/4.4.30', 'Memgraph/2.0', undefined])('the server %s is refused', agent => {
  expect(() => requireVersion('bolt://x', agent)).toThrow('Entente needs Neo4j 5.23 or newer')
})

test.each(['Neo4j/5.23.0', 'Neo4j/5.26.10', 'Neo4j/5.27-aura', 'Neo4j/2025.11.2'])('the server %s is taken', agent => {
  expect(() => requireVersion('bolt://x', agent)).not.toThrow()
})

test('that no connection comes free is told as what it is', () => {
  const error = new neo4j.Neo4jError('Connection acquisition timed out in 20000 ms.', 'N/A', '', '')
  expect(explain('bolt://x', error)).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    cure: expect.stringContaining('NEO4J_POOL'),
  })
})

test('that the server has too little memory is told as what it is, not as a server that is gone', () => {
  const message =
    'The allocation of an extra 2.0 MiB would use more than the limit 179.2 MiB. Currently using 178.0 MiB.'
  const error = new neo4j.Neo4jError(message, 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '')
  expect(explain('bolt://x', error)).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('too little memory'),
    cure: expect.stringContaining('server.memory.heap.max_size'),
  })
})
