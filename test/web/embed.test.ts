import { expect, test } from 'vitest'
import { isName, viewOf } from '../../src/web/embed/answer.js'
import { graphOfAnswer } from '../../src/web/embed/answer-graph.js'
import { tableOfAnswer } from '../../src/web/embed/answer-table.js'

const borrell = { id: 'person:borrell', name: 'Josep Borrell' }
const ohrid = { id: 'event:ohrid', title: 'Ohrid talks', date: '2023-03-18' }
const parties = [
  { id: 'org:serbia', name: 'Serbia' },
  { id: 'org:kosovo', name: 'Kosovo' },
]
const mediations = {
  mediations: {
    nodes: [{ id: 'mediation:1', mediator: borrell, role: 'MEDIATOR', event: ohrid, parties, sources: 2 }],
  },
}
const linksOf = (answer: unknown) =>
  [...graphOfAnswer(answer).links.values()].map(({ source, role, target, evidence }) => [
    source,
    role,
    target,
    evidence,
  ])

test('a row that is a mediation ties who mediated and the parties to the event, and leads to its sentences', () => {
  expect(linksOf(mediations)).toEqual([
    ['person:borrell', 'MEDIATOR', 'event:ohrid', 'mediation:1'],
    ['org:serbia', 'PARTY', 'event:ohrid', 'mediation:1'],
    ['org:kosovo', 'PARTY', 'event:ohrid', 'mediation:1'],
  ])
})

test('edges of a connection give role and evidence, from whichever end they are asked', () => {
  const edges = [{ role: 'HOST', factId: 'fact:7', node: { id: 'org:mk', name: 'North Macedonia' } }]
  expect(linksOf({ event: { ...ohrid, actors: { edges } } })).toEqual([['org:mk', 'HOST', 'event:ohrid', 'fact:7']])
  const events = { edges: [{ role: 'HOST', factId: 'fact:7', node: ohrid }] }
  expect(linksOf({ actor: { id: 'org:mk', name: 'North Macedonia', events } })).toEqual([
    ['org:mk', 'HOST', 'event:ohrid', 'fact:7'],
  ])
})

test('an answer without names is an empty graph', () => {
  expect(graphOfAnswer({ stats: { articles: 3 } }).items.size).toBe(0)
})

test('the longest list is a table: fields within fields are columns, ids stay out, constants are words', () => {
  expect(tableOfAnswer(mediations)).toEqual({
    columns: ['mediator', 'role', 'event', 'event date', 'parties', 'sources'],
    rows: [
      { cells: ['Josep Borrell', 'mediator', 'Ohrid talks', '2023-03-18', 'Serbia, Kosovo', '2'], told: 'mediation:1' },
    ],
  })
})

test('a view is named by the link that Share copies, or by its end', () => {
  const about = ['org:Q403', 'org:Q1246']
  expect(viewOf('https://entente.example/?about=org:Q403,org:Q1246').about).toEqual(about)
  expect(viewOf('?about=org:Q403,org:Q1246').about).toEqual(about)
  expect(viewOf('about=org:Q403,org:Q1246').about).toEqual(about)
  expect(viewOf(null).about).toEqual([])
})

test.each([
  ['kosovo-talks', true],
  ['?about=org:a', false],
  ['about=org:a', false],
  ['https://entente.example/?about=org:a', false],
  [null, false],
])('whether %s is a name: %s', (view, expected) => {
  expect(isName(view)).toBe(expected)
})

test('a row that lacks what others have fields of has empty cells in their columns', () => {
  const rows = [
    { role: 'MEDIATOR', event: { title: 'Ohrid talks', date: '2023-03-18' } },
    { role: 'HOST', event: null },
  ]
  const { columns, rows: told } = tableOfAnswer({ mediations: { nodes: rows } })
  expect(columns).toEqual(['role', 'event', 'event date'])
  expect(told.map(({ cells }) => cells)).toEqual([
    ['mediator', 'Ohrid talks', '2023-03-18'],
    ['host', '', ''],
  ])
})
