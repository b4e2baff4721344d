import type { Anchor, NodeId, Shape } from './plan.js'

/** Nodes by their ids, several lots of them in one read, each with a shape of its own. */
export interface BatchPlan {
  readonly kind: 'BATCH'
  readonly anchors: readonly Anchor[]
  readonly lots: readonly Lot[]
}

export interface Lot {
  /** All of one label. */
  readonly wanted: readonly NodeId[]
  readonly shape: Shape
}
