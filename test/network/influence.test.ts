import { expect, test } from 'vitest'
import { brokerage } from '../../src/network/brokerage.js'
import { type InfluenceMeasure, influence } from '../../src/network/influence.js'
import { project } from '../../src/network/projection.js'

/** A broker between two pairs: a–b, c–d, and m tied to all four. */
const bowTie = [
  { source: 'a', target: 'b', weight: 2 },
  { source: 'c', target: 'd', weight: 1 },
  ...['a', 'b', 'c', 'd'].map(target => ({ source: 'm', target, weight: 1 })),
]

const scores = (measure: InfluenceMeasure) =>
  Object.fromEntries(influence(project(bowTie), measure).map(({ actor, score }) => [actor, score]))

test('ties between the same two add up, loops and order do not matter', () => {
  const ties = [...bowTie, { source: 'b', target: 'a', weight: 3 }, { source: 'm', target: 'm', weight: 9 }]
  const network = project(ties)
  expect(network.getEdgeAttributes('a', 'b').weight).toBe(5)
  expect(network.size).toBe(6)
  expect(project([...ties].reverse()).export()).toEqual(network.export())
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
  expect(influence(project(bowTie), 'DEGREE').map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 2])
  expect(influence(project([]), 'PAGERANK')).toEqual([])
})

test('brokerage goes by the groups of the three', () => {
  const network = project(bowTie)
  const groups = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
    ['m', 'z'],
  ])
  const liaison = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 4, total: 4 }
  expect(brokerage(network, 'm', actor => groups.get(actor) ?? null)).toEqual(liaison)
  expect(brokerage(network, 'm', () => 'x')).toEqual({ ...liaison, liaison: 0, coordinator: 4 })
  expect(brokerage(network, 'm', actor => (actor === 'm' ? 'z' : 'x'))).toEqual({
    ...liaison,
    liaison: 0,
    itinerant: 4,
  })
  expect(brokerage(network, 'a', () => 'x').total).toBe(0)
})
