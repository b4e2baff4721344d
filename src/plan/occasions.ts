import type { Anchor, Hop, Property, Where } from './plan.js'

/**
 * Occasions: nodes that bring actors together (an event, an agreement, a mediation, an office, a fact between two), each with the actors
 * that a way leads to. What networks and paths are made of.
 */
export interface OccasionsPlan {
  readonly kind: 'OCCASIONS'
  readonly anchors: readonly Anchor[]
  /** Anchors whose ids the answer gives, in this order; those that name nothing as null. */
  readonly named: readonly string[]
  readonly around: Around
  readonly sources: readonly OccasionSource[]
  /** The most occasions of each source; the latest are taken. */
  readonly limit: number
}

/** Which actors' occasions: everybody's, those of the anchors, or those of actors by their own ids. */
export type Around =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ANCHORS'; readonly anchors: readonly string[] }
  | { readonly kind: 'IDS'; readonly ids: readonly ActorId[] }

export interface ActorId {
  readonly id: string
  readonly label: string
}

/** A label whose nodes are occasions of one kind. */
export interface OccasionSource {
  /** Under this key the answer has its occasions. */
  readonly key: string
  readonly label: string
  /** How an actor is joined to it; one relationship each, as seen from the occasion. */
  readonly ways: readonly Hop[]
  /** Of the occasion. */
  readonly where: Where | null
  /** Of the actor and its relationship to the occasion. */
  readonly member: Where | null
  readonly start: Property
  readonly end: Property
  /** What says more of it: the role of a mediation, the predicate of a fact, the title of an office. */
  readonly about: Property | null
}
