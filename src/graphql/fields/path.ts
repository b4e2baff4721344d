import type { Hop, Path } from '../../plan/plan.js'

type Types = string | readonly string[]

/** A step along a relationship's direction: `out('IN', 'Place')`. */
export function out(types: Types, ...labels: readonly string[]): Hop {
  return { types: [types].flat(), direction: 'OUT', labels }
}

/** A step against it: `into('HOLDS', 'Person')`. */
export function into(types: Types, ...labels: readonly string[]): Hop {
  return { types: [types].flat(), direction: 'IN', labels }
}

/** A path whose last relationship stays at hand. */
export function path(...hops: readonly Hop[]): Path {
  return { from: 'NODE', hops, distinct: false }
}

/** A path that says each node at its end once. */
export function distinctPath(...hops: readonly Hop[]): Path {
  return { from: 'NODE', hops, distinct: true }
}

/** A path from the Fact that the relationship at hand is made from. */
export function factPath(...hops: readonly Hop[]): Path {
  return { from: 'FACT', hops, distinct: false }
}
