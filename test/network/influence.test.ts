import { expect, test } from 'vitest'
import { brokerageOfAll } from '../../src/network/brokerage.js'
import { ranked } from '../../src/network/influence.js'
import { PLACE_MEASURES, type PlaceMeasure } from '../../src/network/measures.js'
import { project } from '../../src/network/projection.js'

/** A broker between two pairs: a–b, c–d, and m tied to all four. */
const bowTie = [
  { source: 'a', target: 'b', weight: 2 },
  { source: 'c', target: 'd', weight: 1 },
  ...['a', 'b', 'c', 'd'].map(target => ({ source: 'm', target, weight: 1 })),
]

const networkOf = (ties: typeof bowTie, minWeight?: number) => project(ties, ({ weight }) => weight, minWeight)

const scores = (measure: PlaceMeasure) => Object.fromEntries(PLACE_MEASURES[measure](networkOf(bowTie)).scores)

test('ties between the same two add up, loops and order do not matter', () => {
  const ties = [...bowTie, { source: 'b', target: 'a', weight: 3 }, { source: 'm', target: 'm', weight: 9 }]
  const network = networkOf(ties)
  expect(network.getEdgeAttributes('a', 'b').weight).toBe(5)
  expect(network.size).toBe(6)
  const plain = (given: typeof bowTie) =>
    networkOf(given).mapEdges((key, { weight, signed }) => [key, weight, signed] as const)
  expect(plain([...ties].reverse())).toEqual(plain(ties))
})

test('what comes to nothing or to too little is left out, with those who have no tie left', () => {
  const ties = [...bowTie, { source: 'x', target: 'y', weight: 1 }, { source: 'y', target: 'x', weight: -1 }]
  expect(networkOf(ties).hasNode('x')).toBe(false)
  expect(networkOf([...ties, { source: 'x', target: 'y', weight: -3 }], 2).edges()).toEqual(['a b', 'x y'])
  expect(networkOf([{ source: 'x', target: 'y', weight: -3 }]).getEdgeAttributes('x', 'y')).toMatchObject({
    weight: 3,
    signed: -3,
  })
})

test('degree and strength count ties and weights', () => {
  expect(scores('DEGREE')).toEqual({ m: 4, a: 2, b: 2, c: 2, d: 2 })
  expect(scores('STRENGTH')).toEqual({ m: 4, a: 3, b: 3, c: 2, d: 2 })
})

test('the broker of a bow tie lies on 4 of the 6 shortest paths between others', () => {
  expect(scores('BETWEENNESS').m).toBeCloseTo(4 / 6, 12)
  expect(scores('BETWEENNESS').a).toBe(0)
})

test('PageRank adds up to one, an eigenvector has norm one', () => {
  expect(Object.values(scores('PAGERANK')).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9)
  expect(Math.hypot(...Object.values(scores('EIGENVECTOR')))).toBeCloseTo(1, 9)
})

test('equal scores share a rank', () => {
  expect(ranked(PLACE_MEASURES.DEGREE(networkOf(bowTie))).map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 2])
})

test('brokerage goes by the groups of the three', () => {
  const network = networkOf(bowTie)
  const of = (groups: Record<string, string>, broker = 'm') =>
    brokerageOfAll(network, new Map(Object.entries(groups))).get(broker)
  const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 4 }
  expect(of({ a: 'x', b: 'x', c: 'y', d: 'y', m: 'z' })).toEqual({ ...none, liaison: 4 })
  expect(of({ a: 'x', b: 'x', c: 'x', d: 'x', m: 'x' })).toEqual({ ...none, coordinator: 4 })
  expect(of({ a: 'x', b: 'x', c: 'x', d: 'x', m: 'z' })).toEqual({ ...none, itinerant: 4 })
  expect(of({ a: 'z', b: 'z', c: 'y', d: 'y', m: 'z' })).toEqual({ ...none, gatekeeper: 4, representative: 4 })
  expect(of({}, 'a')?.total).toBe(0)
  expect(of({})).toEqual({ ...none, liaison: 4 })
})
