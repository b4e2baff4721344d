import { UndirectedGraph } from 'graphology'
import type { Tie } from './tie.js'

export interface TieAttributes {
  readonly weight: number
}

export type ActorNetwork = UndirectedGraph<Record<string, never>, TieAttributes>

/**
 * Joins ties into one undirected network of actors; the weights of ties between the same two add up, loops are dropped.
 * Nodes and edges are added in sorted order, so that every measure gives the same figures whatever the order of the ties.
 */
export function project(ties: readonly Tie[]): ActorNetwork {
  const weights = new Map<string, Tie>()
  for (const { source, target, weight } of ties) {
    if (source === target) continue
    const [low, high] = source < target ? [source, target] : [target, source]
    const key = JSON.stringify([low, high])
    weights.set(key, { source: low, target: high, weight: weight + (weights.get(key)?.weight ?? 0) })
  }
  const network: ActorNetwork = new UndirectedGraph()
  for (const actor of sorted(ties.flatMap(({ source, target }) => [source, target]))) network.mergeNode(actor)
  for (const key of sorted(weights.keys())) {
    const tie = weights.get(key)
    if (tie) network.addEdgeWithKey(key, tie.source, tie.target, { weight: tie.weight })
  }
  return network
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()
