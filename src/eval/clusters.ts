import { share } from './tally.js'

/** How well a clustering agrees with another one: pairwise, and B³ (Bagga & Baldwin 1998), which weighs every member alike. */

/** A member with the cluster it belongs to, and the one it was put into. */
export interface Member {
  readonly true: string
  readonly found: string
}

/** Shares between 0 and 1; null where there is nothing to divide by. */
export interface Agreement {
  /** Of the pairs that were put together, those that belong together. */
  readonly pairPrecision: number | null
  /** Of the pairs that belong together, those that were put together. */
  readonly pairRecall: number | null
  /** Over all members: the share of a member's cluster that belongs with it. */
  readonly precision: number | null
  /** Over all members: the share of those that belong with a member that are in its cluster. */
  readonly recall: number | null
  readonly f1: number | null
}

export function agreement(members: readonly Member[]): Agreement {
  const truth = counts(members.map(member => member.true))
  const found = counts(members.map(member => member.found))
  const both = counts(members.map(key))
  const size = (of: ReadonlyMap<string, number>, name: string) => of.get(name) ?? 0
  const shares = (of: ReadonlyMap<string, number>, name: (member: Member) => string) =>
    mean(members.map(member => size(both, key(member)) / size(of, name(member))))
  const precision = shares(found, member => member.found)
  const recall = shares(truth, member => member.true)
  return {
    pairPrecision: share(pairs(both), pairs(found)),
    pairRecall: share(pairs(both), pairs(truth)),
    precision,
    recall,
    f1: precision === null || recall === null ? null : (2 * precision * recall) / (precision + recall),
  }
}

const key = (member: Member): string => JSON.stringify([member.true, member.found])

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1)
  return sizes
}

const pairs = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)

const mean = (values: readonly number[]): number | null =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
