import { expect, test } from 'vitest'
import { isInside } from '../../src/web/explorer/canvas/spread.js'
import { communitiesOf } from '../../src/web/explorer/graph/communities.js'
import { graphOf } from '../../src/web/explorer/graph/graph.js'
import { tiesOf } from '../../src/web/explorer/graph/ties.js'
import { item, link } from './sample.js'

const ring = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map(b => link(a, 'PARTY', b)))
const [large, small] = [
  ['a', 'b', 'c', 'd', 'e'],
  ['x', 'y', 'z'],
]
const graph = graphOf(
  [...large, ...small].map(id => item(id)),
  [...ring(large), ...ring(small), link('a', 'PARTY', 'x')],
)

test('who is tied to each other is one community, the largest the first, the same every time', () => {
  const communities = communitiesOf(graph, tiesOf(graph).values())
  expect(large.map(id => communities.get(id))).toEqual([0, 0, 0, 0, 0])
  expect(small.map(id => communities.get(id))).toEqual([1, 1, 1])
  expect(communitiesOf(graph, tiesOf(graph).values())).toEqual(communities)
})

test('a lasso holds what lies inside its line, however it is drawn', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ]
  const inside = (x: number, y: number) => isInside({ x, y }, line)
  expect([inside(1, 5), inside(9, 5), inside(5, 8), inside(-1, 5)]).toEqual([true, true, false, false])
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false)
})
