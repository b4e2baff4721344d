import type { Contradiction } from './contradictions/contradiction.js'
import type { Fact } from './facts/facts.js'
import type { Office } from './facts/offices.js'
import type { Status } from './facts/statuses.js'
import type { Mediation } from './mediations.js'
import type { Naming } from './naming.js'
import type { Process } from './processes.js'
import type { End } from './rows/row.js'
import type { Strata } from './strata.js'

/** Everything derived, before it becomes rows. */
export interface Derived {
  readonly strata: Strata
  readonly facts: readonly Fact[]
  readonly statuses: readonly Status[]
  readonly offices: readonly Office[]
  readonly mediations: readonly Mediation[]
  readonly processes: readonly Process[]
  readonly contradictions: readonly Contradiction[]
  readonly names: ReadonlyMap<string, Naming>
  /** The node of a cluster or process; undefined for a reference row that nothing reaches. */
  readonly end: (id: string) => End | undefined
}
