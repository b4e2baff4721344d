import type { Fact } from '../facts/facts.js'
import type { Status } from '../facts/statuses.js'
import { sortedBy } from '../order.js'
import type { Strata } from '../strata.js'
import type { Contradiction } from './contradiction.js'
import { findDenied } from './denied.js'
import { findDivergent } from './divergent.js'
import { findExclusive } from './exclusive.js'

/** Everything that articles contradict each other in; several mediators of one event are no contradiction. */
export function deriveContradictions(
  strata: Strata,
  facts: readonly Fact[],
  statuses: readonly Status[],
  nameOf: (id: string) => string,
): readonly Contradiction[] {
  const found = [
    ...findDenied(strata, facts, statuses, nameOf),
    ...findExclusive(strata, statuses, nameOf),
    ...findDivergent(strata, nameOf),
  ]
  return sortedBy(found, ({ id }) => id)
}
