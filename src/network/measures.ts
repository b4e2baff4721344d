import metrics from 'graphology-metrics'
import { betweenness } from './betweenness.js'
import type { ActorNetwork } from './projection.js'

const { eigenvector, pagerank } = metrics.centrality

/** A number per actor; `errors` where it is an estimate: half the width of the 95 % interval. */
export interface Measured {
  readonly scores: ReadonlyMap<string, number>
  readonly errors: ReadonlyMap<string, number> | null
}

/**
 * Measures of a place in the network. Degree: with how many. Strength: by how much in all. Betweenness: see there. PageRank: Page and
 * others 1999, damping 0.85, over weights. Eigenvector: Bonacich 1972, over weights, Euclidean norm 1.
 */
export type PlaceMeasure = 'DEGREE' | 'STRENGTH' | 'BETWEENNESS' | 'PAGERANK' | 'EIGENVECTOR'

export const PLACE_MEASURES: Readonly<Record<PlaceMeasure, (network: ActorNetwork) => Measured>> = {
  DEGREE: network => each(network, actor => network.degree(actor)),
  STRENGTH: network => each(network, actor => strength(network, actor)),
  BETWEENNESS: network => betweenness(network),
  PAGERANK: network =>
    exact(pagerank(network, { getEdgeWeight: 'weight', alpha: 0.85, tolerance: 1e-12, maxIterations: 1000 })),
  EIGENVECTOR: network => exact(eigenvectorOf(network)),
}

function strength(network: ActorNetwork, actor: string): number {
  return network.reduceEdges(actor, (sum, _edge, { weight }) => sum + weight, 0)
}

export function each(network: ActorNetwork, score: (actor: string) => number): Measured {
  return { scores: new Map(network.mapNodes(actor => [actor, score(actor)])), errors: null }
}

const exact = (scores: Readonly<Record<string, number>>): Measured => ({
  scores: new Map(Object.entries(scores)),
  errors: null,
})

/** Two parts of a network that are nearly alike make the iteration slow: then it ends a little sooner. */
const TOLERANCES = [1e-10, 1e-8, 1e-6, 1e-4]

/** Ties that all iterations of one tolerance may visit. */
const MOST_VISITS = 500_000_000

function eigenvectorOf(network: ActorNetwork): Readonly<Record<string, number>> {
  const maxIterations = Math.max(100, Math.min(10_000, Math.floor(MOST_VISITS / (2 * network.size + 1))))
  for (const tolerance of TOLERANCES) {
    try {
      return eigenvector(network, { tolerance, maxIterations })
    } catch {
      // Not there yet with this tolerance.
    }
  }
  return eigenvector(network, { tolerance: 1, maxIterations })
}
