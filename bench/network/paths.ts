import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { startNeo4j, whyNoNeo4j } from '../../scripts/neo4j-server.mjs'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { seededRandom } from '../../src/network/random.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { openNeo4j } from '../../src/store/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { fact, thing } from '../../test/fixture/rows.js'
import { type Figure, figure } from '../figure.js'
import { fill } from '../query/fill.js'

const ontology = loadOntology()
const suite = 'network'

const ACTORS = 5_000
const EVENTS = 20_000
const ROLES = 5
const RUNS = 60

/** Rounds that are not timed: Neo4j compiles a statement only after it has run often. */
const WARM_UP = 2

/** `path` between actors drawn at random of 5,000 actors with 100,000 roles in 20,000 events, and `influence` in half of these, on either store. */
export async function pathFigures(): Promise<readonly Figure[]> {
  const { graph } = ontology
  const figures = await measured('embedded', await openEmbedded(null, graph))
  const reason = whyNoNeo4j()
  if (reason !== null) {
    console.error(`Paths on Neo4j are not measured: ${reason}`)
    return figures
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  const server = await startNeo4j({ folder })
  try {
    return [
      ...figures,
      ...(await measured('Neo4j', await openNeo4j({ uri: server.uri, user: 'neo4j', password: '' }, graph))),
    ]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(name: string, store: Store): Promise<readonly Figure[]> {
  try {
    await fill(store, dense())
    const random = seededRandom(11)
    const ends = Array.from(
      { length: RUNS },
      () => [actorId((random() * ACTORS) / 2), actorId((1 + random()) * (ACTORS / 2))] as const,
    )
    for (let round = 0; round < WARM_UP; round++) for (const [from, to] of ends) await ask(store, from, to)
    const times: number[] = []
    for (const [from, to] of ends) times.push(await ask(store, from, to))
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(share * RUNS)] ?? 0
    return [
      figure({ suite, case: `path, ${name}, p50`, value: at(0.5), unit: 'ms', goal: ['≤', 20] }),
      figure({ suite, case: `path, ${name}, p95`, value: at(0.95), unit: 'ms' }),
      ...(await influenceFigures(name, store)),
    ]
  } finally {
    await store.close()
  }
}

/** A whole answer over some 100,000 pairs, from the question to the ranking; of Neo4j beside the same with its occasions read and joined here. */
async function influenceFigures(name: string, store: Store): Promise<readonly Figure[]> {
  const value = await askInfluence(store)
  const told = { suite, case: `influence by strength, asked and answered, 100k pairs, ${name}`, value, unit: 's' }
  if (!store.isRemote) return [figure({ ...told, goal: ['≤', 2] })]
  const read = await askInfluence({ ...store, isRemote: false })
  return [
    figure({ ...told, goal: ['≤', 2] }),
    // Here hardly any pair meets twice, so that sums are as many as ties: the worst that summing in the store can be.
    figure({ ...told, case: 'the same, summed in the store', peer: ['read and joined here', read] }),
  ]
}

/** Seconds of the second answer: the first one plans the statement. */
async function askInfluence(store: Store): Promise<number> {
  const source =
    '{ influence(measure: STRENGTH, relations: [EVENT], where: { eventType: [SUMMIT] }, first: 10) { count rows { rank score node { id } } } }'
  for (let round = 1; ; round++) {
    const begun = performance.now()
    const { errors } = await graphql({ schema, source, contextValue: { reads: readsOn(store, ontology)() } })
    if (errors !== undefined) throw errors[0]
    if (round === 2) return (performance.now() - begun) / 1000
  }
}

const actorId = (number: number): string => `org:${Math.floor(number)}`

function dense() {
  const random = seededRandom(5)
  const actors = Array.from({ length: ACTORS }, (_, index) =>
    thing(actorId(index), `Body ${index}`, { type: 'STATE', qid: `Q${index}` }),
  )
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const month = String(1 + (index % 12)).padStart(2, '0')
    const day = `${2000 + (index % 25)}-${month}-11`
    return thing(`event:${index}`, `Talks ${index}`, {
      type: index % 2 === 0 ? 'TALKS' : 'SUMMIT',
      modality: 'ACTUAL',
      earliest: day,
      latest: day,
      edtf: day,
    })
  })
  const roles = Array.from({ length: EVENTS * ROLES }, (_, index) => {
    const event = `event:${Math.floor(index / ROLES)}`
    return fact(`fact:${index}`, [actorId(random() * ACTORS), 'PARTY_TO', event], {})
  })
  const parts = [...actors, ...events, ...roles]
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  }
}

/** Milliseconds of one answer. */
async function ask(store: Store, from: string, to: string): Promise<number> {
  const source = `{ path(from: "${from}", to: "${to}") { stoppedAt paths { length hops { from { name } to { name } role date occasion { id } evidence(first: 1) { quote } } } } }`
  const begun = performance.now()
  const { data, errors } = await graphql({ schema, source, contextValue: { reads: readsOn(store, ontology)() } })
  const took = performance.now() - begun
  if (errors !== undefined) throw errors[0]
  if (!JSON.stringify(data).includes('"length"')) throw new Error(`No path from ${from} to ${to}`)
  return took
}
