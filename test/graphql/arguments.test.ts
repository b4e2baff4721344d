import { expect, test } from 'vitest'
import { fixtureApi } from '../fixture/api.js'

const ask = fixtureApi()

const MALFORMED: readonly (readonly [name: string, query: string, path: readonly (string | number)[]])[] = [
  ['a negative size', '{ events(first: -1) { totalCount } }', ['events']],
  ['too large a size', '{ events(last: 201) { totalCount } }', ['events']],
  ['both sizes', '{ events(first: 1, last: 1) { totalCount } }', ['events']],
  ['a cursor of nothing', '{ events(after: "xyz") { nodes { id } } }', ['events']],
  [
    'a cursor of another order',
    '{ events(orderBy: { articleCount: DESC }, after: "WyIxZml2c2x1IiwiMjAyMC0wNy0wMSIsImV2ZW50OmJydXNzZWxzIl0") { nodes { id } } }',
    ['events'],
  ],
  ['a day that no calendar has', '{ mediations(during: "2023-02-30") { totalCount } }', ['mediations']],
  ['words for a date', '{ events(during: "last week") { totalCount } }', ['events']],
  ['an interval backwards', '{ events(during: "2023/2020") { totalCount } }', ['events']],
  ['an id without a kind', '{ node(id: "17") { id } }', ['node']],
  ['an id of an unknown kind', '{ nodes(ids: ["event:ohrid", "planet:mars"]) { id } }', ['nodes']],
  ['neither id nor name', '{ actor { id } }', ['actor']],
  ['both id and name', '{ actor(id: "person:borrell", name: "Borrell") { id } }', ['actor']],
  ['a name of signs alone', '{ actor(name: "??") { id } }', ['actor']],
  ['too many parties', '{ mediations(between: ["a", "b", "c", "d", "e", "f"]) { totalCount } }', ['mediations']],
  ['a confidence beyond per mille', '{ claims(minConfidence: 1001) { totalCount } }', ['claims']],
  [
    'a count of what is several steps away',
    '{ events(where: { claims: { count: { gt: 1 } } }) { totalCount } }',
    ['events'],
  ],
  ['an empty search', '{ search(query: " ") { totalCount } }', ['search']],
  ['a size below the root', '{ events { nodes { a: actors(first: 999) { totalCount } } } }', ['events', 'nodes', 'a']],
  [
    'a date below the root',
    '{ actor(name: "EU") { ... on Organization { offices(at: "soon") { totalCount } } } }',
    ['actor', 'offices'],
  ],
]

test.each(MALFORMED)('%s is an error with code, cure and path', async (_, query, path) => {
  const { errors = [], report } = await ask(query)
  expect(errors.map(error => ({ path: error.path, code: error.extensions.code }))).toEqual([
    { path, code: 'BAD_USER_INPUT' },
  ])
  expect(errors[0]?.extensions.cure).toMatch(/\w/)
  expect(report.statements).toEqual([])
})

test('a malformed root leaves the others answered', async () => {
  const { data } = await ask('{ bad: events(first: -1) { totalCount } good: events { totalCount } }')
  expect(data).toEqual({ bad: null, good: { totalCount: 4 } })
})

test('an unknown name is told, and gives null or an empty list', async () => {
  const { data, errors, report } = await ask(
    '{ actor(name: "Nobody") { id } mediations(between: ["Serbia", "Atlantis"]) { nodes { id } totalCount } }',
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({ actor: null, mediations: { nodes: [], totalCount: 0 } })
  expect(report.unknown).toEqual([
    { field: 'actor', argument: 'name', name: 'Nobody' },
    { field: 'mediations', argument: 'between.1', name: 'Atlantis' },
  ])
})

test('a name that several have gives the best, and tells the others', async () => {
  const { data, report } = await ask('{ actor(name: "Borrell") { id } }')
  expect(data).toEqual({ actor: { id: 'person:borrell' } })
  expect(report.ambiguous).toEqual([
    {
      field: 'actor',
      argument: 'name',
      name: 'Borrell',
      candidates: [
        { id: 'person:borrell', name: 'Josep Borrell', type: 'Person' },
        { id: 'person:vladimir', name: 'Vladimir Borrell', type: 'Person' },
      ],
    },
  ])
})

test('a name in an argument below the root is looked up in the same statement', async () => {
  const { data, report } = await ask(
    '{ events(first: 2) { nodes { id mediations(mediator: "EU", between: ["Vucic", "Kurti"]) { nodes { id } } } } }',
  )
  expect(data).toEqual({
    events: {
      nodes: [
        { id: 'event:ohrid', mediations: { nodes: [] } },
        { id: 'event:brussels', mediations: { nodes: [] } },
      ],
    },
  })
  expect(report.statements).toHaveLength(1)
  const states = await ask(
    '{ events(first: 1) { nodes { mediations(between: ["Serbia", "Kosovo"]) { nodes { id } } } } }',
  )
  expect(states.data).toEqual({ events: { nodes: [{ mediations: { nodes: [{ id: 'mediation:1' }] } }] } })
})

test('who asks for no ids gets no nodes, and no statement is run', async () => {
  const { data, errors, report } = await ask('{ nodes(ids: []) { id } }')
  expect([data, errors, report.statements]).toEqual([{ nodes: [] }, undefined, []])
})
