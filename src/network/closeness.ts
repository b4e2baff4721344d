import { WeightedNeighborhoodIndex } from 'graphology-indices/neighborhood.js'
import type { ActorNetwork } from './projection.js'

/** The chance of going on at each step. */
const GO_ON = 0.85
const TOLERANCE = 1e-10
const MOST_ROUNDS = 150

/**
 * How close every actor is to one of them, by all ways at once: where a walk is found that goes along ties as often as they weigh and
 * now and then begins anew (random walk with restart; Tong, Faloutsos and Pan 2006). Adds up to one.
 */
export function closenessTo(network: ActorNetwork, start: string): ReadonlyMap<string, number> {
  const actors = network.nodes()
  const index = new WeightedNeighborhoodIndex(network, 'weight')
  const home = actors.indexOf(start)
  let scores = new Float64Array(actors.length)
  if (home < 0) return new Map()
  scores[home] = 1
  for (let round = 0, moved = 1; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
    const next = step(index, scores, home)
    moved = next.reduce((sum, score, actor) => sum + Math.abs(score - (scores[actor] ?? 0)), 0)
    scores = next
  }
  return new Map(actors.map((actor, place) => [actor, scores[place] ?? 0]))
}

function step(
  { starts, neighborhood, weights, outDegrees }: WeightedNeighborhoodIndex,
  scores: Float64Array,
  home: number,
) {
  const next = new Float64Array(scores.length)
  next[home] = 1 - GO_ON
  for (const [actor, score] of scores.entries()) {
    const end = starts[actor + 1] ?? 0
    const share = (score * GO_ON) / (outDegrees[actor] ?? 1)
    for (let at = starts[actor] ?? 0; at < end; at++) {
      const other = neighborhood[at] ?? 0
      next[other] = (next[other] ?? 0) + share * (weights[at] ?? 0)
    }
  }
  return next
}
