import { expect, test } from 'vitest'
import { ORGANIZATION_FEATURES } from '../../../src/ingest/resolve/entities/compare-names.js'
import { PERSON_FEATURES } from '../../../src/ingest/resolve/entities/compare-persons.js'
import type { Profile } from '../../../src/ingest/resolve/entities/profile.js'
import { score } from '../../../src/ingest/resolve/score.js'
import type { Decision } from '../../../src/model/decision.js'
import { type Story, story } from './record.js'
import { graphOf, linksOf, nodesOf, organizationId, personId, thingOf } from './resources.js'

/** A person as one article tells of it: "Name", or "Name, title of Organization". */
function told(id: string, text: string, publishedOn: string | null = null): Story {
  return story(id, { publishedOn }, ({ person, organization, say }) => {
    const [name = '', office] = text.split(', ')
    const mention = person(name)
    if (office === undefined) return
    const [title = '', body = ''] = office.split(' of ')
    const reference = KNOWN[body] ?? null
    say(mention, 'HOLDS_OFFICE', organization(body, { reference, type: reference === null ? 'OTHER' : 'STATE' }), {
      value: title,
    })
  })
}

const KNOWN: Readonly<Record<string, string>> = {
  Serbia: organizationId('Serbia'),
  Norway: organizationId('Norway'),
  'European Union': organizationId('European Union'),
}

const mentionOf = ({ mentions }: Story): string => mentions[0]?.id ?? ''

function areOne(a: string, b: string): boolean {
  const stories = [told('1', a), told('2', b)]
  const graph = graphOf(stories)
  const [left, right] = stories.map(one => thingOf(graph, mentionOf(one)).id)
  return left === right
}

test.each<[string, string, boolean]>([
  ['Tove Strand', 'Tove Strand', true],
  ['Sergey Karaganov', 'Sergei Karaganov', true],
  ['Zdravko Ponoš', 'Zdravko Ponos', true],
  ['Armen Grigoryan', 'Armen Grigorian', true],
  ['Mario Nobilo', 'Maria Nobilo', false],
  ['Adam Smith', 'John Smith', false],
  ['Jon Hansen, envoy of Norway', 'Jon Hansen, envoy of Norway', true],
  ['Jon Hansen, envoy of Norway', 'Jon Hansen, minister of Serbia', false],
  ['Hansen, envoy of Norway', 'Jon Hansen, envoy of Norway', true],
  ['Hansen, envoy of Norway', 'Jon Hansen, minister of Serbia', false],
  ['J. Hansen, envoy of Norway', 'Jon Hansen, envoy of Norway', true],
  ['Jon Hansem, envoy of Norway', 'Jon Hansen, envoy of Norway', true],
  ['Jon Hansem', 'Jon Hansen', false],
])('"%s" and "%s" are one person: %s', (a, b, expected) => {
  expect(areOne(a, b)).toBe(expected)
})

test('a surname alone goes to the person of that name whose state its article speaks of', () => {
  const full = told('full', 'Jon Hansen, envoy of Norway')
  const other = told('other', 'Ida Hansen, minister of Serbia')
  const bare = story('bare', {}, ({ person, organization }) => {
    person('Hansen')
    organization('Norway', { reference: KNOWN.Norway ?? null, type: 'STATE' })
  })
  const graph = graphOf([full, other, bare])
  expect(thingOf(graph, mentionOf(bare)).name).toBe('Jon Hansen')
})

test('surnames that fit nobody better stand alone, and join nobody', () => {
  const [a, b] = [told('a', 'Hansen'), told('b', 'Hansen')]
  const graph = graphOf([a, b, told('c', 'Jon Hansen'), told('decision:d', 'Ida Hansen')])
  expect(nodesOf(graph, 'Person')).toHaveLength(4)
})

test('the id is the reference row, else the smallest mention by day and id', () => {
  const known = story('known', {}, ({ person }) => void person('Vucic', { reference: personId('Aleksandar Vučić') }))
  const late = told('late', 'Tove Strand', '2020-02-02')
  const early = told('early', 'Tove Strand', '2020-01-01')
  const undated = told('undated', 'Tove Strand')
  const graph = graphOf([known, late, early, undated])
  expect(thingOf(graph, mentionOf(known)).id).toBe(personId('Aleksandar Vučić'))
  expect(thingOf(graph, mentionOf(undated)).id).toBe(mentionOf(early))
})

test('kinds are never mixed, and descriptions of two articles are two things', () => {
  const person = told('p', 'Hamdan Jordan')
  const described = ['x', 'y'].map(id =>
    story(id, {}, ({ organization }) => void organization('nationalist parties', { type: 'OTHER' })),
  )
  const named = ['v', 'w'].map(id =>
    story(id, {}, ({ organization }) => void organization('Peace Now Movement', { type: 'NGO' })),
  )
  const graph = graphOf([person, ...described, ...named])
  expect(
    nodesOf(graph, 'Organization')
      .map(({ properties }) => properties.name)
      .sort(),
  ).toEqual(['Peace Now Movement', 'nationalist parties', 'nationalist parties'])
})

function decision(
  id: string,
  kind: Decision['kind'],
  left: readonly string[],
  right: readonly string[],
  at: string,
): Decision {
  return { id, kind, left, right, author: 'editor', at, predicate: null, value: null, reason: null }
}

test('a merge joins what comparison left apart, a later split beats it, an alias names', () => {
  const [a, b] = [told('a', 'Tove Strand'), told('b', 'Nils Berg')]
  const members = [[mentionOf(a)], [mentionOf(b)]] as const
  const merge = decision('decision:d1', 'MERGE', ...members, '2024-01-01T00:00:00Z')
  const split = decision('decision:d2', 'SPLIT', ...members, '2024-01-02T00:00:00Z')
  expect(nodesOf(graphOf([a, b], [merge]), 'Person')).toHaveLength(1)
  expect(nodesOf(graphOf([a, b], [split, merge]), 'Person')).toHaveLength(2)
  const alias = decision('decision:d3', 'ALIAS', members[0], ['The Negotiator'], '2024-01-03T00:00:00Z')
  expect(linksOf(graphOf([a], [alias]), 'NAMES')).toContain('the negotiator > Tove Strand')
})

test('a split beats transitivity: what both sides resemble goes to one of them only', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(id => told(id, 'Tove Strand'))
  const split = decision(
    'decision:d',
    'SPLIT',
    [mentionOf(a as Story)],
    [mentionOf(b as Story)],
    '2024-01-01T00:00:00Z',
  )
  const graph = graphOf([a, b, c] as Story[], [split])
  expect(nodesOf(graph, 'Person')).toHaveLength(2)
})

test('offices are dated: who is prime minister of Kosovo on which day', () => {
  const kosovo = organizationId('Kosovo')
  const tell = (id: string, name: string, publishedOn: string) =>
    story(id, { publishedOn }, ({ person, organization, say }) => {
      const body = organization('Kosovo', { reference: kosovo, type: 'STATE' })
      say(person(name, { reference: personId(name) }), 'HOLDS_OFFICE', body, { value: 'Prime Minister' })
    })
  const graph = graphOf([tell('2020', 'Avdullah Hoti', '2020-07-12'), tell('2023', 'Albin Kurti', '2023-03-18')])
  const told2 = nodesOf(graph, 'Office').filter(({ properties }) => properties.sources === 1)
  expect(told2.map(({ properties }) => [properties.title, properties.from]).sort()).toEqual([
    ['prime minister', '2020-06-03'],
    ['prime minister', '2021-03-22'],
  ])
})

const blank: Profile = {
  kind: 'PERSON',
  reference: null,
  type: null,
  full: [],
  single: [],
  acronyms: [],
  offices: [],
  organizations: [],
  states: [],
  description: false,
}

test('a score names what made it', () => {
  const a = { ...blank, full: ['jon hansen'], organizations: ['org:1'], states: ['org:1'] }
  const b = { ...blank, full: ['jon hansen'], organizations: ['org:2'], states: ['org:2'] }
  expect(score(PERSON_FEATURES, a, b)).toEqual({
    points: 500,
    reasons: [
      { feature: 'same full name', points: 900 },
      { feature: 'other state', points: -400 },
    ],
  })
})

test.each<[string, Partial<Profile>, Partial<Profile>, number]>([
  ['one name', { full: ['peace now'] }, { full: ['peace now'] }, 900],
  ['an acronym spelled out', { acronyms: ['eac'] }, { full: ['east african community'] }, 650],
  [
    'one acronym of two bodies',
    { full: ['east asian council'], acronyms: ['eac'] },
    { full: ['east african community'], acronyms: ['eac'] },
    500,
  ],
  [
    'ministries of nobody knows which state',
    { full: ['foreign ministry'], type: 'GOVERNMENT_BODY' },
    { full: ['foreign ministry'], type: 'GOVERNMENT_BODY' },
    500,
  ],
  ['nothing in common', { full: ['peace now'] }, { full: ['war child'] }, 0],
])('organizations: %s', (_, a, b, points) => {
  const kind = 'ORGANIZATION'
  expect(score(ORGANIZATION_FEATURES, { ...blank, kind, ...a }, { ...blank, kind, ...b }).points).toBe(points)
})
