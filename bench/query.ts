/** Queries over HTTP on both stores, beside hand-written Cypher through the driver and beside @neo4j/graphql, all in one run. */
import { type Figure, figure } from './figure.js'
import { openArena } from './query/arena.js'
import { inTurns, type Throughput, type Timing, throughput } from './query/measure.js'
import { QUERIES } from './query/queries.js'

const suite = 'query'

/** Relationships of the graphs; ENTENTE_BENCH_SIZES=10000,100000,1000000 asks for others. */
const SIZES = (process.env.ENTENTE_BENCH_SIZES ?? '10000,100000').split(',').map(Number)

/** ENTENTE_BENCH_QUERIES=completion,timeline asks for those alone. */
const WANTED = process.env.ENTENTE_BENCH_QUERIES?.split(',') ?? ['']

export async function query(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const before = new Map<string, number>()
  for (const size of SIZES) figures.push(...(await atSize(size, before)))
  return figures
}

async function atSize(size: number, before: Map<string, number>): Promise<readonly Figure[]> {
  const arena = await openArena(size)
  const figures: Figure[] = []
  for (const query of QUERIES.filter(({ name }) => WANTED.some(wanted => name.includes(wanted)))) {
    const contestants = arena.contestants(query)
    const times = await inTurns(contestants)
    const rates = new Map<string, Throughput>()
    for (const [name, work] of contestants) rates.set(name, await throughput(work))
    figures.push(...figuresOf(query.name, `${size / 1000}k`, { times, rates, before }))
  }
  await arena.close()
  return figures
}

interface Measured {
  readonly times: ReadonlyMap<string, Timing>
  readonly rates: ReadonlyMap<string, Throughput>
  /** p50 at the size before, by query and store. */
  readonly before: Map<string, number>
}

/** Filtered, so that all that the filter leaves has to be counted: how they grow is told, without a goal. */
const AGGREGATES = new Set(['timeline'])

const FLOOR = 'Cypher by hand'
const PEER = '@neo4j/graphql'

function figuresOf(name: string, size: string, { times, rates, before }: Measured): readonly Figure[] {
  const row = (what: string, measured: Omit<Parameters<typeof figure>[0], 'suite' | 'case'>) =>
    figure({ suite, case: `${size} ${name}: ${what}`, ...measured })
  const floor = times.get(FLOOR)?.p50
  const rate = (who: string) => rates.get(who)?.rate
  const [own, onNeo4j, peer] = ['embedded', 'Neo4j', PEER].map(who => times.get(who)?.p50)
  return [
    ...['embedded', 'Neo4j'].flatMap(store => {
      const p50 = times.get(store)?.p50
      const smaller = before.get(`${name} ${store}`)
      if (p50 !== undefined) before.set(`${name} ${store}`, p50)
      return p50 === undefined || smaller === undefined
        ? []
        : [
            row(`${store} p50, grown tenfold`, {
              value: p50,
              unit: 'ms',
              ...against('the smaller', smaller, AGGREGATES.has(name) ? undefined : ['≤', 1.5]),
            }),
          ]
    }),
    ...maybe(own, value => row('embedded p50', { value, unit: 'ms', ...against(FLOOR, floor, ['≤', 1]) })),
    ...maybe(onNeo4j, value => row('Neo4j p50', { value, unit: 'ms', ...against(FLOOR, floor, ['≤', 1.3]) })),
    ...maybe(peer, value => row(`${PEER} p50`, { value, unit: 'ms', ...against('Neo4j', onNeo4j, ['≥', 2.5]) })),
    ...[...times].map(([who, { p10, p50 }]) =>
      row(`${who} p50 / p10`, { value: p50, unit: 'ms', ...against('p10', p10) }),
    ),
    ...[...times].map(([who, { p95, p99 }]) => row(`${who} p99`, { value: p99, unit: 'ms', ...against('p95', p95) })),
    ...[...rates].map(([who, { rate }]) => row(`${who}, 32 clients`, { value: rate, unit: '/s' })),
    ...[...rates].map(([who, { timing }]) => row(`${who}, 32 clients, p50`, { value: timing.p50, unit: 'ms' })),
    ...[...rates].map(([who, { timing }]) =>
      row(`${who}, 32 clients, p99`, { value: timing.p99, unit: 'ms', ...against('p95', timing.p95) }),
    ),
    ...maybe(rate(PEER), peer =>
      row('Neo4j, 32 clients', { value: rate('Neo4j') ?? 0, unit: '/s', ...against(PEER, peer, ['≥', 2]) }),
    ),
  ]
}

function against(peer: string, value: number | undefined, goal?: readonly ['≥' | '≤', number]) {
  return value === undefined ? {} : { peer: [peer, value] as const, ...(goal ? { goal } : {}) }
}

function maybe<T>(value: number | undefined, make: (value: number) => T): readonly T[] {
  return value === undefined ? [] : [make(value)]
}
