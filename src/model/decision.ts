/**
 * What a person decided about the graph: a record beside the claims, with author, time and reason, never an edit of nodes.
 * Member lists name mentions (or reference rows), so a decision outlives the clusters it was made on and applies to the members that are left.
 */
export type DecisionKind =
  | 'MERGE' // left and right are one thing
  | 'SPLIT' // left and right are two things, whatever else speaks for one
  | 'ALIAS' // the members in left also go by the names in right
  | 'RETRACT' // the claims in left are not counted
  | 'REVERT' // the decisions in left do not hold; it can itself be reverted

export interface Decision {
  readonly id: string
  readonly kind: DecisionKind
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly author: string
  /** ISO instant; where two decisions clash the later one holds. */
  readonly at: string
  readonly reason: string | null
}
