import { expect, test } from 'vitest'
import { derive } from '../../../src/ingest/resolve/derive.js'
import { diff } from '../../../src/ingest/resolve/diff.js'
import type { Graph } from '../../../src/model/graph.js'
import { shuffled } from './random.js'
import { recordOf, type Story } from './record.js'
import { graphOf, resources } from './resources.js'
import { desk, round, wire } from './stories.js'

const stories: readonly Story[] = [
  wire,
  desk,
  round('a', { publishedOn: '2023-03-19', edtf: '2023-03-18', place: 'Ohrid', source: 'A' }),
  round('b', { publishedOn: '2023-02-28', edtf: '2023-02-27', place: 'Brussels', source: 'B' }),
  round('c', { publishedOn: '2023-03-01', place: 'Brussels', source: 'C' }),
  round('d', { publishedOn: '2020-07-13', edtf: '2020-07-12', terms: ['video'], source: 'A' }),
  round('e', { publishedOn: '2020-06-19', edtf: '2020-06-27', place: 'White House', modality: 'PLANNED', source: 'D' }),
]

const bytes = (graph: Graph): string => JSON.stringify(graph)

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'any order of articles, mentions and claims gives the same rows (%i)',
  seed => {
    const { articles, mentions, claims, decisions } = recordOf(shuffled(stories, seed))
    const mixed = {
      articles: shuffled(articles, seed),
      mentions: shuffled(mentions, seed),
      claims: shuffled(claims, seed),
      decisions,
    }
    expect(bytes(derive(mixed, resources))).toBe(bytes(graphOf(stories)))
  },
)

test('an article that comes twice changes nothing', () => {
  expect(bytes(graphOf([...stories, ...stories.slice(0, 3)]))).toBe(bytes(graphOf(stories)))
})

test('what is derived again is equal, and the difference is empty', () => {
  const graph = graphOf(stories)
  expect(diff(graph, graphOf(stories))).toEqual({
    upsertNodes: [],
    deleteNodes: [],
    upsertRelationships: [],
    deleteRelationships: [],
  })
})

test('a difference applied to the old rows gives the new ones', () => {
  const [before, after] = [graphOf(stories.slice(0, 4)), graphOf(stories.slice(2))]
  const { upsertNodes, deleteNodes, upsertRelationships, deleteRelationships } = diff(before, after)
  const keyOf = (row: object) => JSON.stringify(row)
  const nodes = new Map(before.nodes.map(row => [keyOf([row.label, row.key]), row]))
  for (const { label, key } of deleteNodes) nodes.delete(keyOf([label, key]))
  for (const row of upsertNodes) nodes.set(keyOf([row.label, row.key]), row)
  expect(new Set([...nodes.values()].map(keyOf))).toEqual(new Set(after.nodes.map(keyOf)))
  const linkKey = ({ type, from, to }: Graph['relationships'][number], factId: unknown) =>
    keyOf([type, from, to, factId ?? null])
  const links = new Map(before.relationships.map(row => [linkKey(row, row.properties.factId), row]))
  for (const { type, from, to, factId } of deleteRelationships) links.delete(keyOf([type, from, to, factId]))
  for (const row of upsertRelationships) links.set(linkKey(row, row.properties.factId), row)
  expect(new Set([...links.values()].map(keyOf))).toEqual(new Set(after.relationships.map(keyOf)))
})

test('every row is one of the ontology: labels, properties, ends', () => {
  const { labels, relationships } = resources.ontology.graph
  const graph = graphOf(stories)
  for (const { label, key, properties } of graph.nodes) {
    const allowed = labels[label]?.properties ?? {}
    expect(
      Object.keys(properties).filter(name => !(name in allowed)),
      `${label} ${key}`,
    ).toEqual([])
    const missing = Object.entries(allowed).filter(([name, { optional }]) => !optional && properties[name] == null)
    expect(
      missing.map(([name]) => name),
      `${label} ${key}`,
    ).toEqual([])
  }
  for (const { type, from, to } of graph.relationships) {
    const ends = relationships[type]?.ends.map(end => `${end.from} ${end.to}`)
    expect(ends, type).toContain(`${from.label} ${to.label}`)
  }
})

test('every relationship of the derived graph ends at rows that exist', () => {
  const { nodes, relationships } = graphOf(stories)
  const keys = new Set(nodes.map(({ label, key }) => `${label} ${key}`))
  const record = new Set(['Mention', 'Claim', 'Article'])
  const dangling = relationships.filter(({ from, to }) =>
    [from, to].some(({ label, key }) => !record.has(label) && !keys.has(`${label} ${key}`)),
  )
  expect(dangling).toEqual([])
})

test('an id that a thing once had is still the id of one of its mentions', () => {
  const [alone, together] = [graphOf([desk]), graphOf(stories)]
  const events = alone.nodes.filter(({ label }) => label === 'Event')
  for (const { key } of events) {
    expect(together.relationships.some(({ type, from }) => type === 'REFERS_TO' && from.key === key)).toBe(true)
  }
})
