import Graphology from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Graph } from './graph.js'
import type { Tie } from './ties.js'

/** Communities of what is on the canvas, by Louvain's method: of each node the number of its own; 0 is the largest. */
export function communitiesOf({ items }: Graph, ties: Iterable<Tie>): ReadonlyMap<string, number> {
  const whole = new Graphology({ type: 'undirected' })
  for (const id of [...items.keys()].sort()) whole.addNode(id)
  const sorted = [...ties].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { source, target, links } of sorted) whole.addEdge(source, target, { weight: links.length })
  return bySize(louvain(whole, { rng: seeded() }))
}

function bySize(of: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const sizes = new Map<number, number>()
  for (const community of Object.values(of)) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const sorted = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community]) => community)
  return new Map(Object.entries(of).map(([id, community]) => [id, sorted.indexOf(community)]))
}

/** The same numbers every time, so that the same graph has the same colours (mulberry32). */
function seeded(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
