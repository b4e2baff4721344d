/** What contradicts what. Data, so that each rule can be read and argued with. */

/** DENIED: beside statuses and occurrences, families whose facts contradict when one claim affirms and another denies them; within so many days, null for any time. */
export const DENIABLE: Readonly<Record<string, number | null>> = {
  role: null,
  link: null,
  office: null,
  affiliation: null,
  // A stance may change: to support in spring and not in autumn is no contradiction.
  stance: 31,
}

/**
 * Not denied by their negation: who "failed to broker" an agreement did mediate. The predicates that the ontology marks as mediating
 * whoever does it.
 */
export const FAILS_RATHER_THAN_DENIES = 'ALWAYS'

/** Modalities in which something is told as a fact; plans and wishes deny each other every day. */
export const FACTUAL: ReadonlySet<string> = new Set(['ACTUAL', 'HISTORICAL'])

/** EXCLUSIVE: statuses that one agreement cannot have both at one time. */
export const EXCLUSIVE_STATUSES: readonly (readonly [string, string])[] = [
  // Not REJECTED: what some reject others may have signed.
  ['FAILED', 'AGREED'],
  ['FAILED', 'INITIALED'],
  ['FAILED', 'SIGNED'],
  ['FAILED', 'IN_FORCE'],
  ['TERMINATED', 'IN_FORCE'],
  ['SUSPENDED', 'IN_FORCE'],
  ['VIOLATED', 'IMPLEMENTED'],
]

/** Days between two reports within which undated statuses speak of one time. */
export const SAME_TIME_DAYS = 7

/** DIVERGENT_OUTCOME: predicates that say, affirmed or denied, whether agreement was reached. */
export const OUTCOME_ROLES: ReadonlySet<string> = new Set(['SIGNED'])

/** Statuses whose outcome (schema/ontology/vocabulary.yaml) is not that of a meeting: what some reject others may have agreed there. */
export const NO_OUTCOME: ReadonlySet<string> = new Set(['REJECTED'])
