/** A comparison is a table of named features with integer weights (per mille), and a score that says which of them spoke. */

export interface Feature<T> {
  readonly name: string
  readonly weight: number
  /** How often it applies to the two, 0 where it does not; most are 0 or 1. */
  readonly count: (a: T, b: T) => number
  /** A "main" feature competes with the others (the best counts); a "qualifier" adds to it. */
  readonly kind: 'main' | 'qualifier'
}

export interface Reason {
  readonly feature: string
  readonly points: number
}

export interface Score {
  readonly points: number
  readonly reasons: readonly Reason[]
}

/**
 * The best main feature plus all qualifiers; 0 without a main feature, where the table has any.
 * The reasons name what made the score, in the order of the table.
 */
export function score<T>(features: readonly Feature<T>[], a: T, b: T): Score {
  const reasons = (kind: Feature<T>['kind']): Reason[] =>
    features
      .filter(feature => feature.kind === kind)
      .map(feature => ({ feature: feature.name, points: feature.weight * feature.count(a, b) }))
      .filter(({ points }) => points !== 0)
  const mains = reasons('main')
  const hasMains = features.some(({ kind }) => kind === 'main')
  const best = mains.reduce<Reason | null>(
    (top, reason) => (top === null || reason.points > top.points ? reason : top),
    null,
  )
  if (hasMains && best === null) return { points: 0, reasons: [] }
  const all = [...(best === null ? [] : [best]), ...reasons('qualifier')]
  return { points: all.reduce((sum, { points }) => sum + points, 0), reasons: all }
}

/** "same name 900, other state -400 = 500". */
export function explain({ points, reasons }: Score): string {
  return `${reasons.map(reason => `${reason.feature} ${reason.points}`).join(', ')} = ${points}`
}

export const once = (condition: boolean): number => (condition ? 1 : 0)

/** How many of one list are in the other, at most `limit`. */
export function shared(a: readonly string[], b: readonly string[], limit = 1): number {
  return Math.min(limit, a.filter(item => b.includes(item)).length)
}

/** Both say something, and nothing in common. */
export function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && shared(a, b) === 0
}
