import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js'
import type { Measured } from './measures.js'
import type { ActorNetwork } from './projection.js'
import { sample, seededRandom } from './random.js'

/** Up to this many actors × ties every actor is a start; above it so many starts are drawn that the work stays the same. */
export const EXACT_WORK = 10_000_000

/** Fewer starts than this say nothing. */
const FEWEST_STARTS = 100

/**
 * How often an actor lies on the shortest paths between two others, as a share of all such pairs. Freeman 1977, by Brandes 2001,
 * unweighted. Of large networks an estimate from starts drawn at random (Brandes and Pich, Centrality estimation in large networks, 2007)
 * with `error`, half the width of the 95 % interval, for each actor.
 */
export function betweenness(network: ActorNetwork, work = EXACT_WORK): Measured {
  const actors = network.nodes()
  const n = actors.length
  const starts = Math.max(FEWEST_STARTS, Math.floor(work / Math.max(network.size, 1)))
  const drawn = starts >= n ? actors.map((_, index) => index) : sample(n, starts, seededRandom())
  const { sum, squares } = dependencies(network, drawn)
  const pairs = Math.max((n - 1) * (n - 2), 1)
  const scores = new Map(actors.map((actor, index) => [actor, ((sum[index] ?? 0) * n) / drawn.length / pairs]))
  if (drawn.length === n) return { scores, errors: null }
  const scale = n / pairs
  const spread = total(squares) / Math.max(total(sum), Number.MIN_VALUE)
  const errors = actors.map((actor, at): [string, number] => [
    actor,
    scale * halfWidth({ sum: sum[at] ?? 0, squares: squares[at] ?? 0, spread }, drawn.length, n),
  ])
  return { scores, errors: new Map(errors) }
}

/** What each start's shortest paths depend on each actor, summed: Brandes' accumulation. */
function dependencies(network: ActorNetwork, starts: readonly number[]) {
  const brandes = createUnweightedIndexedBrandes(network)
  const sum = new Float64Array(network.order)
  const squares = new Float64Array(network.order)
  const delta = new Float64Array(network.order)
  for (const start of starts) {
    const [stack, predecessors, paths] = brandes(start)
    delta.fill(0)
    while (stack.size > 0) {
      const node = stack.pop() ?? 0
      const share = (1 + (delta[node] ?? 0)) / (paths[node] ?? 1)
      for (const before of predecessors[node] ?? []) delta[before] = (delta[before] ?? 0) + (paths[before] ?? 0) * share
      if (node === start) continue
      sum[node] = (sum[node] ?? 0) + (delta[node] ?? 0)
      squares[node] = (squares[node] ?? 0) + (delta[node] ?? 0) ** 2
    }
  }
  return { sum, squares }
}

interface Sampled {
  readonly sum: number
  readonly squares: number
  /** Variance over mean, of all actors together. */
  readonly spread: number
}

/**
 * Of the mean of `drawn` out of `all`, without putting back. A few starts, next to an actor, bring most of what depends on it: a sample
 * without them shows a small sum and a small variance, so the variance is taken as no less than the sum and the spread of all let expect.
 */
function halfWidth({ sum, squares, spread }: Sampled, drawn: number, all: number): number {
  const seen = (squares - sum ** 2 / drawn) / Math.max(drawn - 1, 1)
  const variance = Math.max(seen, (spread * sum) / drawn)
  return 1.96 * Math.sqrt((variance / drawn) * (1 - drawn / all))
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
