/** A graph of diplomacy as derivation would give it, made up: few actors are in many events, most in few. The same size gives the same graph. */
import type { Graph, NodeRow, RelationshipRow } from '../../src/model/graph.js'
import { fact, keyed, link, mention, node, thing } from '../../test/fixture/rows.js'

type Part = Pick<Graph, 'nodes' | 'relationships'>

/** Relationships that one event brings with it, about. */
const EACH = 42

const STATES = ['Serbia', 'Kosovo', 'Norland', 'Sudmark', 'Estria', 'Vesta', 'Ordland', 'Marivia']
const SYLLABLES = ['ba', 'ko', 'mi', 'ra', 'se', 'tu', 'lo', 'ne', 'vi', 'da', 'po', 'gu', 'or', 'an', 'el', 'is']

export interface Generated extends Graph {
  readonly events: number
}

/** About as many relationships as asked for. */
export function generate(relationships: number): Generated {
  const random = mulberry(relationships)
  const events = Math.max(20, Math.round(relationships / EACH))
  const people = names(Math.max(30, Math.round(events / 4)), random)
  const organizations = [...STATES, ...names(Math.max(10, Math.round(events / 20)), random)]
  const parts: Part[] = [
    ...people.map((name, at) => thing(`person:${at}`, name, { ...COUNTERS, claimCount: people.length - at })),
    ...organizations.map((name, at) =>
      thing(`org:${at}`, name, {
        ...COUNTERS,
        type: at % 3 === 2 ? 'IGO' : 'STATE',
        claimCount: organizations.length - at,
      }),
    ),
    ...people.map((_, at) => ({
      nodes: [],
      relationships: [link('ACTS_FOR', `person:${at}`, `org:${at % organizations.length}`)],
    })),
    ...Array.from({ length: Math.ceil(events / 10) }, (_, at) => thing(`place:${at}`, `Place ${at}`, { type: 'CITY' })),
    ...Array.from({ length: Math.ceil(events / 50) }, (_, at) => thing(`process:${at}`, `Process ${at}`, {})),
    ...Array.from({ length: events }, (_, at) =>
      event(at, { events, people: people.length, organizations: organizations.length, random }),
    ),
  ]
  return { ...joined(parts), events }
}

const COUNTERS = { mediationCount: 1, eventCount: 1, articleCount: 1 }

interface World {
  readonly events: number
  readonly people: number
  readonly organizations: number
  readonly random: () => number
}

/** Small numbers far more often than great ones: hubs. */
function skewed(below: number, random: () => number): number {
  return Math.floor(below * random() ** 3)
}

/** One event with its roles, facts, claims, article, agreement and mediation. */
function event(at: number, { events, people, organizations, random }: World): Part {
  const [id, article] = [`event:${at}`, `article:${at}`]
  const day = dayOf(at, events, random)
  const dates = { edtf: day, earliest: day, latest: day, month: day.slice(0, 7) }
  const mediator = `person:${skewed(people, random)}`
  const principal = `org:${8 + skewed(organizations - 8, random)}`
  const [left = 0, right = 1] = at % 12 === 0 ? [0, 1] : distinct(organizations, random)
  const roles: readonly (readonly [string, string])[] = [
    [mediator, 'MEDIATED'],
    [`org:${left}`, 'PARTY_TO'],
    [`org:${right}`, 'PARTY_TO'],
    [`person:${skewed(people, random)}`, 'PARTICIPATED_IN'],
  ]
  const type = ['TALKS', 'MEETING', 'SUMMIT', 'SIGNING'][at % 4] ?? 'TALKS'
  return joined([
    {
      nodes: [
        node(article, {
          source: `Outlet ${at % 40}`,
          title: `Report ${at}`,
          publishedOn: day,
          text: `Talks ${at} went on.`,
          origin: id,
        }),
      ],
      relationships: [],
    },
    thing(id, `${type.toLowerCase()} ${at}`, {
      type,
      modality: 'ACTUAL',
      ...dates,
      actorCount: 4,
      articleCount: 1,
      claimCount: 4,
    }),
    {
      nodes: [],
      relationships: [
        link('IN', id, `place:${Math.floor(at / 10)}`),
        link('PART_OF_PROCESS', id, `process:${Math.floor(at / 50)}`),
      ],
    },
    ...roles.map((role, index) => told(`${at}.${index}`, article, id, role, day)),
    ...(at % 3 === 0 ? [agreement(at, left, right, day)] : []),
    mediated(at, { mediator, principal, left, right }, dates),
  ])
}

function told(key: string, article: string, id: string, [actor, type]: readonly [string, string], day: string): Part {
  const claim = `claim:${key}`
  const properties = {
    articleId: article,
    predicate: type,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    quote: `Talks ${key}`,
    rule: 'bench',
    confidence: 800,
    edtf: day,
    earliest: day,
    latest: day,
  }
  return joined([
    {
      nodes: [node(claim, properties)],
      relationships: [
        link('HAS', article, claim),
        link('SUBJECT', claim, mention(actor)),
        link('OBJECT', claim, mention(id)),
      ],
    },
    fact(`fact:${key}`, [actor, type, id], { [claim]: 'AFFIRMS' }, { first: day, last: day }),
  ])
}

function agreement(at: number, left: number, right: number, day: string): Part {
  const id = `agreement:${at}`
  return joined([
    thing(id, `Accord ${at}`, {
      stage: 'FRAMEWORK_PARTIAL',
      latestStatus: 'SIGNED',
      edtf: day,
      earliest: day,
      latest: day,
    }),
    {
      nodes: [node(`status:${at}`, { value: 'SIGNED', modality: 'ACTUAL', edtf: day, earliest: day, latest: day })],
      relationships: [link('RESULTED_FROM', id, `event:${at}`), link('HAS_STATUS', id, `status:${at}`)],
    },
    fact(`fact:${at}.8`, [`org:${left}`, 'SIGNED', id], {}),
    fact(`fact:${at}.9`, [`org:${right}`, 'SIGNED', id], {}),
  ])
}

interface Sides {
  readonly mediator: string
  readonly principal: string
  readonly left: number
  readonly right: number
}

function mediated(at: number, { mediator, principal, left, right }: Sides, dates: Record<string, string>): Part {
  const id = `mediation:${at}`
  const parties = [`org:${left}`, `org:${right}`].sort()
  return {
    nodes: [
      node(id, {
        role: 'MEDIATOR',
        explicit: at % 2 === 0,
        modality: 'ACTUAL',
        polarity: 'AFFIRMED',
        sources: 1 + (at % 5),
        confidence: 800,
        ...dates,
      }),
      keyed('Dyad', 'key', parties.join('|'), { n: 1 }),
    ],
    relationships: [
      link('BY', id, mediator),
      link('FOR', id, principal),
      link('IN_EVENT', id, `event:${at}`),
      link('BASED_ON', id, `fact:${at}.0`),
      ...parties.map(party => link('BETWEEN', id, party, { lifted: false })),
      link('IN_DYAD', id, { label: 'Dyad', key: parties.join('|') }),
    ],
  }
}

/** Every node and relationship once, and the months. */
function joined(parts: readonly Part[]): Graph {
  const nodes = new Map<string, NodeRow>()
  const relationships = new Map<string, RelationshipRow>()
  for (const part of parts) {
    for (const row of part.nodes) nodes.set(`${row.label} ${row.key}`, row)
    for (const row of part.relationships)
      relationships.set([row.type, row.from.label, row.from.key, row.to.key, row.properties.factId].join(' '), row)
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] }
}

/** With what derivation counts: events and mediations by month, and what is credited to an organization for which somebody mediates. */
export function withCounts({ nodes, relationships }: Graph): Graph {
  const months = tally(nodes.flatMap(({ label, properties }) => (label === 'Event' ? [String(properties.month)] : [])))
  const credited = tally(relationships.flatMap(({ type, to }) => (type === 'FOR' ? [to.key] : [])))
  const counted = nodes.map(row => {
    const mediatedCount = credited.get(row.key)
    return row.label !== 'Organization' || mediatedCount === undefined
      ? row
      : { ...row, properties: { ...row.properties, mediatedCount } }
  })
  const rows = [...months].map(([key, n]) => keyed('Month', 'key', key, { events: n, mediations: n }))
  return { nodes: [...counted, ...rows], relationships }
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function dayOf(at: number, events: number, random: () => number): string {
  const from = Date.UTC(1990, 0, 1)
  const days = Math.floor(((at + random()) / events) * 12_400)
  return new Date(from + days * 86_400_000).toISOString().slice(0, 10)
}

function distinct(below: number, random: () => number): readonly [number, number] {
  const first = skewed(below, random)
  const second = skewed(below - 1, random)
  return [first, second >= first ? second + 1 : second]
}

function names(n: number, random: () => number): readonly string[] {
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`
  return Array.from({ length: n }, (_, at) => `${capital(word())} ${capital(word())}${at}`)
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
