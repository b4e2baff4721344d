import metrics from 'graphology-metrics'
import type { ActorNetwork } from './projection.js'

/**
 * Measures of influence, each a number per actor.
 * Betweenness: Freeman 1977, by Brandes 2001, unweighted, normalised to 0 … 1. PageRank: Page and others 1999, damping 0.85, over weights.
 * Eigenvector: Bonacich 1972, over weights, Euclidean norm 1.
 */
export type InfluenceMeasure = 'DEGREE' | 'STRENGTH' | 'BETWEENNESS' | 'PAGERANK' | 'EIGENVECTOR'

const { betweenness, eigenvector, pagerank } = metrics.centrality

type Scores = Readonly<Record<string, number>>

const weight = 'weight'

const MEASURES: Readonly<Record<InfluenceMeasure, (network: ActorNetwork) => Scores>> = {
  DEGREE: network => Object.fromEntries(network.mapNodes(actor => [actor, network.degree(actor)])),
  STRENGTH: network => Object.fromEntries(network.mapNodes(actor => [actor, strength(network, actor)])),
  BETWEENNESS: network => betweenness(network, { getEdgeWeight: null, normalized: true }),
  PAGERANK: network => pagerank(network, { getEdgeWeight: weight, alpha: 0.85, tolerance: 1e-10, maxIterations: 1000 }),
  EIGENVECTOR: network =>
    network.size === 0
      ? Object.fromEntries(network.mapNodes(actor => [actor, 0]))
      : eigenvector(network, { getEdgeWeight: weight, tolerance: 1e-10, maxIterations: 10_000 }),
}

const strength = (network: ActorNetwork, actor: string): number =>
  network.reduceEdges(actor, (sum, _edge, attributes) => sum + attributes.weight, 0)

export interface Influence {
  readonly actor: string
  readonly score: number
  /** From 1; equal scores share a rank. */
  readonly rank: number
}

/** Actors by a measure, highest first, ties broken by id. */
export function influence(network: ActorNetwork, measure: InfluenceMeasure): Influence[] {
  const scores = network.order === 0 ? {} : MEASURES[measure](network)
  const ranked = Object.entries(scores)
    .map(([actor, score]) => ({ actor, score }))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
  let rank = 0
  return ranked.map((entry, index) => {
    if (index === 0 || ranked[index - 1]?.score !== entry.score) rank = index + 1
    return { ...entry, rank }
  })
}
