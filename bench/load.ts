/** Many clients at once, each server in a process of its own: mixed reads while articles are read, registered documents, entity pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startNeo4j, whyNoNeo4j } from '../scripts/neo4j-server.mjs'
import { schema } from '../src/graphql/schema.js'
import { loadOntology } from '../src/ontology/ontology.js'
import { trust } from '../src/server/trusted/documents.js'
import { openNeo4j } from '../src/store/neo4j.js'
import { type Batch, batchesOf } from '../verify/faults/articles.js'
import { settled } from '../verify/faults/load.js'
import { type Service, startService } from '../verify/faults/service.js'
import { type Figure, figure } from './figure.js'
import { fire, type Shot } from './load/cannon.js'
import { startProcess } from './load/process.js'
import { fill } from './query/fill.js'
import { generate, withCounts } from './query/graph.js'

const suite = 'load'

/** Connections and seconds of the mixed reads; ENTENTE_BENCH_SECONDS=10 asks for a shorter run. */
const CONNECTIONS = 200
const SECONDS = Number(process.env.ENTENTE_BENCH_SECONDS ?? 60)
/** Of the comparisons: turns of each contestant, seconds of a turn, and seconds before them: a Java server takes that long to compile what is asked. */
const [TURNS, TURN, WARM] = [3, Math.max(2, Math.round(SECONDS / 8)), Math.max(2, Math.round(SECONDS / 3))]
const CLIENTS = 32

/** What a page of the explorer and a dashboard ask, more or less. */
const MIXED = [
  '{ mediations(first: 10) { nodes { id role mediator { name } event { title date place { name } } } } }',
  '{ events(first: 10) { nodes { id title date mediators { nodes { name } } } } }',
  '{ organization(name: "Norway") { name events(first: 5) { nodes { title date } } mediations(first: 5) { nodes { role } } } }',
  '{ complete(prefix: "sw", first: 8) { __typename id name } }',
  '{ search(query: "talks", first: 5) { nodes { __typename } } }',
  '{ claims(first: 10) { nodes { quote article { title source } } } }',
  '{ agreements(first: 10) { nodes { name latestStatus { status } } } }',
  '{ timeline(interval: YEAR) { buckets { from count } } }',
]

/** The articles of the graph that is asked, and those that are read meanwhile. */
const [STANDING, COMING, BATCH] = [400, 1000, 5]

export async function load(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-load-'))
  try {
    const service = await startService({ folder: join(folder, 'service') })
    const batches = batchesOf(STANDING + COMING, BATCH, 1)
    await submit(service, batches.slice(0, STANDING / BATCH))
    const figures = [
      ...(await mixed(service, batches.slice(STANDING / BATCH))),
      ...(await registered(service, join(folder, 'service', 'trusted.json'))),
    ]
    await service.kill()
    return [...figures, ...(await entityPages(join(folder, 'neo4j')))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function submit(service: Service, batches: readonly Batch[]): Promise<void> {
  for (const batch of batches) {
    const answer = await service.send(batch)
    if ('code' in answer) throw new Error(`Articles were refused: ${answer.code}`)
  }
  if (!(await settled(service))) throw new Error('What was accepted was not read in a quarter of an hour.')
}

/** Reads of all kinds with articles coming in all the time: one batch is sent when the one before has been read. */
async function mixed(service: Service, coming: readonly Batch[]): Promise<readonly Figure[]> {
  const shots = MIXED.map((query): Shot => ({ path: '/graphql', body: { query } }))
  let [stopped, read] = [false, 0]
  const writing = (async () => {
    for (const batch of coming) {
      if (stopped) return
      await submit(service, [batch])
      read += batch.length
    }
  })()
  await fire(service.url, shots, CONNECTIONS, Math.max(5, SECONDS / 6))
  const before = await service.held()
  const hits = await fire(service.url, shots, CONNECTIONS, SECONDS)
  const after = await service.held()
  stopped = true
  await writing
  const row = (name: string, measured: Omit<Parameters<typeof figure>[0], 'suite' | 'case'>) =>
    figure({ suite, case: `mixed reads, ${CONNECTIONS} connections, ${SECONDS} s: ${name}`, ...measured })
  return [
    row('answers', { value: hits.rate, unit: '/s' }),
    row('errors', { value: hits.errors, unit: `of ${hits.answers}`, goal: ['≤', 0] }),
    row('p99', { value: hits.p99, unit: 'ms', peer: ['p50', hits.p50], goal: ['≤', 10] }),
    row('held after', { value: after / 1e6, unit: 'MB', peer: ['after warming up', before / 1e6], goal: ['≤', 1.25] }),
    row('articles read meanwhile', { value: read, unit: 'articles', goal: ['≥', 1] }),
  ]
}

/** A registered document, asked with GET and answered from memory, beside what Yoga takes for nothing. */
async function registered(service: Service, file: string): Promise<readonly Figure[]> {
  const [document] = trust(file, `query Newest ${MIXED[1]}`, 'bench', schema)
  const bare = await startProcess('bare')
  const contestants = {
    ours: { url: service.url, shots: [{ path: `/graphql?documentId=${document?.id}` }] },
    bare: { url: bare.url, shots: [{ path: `/graphql?query=${encodeURIComponent('{ __typename }')}` }] },
  }
  const { ours, bare: floor } = await inTurns(contestants)
  await bare.stop()
  return [
    figure({
      suite,
      case: `a registered document, ${CLIENTS} connections`,
      value: ours,
      unit: '/s',
      peer: ['bare Yoga, { __typename }', floor],
      goal: ['≥', 0.6],
    }),
  ]
}

/** Both give the same rows: a list of the peer is of one type of relation, so ours is asked for one role. */
const PAGE = `query Page($id: ID!) { person(id: $id) { id name aliases eventCount
  events(first: 10, role: [MEDIATOR]) { edges { confidence node { id title date } } }
  mediations(first: 5) { nodes { id role parties { name } } } actsFor { name } } }`
const PEER_PAGE = `query Page($id: String!) { people(where: { id: { eq: $id } }) { id name aliases eventCount
  mediatedConnection(first: 10, sort: [{ node: { earliest: DESC } }]) { edges { properties { confidence } node { id title edtf } } }
  mediations(limit: 5, sort: [{ earliest: DESC }]) { id role between { name } } actsFor { name } } }`

/** Pages of people, none of them kept, beside @neo4j/graphql on the same Neo4j. */
async function entityPages(folder: string): Promise<readonly Figure[]> {
  const reason = whyNoNeo4j()
  if (reason !== null) {
    console.warn(`Without Neo4j: ${reason}`)
    return []
  }
  const neo4j = await startNeo4j({ folder })
  await fillServer(neo4j.uri)
  const [ours, peer] = [await startProcess('entente', neo4j.uri), await startProcess('peer', neo4j.uri)]
  const pages = (query: string) =>
    Array.from(
      { length: 50 },
      (_, at): Shot => ({ path: '/graphql', body: { query, variables: { id: `person:${at}` } } }),
    )
  const rates = await inTurns({
    ours: { url: ours.url, shots: pages(PAGE) },
    peer: { url: peer.url, shots: pages(PEER_PAGE) },
  })
  await ours.stop()
  await peer.stop()
  await neo4j.stop()
  return [
    figure({
      suite,
      case: `entity pages, ${CLIENTS} connections`,
      value: rates.ours,
      unit: '/s',
      peer: ['@neo4j/graphql', rates.peer],
      goal: ['≥', 2],
    }),
  ]
}

async function fillServer(uri: string): Promise<void> {
  const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, loadOntology().graph)
  await fill(store, withCounts(generate(10_000)))
  await store.close()
}

/** Answers a second of each contestant: the best of its turns, which other work on the machine disturbed least, after one to warm up. */
async function inTurns<Name extends string>(
  contestants: Readonly<Record<Name, { readonly url: string; readonly shots: readonly Shot[] }>>,
): Promise<Record<Name, number>> {
  const entries = Object.entries(contestants) as [Name, { url: string; shots: readonly Shot[] }][]
  const best = Object.fromEntries(entries.map(([name]) => [name, 0])) as Record<Name, number>
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const [name, { url, shots }] of entries) {
      const { rate, errors } = await fire(url, shots, CLIENTS, turn === 0 ? WARM : TURN)
      if (errors > 0) throw new Error(`${name} gave ${errors} errors.`)
      if (turn > 0) best[name] = Math.max(best[name], rate)
      await pause(200)
    }
  }
  return best
}
