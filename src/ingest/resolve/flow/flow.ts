import type { Pausing } from './pausing.js'
import { MOST_TABLES, numberOf, orderOf, type Reading } from './reading.js'
import { Keys } from './slots.js'

/** What a table does when those before it have changed. */
export interface Step {
  /** Brings the table up to date. */
  readonly settle: () => void
  /** Has the value of a key computed again; a table whose values have read nothing is never asked to. */
  readonly touch?: (key: string) => void
}

/**
 * Incremental derivation: tables in one order, each a function of those before it. When a value changes, exactly the values that have
 * read it are computed again, table by table; where one comes out as it was, the change ends there. So a change costs what it touches,
 * and the tables are what they would be if everything had been computed from scratch.
 */
export interface Flow {
  readonly keys: Keys
  /** Takes a place in the order, for a table. */
  readonly place: (step: Step) => number
  /** Has a value computed again. */
  readonly touch: (reading: Reading) => void
  /** Brings every table up to date, and pauses after each. */
  readonly settle: () => Pausing<void>
}

export function makeFlow(): Flow {
  const keys = new Keys()
  const steps: Step[] = []
  return {
    keys,
    place: step => {
      if (steps.length === MOST_TABLES) throw new Error(`A flow has at most ${MOST_TABLES} tables`)
      return steps.push(step) - 1
    },
    touch: reading => {
      const slots = keys.numbered(numberOf(reading))
      if (slots !== undefined) steps[orderOf(reading)]?.touch?.(slots.key)
    },
    *settle() {
      for (const { settle } of steps) {
        settle()
        yield
      }
    },
  }
}
