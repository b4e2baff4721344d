/** Queries over HTTP on both stores, beside hand-written Cypher through the driver and beside @neo4j/graphql, all in one run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { startNeo4j, whyNoNeo4j } from '../scripts/neo4j-server.mjs'
import { loadOntology } from '../src/ontology/ontology.js'
import { LIMITS } from '../src/server/limits.js'
import { startServer } from '../src/server/server.js'
import { openEmbedded } from '../src/store/embedded.js'
import { openNeo4j } from '../src/store/neo4j.js'
import type { Store } from '../src/store/store.js'
import { fill } from '../test/fixture/store.js'
import { type Figure, figure } from './figure.js'
import { generate, withMonths } from './query/graph.js'
import { ask, measure, type Timing } from './query/measure.js'
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

/** That of NEO4J_URI, which must be empty, else one of our own; null where there is none. */
async function neo4jServer(): Promise<{ uri: string; stop: () => Promise<unknown> } | null> {
  const uri = process.env.NEO4J_URI
  if (uri !== undefined) return { uri, stop: async () => undefined }
  const reason = whyNoNeo4j()
  if (reason !== null) {
    console.warn(`Without Neo4j: ${reason}`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const { uri: own, stop } = await startNeo4j({ folder, brief: true, report: line => console.error(line) })
  const end = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { uri: own, stop: end }
}

async function atSize(size: number, uri: string | null, before: Map<string, number>): Promise<readonly Figure[]> {
  const graph = withMonths(generate(size))
  const label = `${Math.round(graph.relationships.length / 1000)}k`
  const embedded = await openEmbedded(null, ontology.graph)
  await fill(embedded, graph)
  const ours = await overHttp(embedded)
  const floor = uri === null ? null : await onNeo4j(uri, graph)
  await embedded.close()
  return QUERIES.flatMap(({ name }) => figuresOf(name, label, { ours, floor, before }))
}

type Timings = ReadonlyMap<string, Timing>

interface OnNeo4j {
  readonly ours: Timings
  readonly driver: Timings
  readonly peer: Timings
}

async function overHttp(store: Store): Promise<Timings> {
  const limits = { ...LIMITS, timeout: 120_000 }
  const { url, close } = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, limits })
  const timings = await each(QUERIES, ({ graphql }) => ask(url, graphql))
  await close()
  return timings
}

async function onNeo4j(uri: string, graph: Parameters<typeof fill>[1]): Promise<OnNeo4j> {
  const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  await empty(driver)
  await fill(store, graph)
  await driver.executeQuery('CALL db.prepareForReplanning()')
  const ours = await overHttp(store)
  const floor = await each(QUERIES, ({ cypher, params }) => read(driver, cypher, params))
  const served = await servePeer(driver)
  const peer = await each(
    QUERIES.filter(one => one.peer !== undefined),
    one => ask(served.url, one.peer ?? ''),
  )
  served.close()
  await empty(driver)
  await driver.close()
  await store.close()
  return { ours, driver: floor, peer }
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

async function each(queries: readonly Query[], work: (query: Query) => Promise<unknown>): Promise<Timings> {
  const timings = new Map<string, Timing>()
  for (const query of queries) {
    const alone = await measure(() => work(query))
    const together = await measure(() => work(query), { clients: 32, warm: 0 })
    timings.set(query.name, { ...alone, perSecond: together.perSecond })
  }
  return timings
}

interface Measured {
  readonly ours: Timings
  readonly floor: OnNeo4j | null
  /** p50 of the size before, by store and query. */
  readonly before: Map<string, number>
}

function figuresOf(name: string, size: string, { ours, floor, before }: Measured): readonly Figure[] {
  const value = (timings: Timings | undefined, of: keyof Timing = 'p50') => timings?.get(name)?.[of] ?? 0
  const line = (
    what: string,
    measured: number,
    unit: string,
    peer?: readonly [string, number],
    goal?: readonly ['≥' | '≤', number],
  ) =>
    figure({
      suite,
      case: `${size} ${name}: ${what}`,
      value: measured,
      unit,
      ...(peer && peer[1] > 0 ? { peer } : {}),
      ...(goal && (!peer || peer[1] > 0) ? { goal } : {}),
    })
  const driver = ['Cypher by hand', value(floor?.driver)] as const
  return [
    line('embedded p50', value(ours), 'ms', driver, ['≤', 1]),
    line('embedded p99', value(ours, 'p99'), 'ms'),
    line('embedded at 32', value(ours, 'perSecond'), '/s'),
    ...growth(name, size, value(ours), before),
    ...(floor === null
      ? []
      : [
          line('Neo4j p50', value(floor.ours), 'ms', driver, ['≤', 1.3]),
          line('Neo4j p99', value(floor.ours, 'p99'), 'ms', ['Cypher by hand', value(floor.driver, 'p99')]),
          ...(floor.peer.has(name)
            ? [
                line(
                  '@neo4j/graphql p50',
                  value(floor.peer),
                  'ms',
                  ['Entente on Neo4j', value(floor.ours)],
                  ['≥', 2.5],
                ),
                line(
                  'Neo4j at 32',
                  value(floor.ours, 'perSecond'),
                  '/s',
                  ['@neo4j/graphql', value(floor.peer, 'perSecond')],
                  ['≥', 2],
                ),
              ]
            : [line('Neo4j at 32', value(floor.ours, 'perSecond'), '/s')]),
        ]),
  ]
}

function growth(name: string, size: string, p50: number, before: Map<string, number>): readonly Figure[] {
  const smaller = before.get(name)
  before.set(name, p50)
  if (smaller === undefined) return []
  return [
    figure({
      suite,
      case: `${size} ${name}: embedded p50 against a tenth of it`,
      value: p50,
      unit: 'ms',
      peer: ['the smaller graph', smaller],
      goal: ['≤', 1.5],
    }),
  ]
}
