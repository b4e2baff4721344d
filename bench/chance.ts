/** Chance that is the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to 1. */
  readonly number: () => number
  /** An integer from 0 up to `limit`. */
  readonly below: (limit: number) => number
  readonly of: <T>(items: readonly T[]) => T
  /** Two different ones. */
  readonly two: <T>(items: readonly T[]) => readonly [T, T]
  /** An index below `length`; the first ones come far more often than the last. */
  readonly skewed: (length: number) => number
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

export function chance(seed: number): Chance {
  let state = seed
  const number = () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(number() * limit)
  const of = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from')
    return item
  }
  const two = <T>(items: readonly T[]): readonly [T, T] => {
    const [a, b] = [of(items), of(items)]
    return a === b ? two(items) : [a, b]
  }
  const shuffled = <T>(items: readonly T[]) =>
    items
      .map(item => ({ item, at: number() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  return { number, below, of, two, skewed: length => Math.floor(number() ** 1.6 * length), shuffled }
}
