/** Queries over HTTP on both stores, beside hand-written Cypher through the driver and beside @neo4j/graphql, all in one run. */
import neo4j, { type Driver } from 'neo4j-driver'
import { writeGraph } from '../src/cypher/write.js'
import type { Graph } from '../src/model/graph.js'
import { loadOntology } from '../src/ontology/ontology.js'
import { LIMITS } from '../src/server/limits.js'
import { startServer } from '../src/server/server.js'
import { openEmbedded } from '../src/store/embedded.js'
import { openNeo4j } from '../src/store/neo4j.js'
import type { Store } from '../src/store/store.js'
import { type Figure, figure } from './figure.js'
import { neo4jServer } from './neo4j.js'
import { generate, withMonths } from './query/graph.js'
import { ask, inTurns, type Timing, throughput, type Work } from './query/measure.js'
import { servePeer } from './query/peer.js'
import { QUERIES, type Query } from './query/queries.js'

const suite = 'query'
const ontology = loadOntology()

/** Relationships of the graphs; ENTENTE_BENCH_SIZES=10000,100000,1000000 asks for others. */
const SIZES = (process.env.ENTENTE_BENCH_SIZES ?? '10000,100000').split(',').map(Number)

export async function query(): Promise<readonly Figure[]> {
  const server = await neo4jServer()
  const figures: Figure[] = []
  const before = new Map<string, number>()
  for (const size of SIZES) figures.push(...(await atSize(size, server?.uri ?? null, before)))
  await server?.stop()
  return figures
}

async function atSize(size: number, uri: string | null, before: Map<string, number>): Promise<readonly Figure[]> {
  const graph = withMonths(generate(size))
  const label = `${Math.round(graph.relationships.length / 1000)}k`
  const arena = await open(uri, graph)
  const figures: Figure[] = []
  for (const query of QUERIES) {
    const contestants = arena.contestants(query)
    const times = await inTurns(contestants)
    const rates = new Map<string, number>()
    for (const [name, work] of contestants) rates.set(name, await throughput(work))
    figures.push(...figuresOf(query.name, label, { times, rates, before }))
  }
  await arena.close()
  return figures
}

interface Arena {
  readonly contestants: (query: Query) => ReadonlyMap<string, Work>
  readonly close: () => Promise<void>
}

/** Both stores filled and served, and the peers on the same Neo4j. */
async function open(uri: string | null, graph: Graph): Promise<Arena> {
  const embedded = await openEmbedded(null, ontology.graph)
  await fill(embedded, graph)
  const own = await serve(embedded)
  const neo4j = uri === null ? null : await openPeers(uri, graph)
  return {
    contestants: query =>
      new Map<string, Work>([['embedded', () => ask(own.url, query.graphql)], ...(neo4j?.contestants(query) ?? [])]),
    close: async () => {
      await own.close()
      await embedded.close()
      await neo4j?.close()
    },
  }
}

/** A transaction each few thousand rows: a server has only so much memory for one. */
async function fill(store: Store, { nodes, relationships }: Graph): Promise<void> {
  await store.prepare()
  const diff = { upsertNodes: nodes, upsertRelationships: relationships, deleteNodes: [], deleteRelationships: [] }
  for (const statement of writeGraph(diff, ontology.graph)) await store.transaction(({ run }) => run(statement))
}

function serve(store: Store) {
  const limits = { ...LIMITS, timeout: 120_000 }
  return startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, limits })
}

async function openPeers(uri: string, graph: Graph): Promise<Arena> {
  const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  await empty(driver)
  await fill(store, graph)
  const [own, peer] = [await serve(store), await servePeer(driver)]
  return {
    contestants: ({ graphql, cypher, params, peer: asked }) =>
      new Map<string, Work>([
        ['Neo4j', () => ask(own.url, graphql)],
        ['Cypher by hand', () => read(driver, cypher, params)],
        ...(asked === undefined ? [] : [['@neo4j/graphql', () => ask(peer.url, asked)] as const]),
      ]),
    close: async () => {
      await own.close()
      peer.close()
      await empty(driver)
      await driver.close()
      await store.close()
    },
  }
}

/** As the service does: a session and a managed transaction each. */
async function read(driver: Driver, text: string, params: Query['params']): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    return await session.executeRead(async transaction =>
      (await transaction.run(text, params)).records.map(one => one.toObject()),
    )
  } finally {
    await session.close()
  }
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
}

interface Measured {
  readonly times: ReadonlyMap<string, Timing>
  readonly rates: ReadonlyMap<string, number>
  /** p50 on the embedded store at the size before, by query. */
  readonly before: Map<string, number>
}

function figuresOf(name: string, size: string, { times, rates, before }: Measured): readonly Figure[] {
  const row = (what: string, measured: Omit<Parameters<typeof figure>[0], 'suite' | 'case'>) =>
    figure({ suite, case: `${size} ${name}: ${what}`, ...measured })
  const p50 = (who: string) => times.get(who)?.p50
  const own = p50('embedded') ?? 0
  const smaller = before.get(name)
  before.set(name, own)
  const rate = (who: string) => rates.get(who)
  return [
    row('embedded p50', { value: own, unit: 'ms', ...against('Cypher by hand', p50('Cypher by hand'), ['≤', 1]) }),
    ...(smaller === undefined
      ? []
      : [
          row('embedded p50, grown tenfold', {
            value: own,
            unit: 'ms',
            ...against('the smaller graph', smaller, ['≤', 1.5]),
          }),
        ]),
    ...[...times].map(([who, { p10 }]) =>
      row(`${who} p10`, { value: p10, unit: 'ms', ...against('Cypher by hand', times.get('Cypher by hand')?.p10) }),
    ),
    ...[...times].map(([who, { p95, p99 }]) => row(`${who} p99`, { value: p99, unit: 'ms', ...against('p95', p95) })),
    ...[...rates].map(([who, value]) => row(`${who}, 32 clients`, { value, unit: '/s' })),
    ...maybe(p50('Neo4j'), value =>
      row('Neo4j p50', { value, unit: 'ms', ...against('Cypher by hand', p50('Cypher by hand'), ['≤', 1.3]) }),
    ),
    ...maybe(p50('@neo4j/graphql'), value =>
      row('@neo4j/graphql p50', { value, unit: 'ms', ...against('Neo4j', p50('Neo4j'), ['≥', 2.5]) }),
    ),
    ...maybe(rate('@neo4j/graphql'), peer =>
      row('Neo4j, 32 clients', { value: rate('Neo4j') ?? 0, unit: '/s', ...against('@neo4j/graphql', peer, ['≥', 2]) }),
    ),
  ]
}

function against(peer: string, value: number | undefined, goal?: readonly ['≥' | '≤', number]) {
  return value === undefined ? {} : { peer: [peer, value] as const, ...(goal ? { goal } : {}) }
}

function maybe<T>(value: number | undefined, make: (value: number) => T): readonly T[] {
  return value === undefined ? [] : [make(value)]
}
