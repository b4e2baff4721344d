import { readFileSync } from 'node:fs'
import { sample, seededRandom } from '../../src/network/random.js'

export type WeightedEdge = readonly [string, string, number]

/** Zachary's karate club, 34 members and 78 pairs (Zachary, An information flow model for conflict and fission in small groups, 1977). */
export function karateClub(): readonly WeightedEdge[] {
  const file = new URL('../../test/network/networkx/karate.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).edges
}

/** So many pairs drawn at random, a few actors having many, weights 1 to 5; always the same. */
export function randomGraph(actors: number, pairs: number, seed = 1): readonly WeightedEdge[] {
  const random = seededRandom(seed)
  const edges = new Map<string, WeightedEdge>()
  while (edges.size < pairs) {
    const [low = 0, high = 0] = [Math.floor(random() ** 2 * actors), Math.floor(random() * actors)].sort(
      (a, b) => a - b,
    )
    const weight = 1 + Math.floor(random() * 5)
    if (low !== high && !edges.has(`${low} ${high}`)) edges.set(`${low} ${high}`, [name(low), name(high), weight])
  }
  return [...edges.values()]
}

const name = (number: number): string => `org:${String(number).padStart(6, '0')}`

/** Pairs of different names of the graph. */
export function randomEnds(edges: readonly WeightedEdge[], count: number): readonly (readonly [string, string])[] {
  const names = [...new Set([...edges.map(([a]) => a), ...edges.map(([, b]) => b)])].sort()
  const random = seededRandom(3)
  return Array.from({ length: count }, () => {
    const [a = 0, b = 1] = sample(names.length, 2, random)
    return [names[a] ?? '', names[b] ?? ''] as const
  })
}
