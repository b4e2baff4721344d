/**
 * What a person decided about the graph: a record beside the claims, with author, time and reason, never an edit of nodes.
 * Member lists name mentions (or reference rows), so a decision outlives the clusters it was made on and applies to the members that are left.
 */
export type DecisionKind =
  | 'MERGE' // left and right are one thing
  | 'SPLIT' // left and right are two things, whatever else speaks for one
  | 'ALIAS' // the members in left also go by the names in right
  | 'RETRACT' // the claims in left are not counted
  | 'ASSERT' // the members in left have the predicate, of those in right or of the value
  | 'REVERT' // the decisions in left do not hold; it can itself be reverted

export interface Decision {
  readonly id: string
  readonly kind: DecisionKind
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Of ASSERT: what it says, and what stands in the object's place or beside it. */
  readonly predicate: string | null
  readonly value: string | null
  readonly author: string
  /** ISO instant; where two decisions clash the later one holds. */
  readonly at: string
  readonly reason: string | null
}

/** Who decides, and why. */
export interface Signature {
  readonly author: string
  readonly reason: string | null
}

/** What to decide; things go by id or by a name that only one thing has. */
export type Ask =
  | { readonly kind: 'MERGE'; readonly one: string; readonly other: string }
  /** The mentions named, or those of the articles named, are something else. */
  | { readonly kind: 'SPLIT'; readonly thing: string; readonly parts: readonly string[] }
  | { readonly kind: 'ALIAS'; readonly thing: string; readonly names: readonly string[] }
  | { readonly kind: 'RETRACT'; readonly claims: readonly string[] }
  | {
      readonly kind: 'ASSERT'
      readonly subject: string
      readonly predicate: string
      readonly object: string | null
      readonly value: string | null
    }
  | { readonly kind: 'REVERT'; readonly decision: string }

/** Makes a decision and brings the graph up to it. */
export type Decide = (ask: Ask, signature: Signature) => Promise<Decision>
