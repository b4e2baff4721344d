import type { OccasionSource } from './occasions.js'
import type { Anchor } from './plan.js'

/**
 * Pairs of actors with what their ties come to, summed in the store: all that is needed of a network of which no tie is shown. Each window
 * of time has its own sources and gives its own pairs.
 */
export interface PairsPlan {
  readonly kind: 'PAIRS'
  readonly anchors: readonly Anchor[]
  readonly windows: readonly (readonly PairSource[])[]
  /** The most occasions of each source; the latest are taken. */
  readonly limit: number
  /** An occasion with more actors ties the surest so many. */
  readonly most: number
  readonly counts: TieCount
}

/** Occasions of one kind, as ties count them. */
export interface PairSource extends OccasionSource {
  /** Types of relationships of those who act towards the others; null where everybody is tied to everybody. */
  readonly acting: readonly string[] | null
}

/** What a tie counts: one; the fewer sources of its two roles; a share of one; the score of what the occasion says (`about`), if it has one. */
export type TieCount =
  | { readonly kind: 'ONE' | 'SOURCES' | 'SHARE' }
  | { readonly kind: 'SCORE'; readonly key: string; readonly scores: Readonly<Record<string, number>> }
