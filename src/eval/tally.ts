/** What is counted, in the order in which it is printed. */
export const KINDS = [
  'persons',
  'organizations',
  'offices',
  'events',
  'event roles',
  'event dates',
  'agreements',
  'agreement status',
  'agreement dates',
  'agreement roles',
  'mediations',
  'explicit mediations',
  'stances',
  'publication dates',
  'quotes exact',
] as const

export type Kind = (typeof KINDS)[number]

/** One thing that was missed or that is too much. */
export interface Item {
  readonly article: string
  readonly what: string
  /** The sentence or quote, where one is known. */
  readonly evidence: string | null
}

/** Found, missed and surplus things of one kind in one article. */
export interface Count {
  readonly kind: Kind
  readonly found: number
  readonly missed: readonly Item[]
  readonly extra: readonly Item[]
}

export interface Tally {
  readonly truePositives: number
  readonly falsePositives: number
  readonly misses: number
  /** Shares between 0 and 1; null where there is nothing to divide by, or where only recall is scored. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly missed: readonly Item[]
  readonly extra: readonly Item[]
}

/** Unlisted events and stances are not penalised, and every explicit mediation is asked for only once. */
const RECALL_ONLY: ReadonlySet<Kind> = new Set(['events', 'explicit mediations', 'stances'])

/** null where there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function tally(kind: Kind, counts: readonly Count[]): Tally {
  const truePositives = counts.reduce((sum, count) => sum + count.found, 0)
  const missed = counts.flatMap(count => count.missed)
  const extra = RECALL_ONLY.has(kind) ? [] : counts.flatMap(count => count.extra)
  const recall = share(truePositives, truePositives + missed.length)
  const precision = RECALL_ONLY.has(kind) ? null : share(truePositives, truePositives + extra.length)
  const f1 = RECALL_ONLY.has(kind) ? null : share(2 * truePositives, 2 * truePositives + missed.length + extra.length)
  return {
    truePositives,
    falsePositives: extra.length,
    misses: missed.length,
    precision,
    recall,
    f1,
    missed,
    extra,
  }
}

export function tallies(counts: readonly Count[]): Readonly<Record<Kind, Tally>> {
  const of = (kind: Kind) =>
    tally(
      kind,
      counts.filter(count => count.kind === kind),
    )
  return Object.fromEntries(KINDS.map(kind => [kind, of(kind)])) as Record<Kind, Tally>
}
