/** Both stores filled with one graph and served, and the peers on the same Neo4j. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver'
import { startNeo4j, whyNoNeo4j } from '../../scripts/neo4j-server.mjs'
import type { Graph } from '../../src/model/graph.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { LIMITS } from '../../src/server/limits.js'
import { startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { openNeo4j } from '../../src/store/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { client } from './client.js'
import { fill } from './fill.js'
import { generate, withCounts } from './graph.js'
import { byLevels, LEVELS } from './levels.js'
import type { Work } from './measure.js'
import { servePeer } from './peer.js'
import type { Query, Run } from './queries.js'

const ontology = loadOntology()

export interface Arena {
  /** Who answers a query, by name. */
  readonly contestants: (query: Query) => ReadonlyMap<string, Work>
  readonly close: () => Promise<void>
}

/** Graphs are made anew in a temporary folder, or kept in `ENTENTE_BENCH_DATA`, since a million relationships take half an hour to write. */
export async function openArena(size: number): Promise<Arena> {
  const kept = process.env.ENTENTE_BENCH_DATA
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'entente-bench-')) : join(kept, String(size))
  let made: Graph | null = null
  const graph = () => {
    made ??= withCounts(generate(size))
    return made
  }
  const arenas = [await openOwn(folder, graph), ...(await openOnNeo4j(folder, size, graph))]
  return {
    contestants: query => new Map(arenas.flatMap(arena => [...arena.contestants(query)])),
    close: async () => {
      for (const arena of arenas.toReversed()) await arena.close()
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openOwn(folder: string, graph: () => Graph): Promise<Arena> {
  const store = await openEmbedded(join(folder, 'embedded'), ontology.graph)
  await fillOnce(store, graph, join(folder, 'embedded'))
  const server = await serve(store)
  const http = client(server.url)
  return {
    contestants: ({ graphql }) => new Map([['embedded', () => http.ask(graphql)]]),
    close: async () => {
      http.close()
      await server.close()
      await store.close()
    },
  }
}

/** Nothing where no Neo4j can be started. */
async function openOnNeo4j(folder: string, size: number, graph: () => Graph): Promise<readonly Arena[]> {
  const reason = whyNoNeo4j()
  if (reason !== null) {
    console.warn(`Without Neo4j: ${reason}`)
    return []
  }
  const data = join(folder, 'neo4j')
  const heap = size > 300_000 ? 2048 : 512
  const server = await startNeo4j({ folder: data, heap, report: line => console.error(line) })
  const store = await openNeo4j({ uri: server.uri, user: 'neo4j', password: '' }, ontology.graph)
  await fillOnce(store, graph, data)
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true })
  const [own, peer] = [await serve(store), await servePeer(driver)]
  const [http, peerHttp] = [client(own.url), client(peer.url)]
  const arena: Arena = {
    contestants: query => {
      const levels = LEVELS[query.name]
      return new Map<string, Work>([
        ['Neo4j', () => http.ask(query.graphql)],
        ['Cypher by hand', () => inTransaction(driver)(query.cypher, query.params)],
        ['Cypher by hand, no transaction', () => alone(driver)(query.cypher, query.params)],
        ...(levels === undefined ? [] : [['level by level', () => byLevels(levels, alone(driver))] as const]),
        ...(query.peer === undefined ? [] : [['@neo4j/graphql', () => peerHttp.ask(query.peer ?? '')] as const]),
      ])
    },
    close: async () => {
      for (const one of [http, peerHttp, peer]) one.close()
      await own.close()
      await driver.close()
      await store.close()
      await server.stop()
    },
  }
  return [arena]
}

/** Once for a folder. */
async function fillOnce(store: Store, graph: () => Graph, folder: string): Promise<void> {
  const mark = join(folder, 'filled')
  if (existsSync(mark)) return
  await fill(store, graph())
  mkdirSync(folder, { recursive: true })
  writeFileSync(mark, '')
}

function serve(store: Store) {
  const limits = { ...LIMITS, timeout: 120_000 }
  return startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, limits })
}

/** As the driver's manual has it: in a transaction that is tried again. */
const inTransaction = (driver: Driver): Run =>
  reading(driver, (session, text, params) => session.executeRead(transaction => transaction.run(text, params)))

/** As the service reads: without a transaction, which saves a round trip. */
const alone = (driver: Driver): Run => reading(driver, (session, text, params) => session.run(text, params))

function reading(driver: Driver, ask: (session: Session, ...asked: Parameters<Run>) => PromiseLike<QueryResult>): Run {
  return async (text, params) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      return (await ask(session, text, params)).records.map(one => one.toObject())
    } finally {
      await session.close()
    }
  }
}
