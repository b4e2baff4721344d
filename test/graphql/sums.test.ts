/** A network is the same whether its occasions are read and joined here (embedded), or its pairs are summed in the store (Neo4j). */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { seededRandom } from '../../src/network/random.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fact, link, node, thing } from '../fixture/rows.js'
import { fill } from '../fixture/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'

const ontology = loadOntology()

const ACTORS = 24
/** More than an occasion ties. */
const CROWD = 155

function randomGraph() {
  const random = seededRandom(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const people = Array.from({ length: ACTORS / 2 }, (_, index) => thing(`person:${index}`, `Person ${index}`))
  const bodies = Array.from({ length: ACTORS / 2 }, (_, index) =>
    thing(`org:${index}`, `Body ${index}`, { type: pick(['STATE', 'IGO']) }),
  )
  const crowd = Array.from({ length: CROWD }, (_, index) => thing(`org:c${index}`, `Crowd ${index}`, { type: 'NGO' }))
  const actors = [...people, ...bodies].map(({ nodes: [first] }) => String(first?.key))
  const told = () => ({
    sources: Math.floor(random() * 4),
    confidence: 100 * Math.floor(random() * 10),
    modality: random() < 0.85 ? 'ACTUAL' : 'PLANNED',
  })
  const day = () => {
    const date = `${2010 + Math.floor(random() * 12)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`
    return random() < 0.1 ? {} : { earliest: date, latest: date }
  }
  let facts = 0
  const role = (actor: string, type: string, occasion: string) =>
    fact(`fact:${facts++}`, [actor, type, occasion], {}, told())
  const events = Array.from({ length: 40 }, (_, index) => {
    const id = `event:${index}`
    const roles = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      role(pick(actors), pick(['MEDIATED', 'HOSTED', 'PARTICIPATED_IN', 'PARTY_TO']), id),
    )
    return [thing(id, `Event ${index}`, { type: 'TALKS', modality: 'ACTUAL', ...day() }), ...roles]
  })
  const assembly = [
    thing('event:all', 'Assembly', {
      type: 'CONFERENCE',
      modality: 'ACTUAL',
      earliest: '2015-01-01',
      latest: '2015-01-01',
    }),
    ...crowd.map((_, index) => role(`org:c${index}`, 'PARTICIPATED_IN', 'event:all')),
  ]
  const mediations = Array.from({ length: 20 }, (_, index) => {
    const id = `mediation:${index}`
    const ends = [pick(['BY', 'FOR']), 'BY', 'BETWEEN', 'BETWEEN', 'BETWEEN']
    return {
      nodes: [node(id, { role: 'MEDIATOR', ...told(), ...day() })],
      relationships: [...new Set(ends.map(type => `${type} ${pick(actors)}`))].map(text => {
        const [type = '', actor = ''] = text.split(' ')
        return link(type, id, actor, {})
      }),
    }
  })
  const stances = Array.from({ length: 40 }, () => {
    const [one, other] = [pick(actors), pick(actors)]
    const first = `${2010 + Math.floor(random() * 12)}-05-05`
    const given = { ...told(), affirmed: 1, first, last: first }
    return one === other
      ? { nodes: [], relationships: [] }
      : fact(`fact:${facts++}`, [one, pick(['SUPPORTS', 'OPPOSES', 'ACCUSES']), other], {}, given)
  })
  const parts = [...people, ...bodies, ...crowd, ...events.flat(), ...assembly, ...mediations, ...stances]
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  }
}

const ALL = '[EVENT, MEDIATION, SIGNATURE, STANCE, OFFICE]'

const QUESTIONS = [
  ...['OCCASIONS', 'SOURCES', 'SHARE', 'SCORE'].map(
    weight => `network(relations: ${ALL}, weight: ${weight}, limit: 300)`,
  ),
  'network(relations: [MEDIATION], limit: 300)',
  'network(relations: [STANCE], weight: SCORE, minWeight: 3, limit: 300)',
  `network(relations: ${ALL}, where: { kind: [PERSON], minConfidence: 300, minSources: 2 }, limit: 300)`,
  `network(relations: ${ALL}, where: { organizationType: [STATE], modality: [ACTUAL, PLANNED] }, limit: 300)`,
  'network(during: "2014/2017", minWeight: 2, limit: 300)',
].map(
  field =>
    `{ answer: ${field} { nodeCount edgeCount stoppedAt nodes { id degree strength } edges(first: 20000) { sourceId targetId weight } } }`,
)

const RANKINGS = [
  'influence(measure: STRENGTH, during: "2015/2018", weight: SHARE, first: 100)',
  'influence(measure: BETWEENNESS, first: 100)',
].map(
  field =>
    `{ answer: ${field} { count window previousWindow rows { rank score previousRank previousScore change node { id degree } } } }`,
)

const neo4j = await neo4jForTests()

describe.skipIf('skip' in neo4j)('of a graph drawn at random', () => {
  let here: Store
  let there: Store
  beforeAll(async () => {
    here = await openEmbedded(null, ontology.graph)
    there = await openTestNeo4j('uri' in neo4j ? neo4j.uri : '', ontology.graph)
    for (const store of [here, there]) await fill(store, randomGraph())
  })
  afterAll(async () => {
    await here.close()
    await there.close()
  })

  test.each([...QUESTIONS, ...RANKINGS])('%s', async source => {
    const [read, summed] = [await ask(here, source), await ask(there, source)]
    expect(summed.text).toContain('AS total')
    expect(read.text).not.toContain('AS total')
    expect(summed.answer).toEqual(read.answer)
    expect(JSON.stringify(read.answer).length).toBeGreaterThan(200)
  })

  test('where ties are shown they are read', async () => {
    const { text } = await ask(there, '{ answer: network(limit: 5) { edges { tieCount } } }')
    expect(text).not.toContain('AS total')
  })
})

async function ask(store: Store, source: string) {
  const reads = readsOn(store, ontology)()
  const { data, errors } = await graphql({ schema, source, contextValue: { reads } })
  if (errors !== undefined) throw errors[0]
  return { answer: rounded(data?.answer), text: reads.report.statements[0]?.text ?? '' }
}

/** Sums of fractions come out in the order in which they are added. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)))
}
