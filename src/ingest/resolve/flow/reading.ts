import type { Slots } from './slots.js'

/**
 * A value that has read others, as one number: of which key, and in which table. There are some hundred for each article, so what one
 * weighs matters.
 */
export type Reading = number

/** More tables than a flow has. */
export const MOST_TABLES = 256

export const readingOf = ({ number }: Slots, order: number): Reading => number * MOST_TABLES + order

export const numberOf = (reading: Reading): number => Math.floor(reading / MOST_TABLES)

export const orderOf = (reading: Reading): number => reading % MOST_TABLES

/** One computation of one value. What it reads notes it, so there is no list of what it has read. */
export class Computation {
  /** Whether it has read anything that does not have it done again anyway. */
  hasRead = false

  /** @param sources tables whose change at its key has it done again */
  constructor(
    readonly key: string,
    readonly order: number,
    readonly reading: Reading,
    readonly sources: readonly unknown[],
  ) {}

  isOf(source: unknown, key: string): boolean {
    return key === this.key && this.sources.includes(source)
  }
}

let current: Computation | null = null

/** The computation that is going on, if any. */
export const currentComputation = (): Computation | null => current

/** Does the work of a computation: whatever table the work reads will tell it of changes. */
export function during<T>(computation: Computation, work: () => T): T {
  current = computation
  try {
    return work()
  } finally {
    current = null
  }
}

/**
 * Who has read a value: most have been read once or twice. One that reads it no more stays noted until the value changes: it is then
 * computed again for nothing, once.
 */
export type Readers = Reading | readonly Reading[] | Set<Reading>

const FEW = 8

export function withReader(readers: Readers | undefined, reading: Reading): Readers {
  if (readers === undefined || readers === reading) return reading
  if (typeof readers === 'number') return [readers, reading]
  if (readers instanceof Set) return readers.add(reading)
  if (readers.includes(reading)) return readers
  return readers.length < FEW ? readers.concat(reading) : new Set(readers).add(reading)
}

export function eachReader(readers: Readers, tell: (reading: Reading) => void): void {
  if (typeof readers === 'number') tell(readers)
  else for (const reading of readers) tell(reading)
}
