import { brokerageOfAll } from './brokerage.js'
import { communitiesOf } from './communities.js'
import { type Measured, PLACE_MEASURES, type PlaceMeasure } from './measures.js'
import type { ActorNetwork } from './projection.js'

/**
 * Measures of influence, each a number per actor: a place in the network, the open pairs that an actor stands between (BROKERAGE), or the
 * share of the mediations that it carried out (MEDIATION_SHARE).
 */
export type InfluenceMeasure = PlaceMeasure | 'BROKERAGE' | 'MEDIATION_SHARE'

/** All but the share of the mediations, which `mediation-share.ts` reads off the ties. */
export function measure(network: ActorNetwork, name: Exclude<InfluenceMeasure, 'MEDIATION_SHARE'>): Measured {
  if (network.order === 0) return { scores: new Map(), errors: null }
  if (name !== 'BROKERAGE') return PLACE_MEASURES[name](network)
  const all = brokerageOfAll(network, communitiesOf(network).of)
  return { scores: new Map([...all].map(([actor, { total }]) => [actor, total])), errors: null }
}

export interface Influence {
  readonly actor: string
  readonly score: number
  /** From 1; equal scores share a rank. */
  readonly rank: number
}

/** Actors by their scores, highest first, ties broken by id. */
export function ranked({ scores }: Measured): readonly Influence[] {
  const sorted = [...scores]
    .map(([actor, score]) => ({ actor, score }))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
  let rank = 0
  return sorted.map((entry, index) => {
    if (index === 0 || sorted[index - 1]?.score !== entry.score) rank = index + 1
    return { ...entry, rank }
  })
}
