import { expect, test } from 'vitest'
import { layOut, rangeOf, roundsFor } from '../../src/web/explorer/canvas/layout.js'
import { anchorsFor, startingPoints } from '../../src/web/explorer/canvas/spread.js'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const pairs = [0, 1, 0, 2, 0, 3, 1, 2, 4, 5, 4, 6, 4, 7, 3, 4]
const ties = Float32Array.from(pairs.flatMap((value, at) => (at % 2 === 0 ? [value] : [value, 1])))

function task(fixed: readonly number[] = []) {
  const points = startingPoints(ids, [], new Map())
  const nodes = ids.flatMap((id, at) => [points.get(id)?.x ?? 0, points.get(id)?.y ?? 0, 8, fixed.includes(at) ? 1 : 0])
  return { nodes: Float32Array.from(nodes), ties, width: 600, height: 400, anchored: false }
}

test('the same graph is laid out the same way', () => {
  expect([...layOut(task())].at(-1)).toEqual([...layOut(task())].at(-1))
})

test('no two nodes overlap, and the whole stands in the middle of the canvas', () => {
  const places = [...layOut(task())].at(-1) ?? new Float32Array()
  const points = ids.map((_, at) => [places[2 * at] ?? 0, places[2 * at + 1] ?? 0] as const)
  const near = points.flatMap((a, i) => points.slice(i + 1).filter(b => Math.hypot(a[0] - b[0], a[1] - b[1]) < 16))
  expect(near).toEqual([])
  expect(rangeOf(places, 0).span).toBeLessThanOrEqual(620)
  expect(Math.abs(rangeOf(places, 0).middle)).toBeLessThan(20)
})

test('a pinned node stays where it is while forces move the others', () => {
  const pinned = task([0])
  const [first] = layOut(pinned)
  expect([first?.[0], first?.[1]]).toEqual([pinned.nodes[0], pinned.nodes[1]])
})

test('larger graphs have fewer rounds, never too few', () => {
  expect([roundsFor(10), roundsFor(600), roundsFor(5000)]).toEqual([320, 100, 60])
})

test('a new node starts beside its neighbour; who was asked about stands at the ends of the longer side', () => {
  const points = startingPoints(['a', 'b'], [{ source: 'a', target: 'b' }], new Map([['a', { x: 500, y: 500 }]]))
  const { x = 0, y = 0 } = points.get('b') ?? {}
  expect(Math.hypot(x - 500, y - 500)).toBeLessThanOrEqual(60)
  const wide = anchorsFor(['a', 'b'], 800, 400)
  expect([wide.get('a')?.x, wide.get('b')?.x].map(value => Math.round(value ?? 0))).toEqual([-400, 400])
})
