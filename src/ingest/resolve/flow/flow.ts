/**
 * Incremental derivation: tables in one order, each a function of those before it. When a value changes, exactly the values that have
 * read it are computed again, table by table; where one comes out as it was, the change ends there. So a change costs what it touches,
 * and the tables are what they would be if everything had been computed from scratch.
 */
export interface Flow {
  /** Takes a place in the order, for a table that is brought up to date by `settle`. */
  readonly place: (settle: () => void) => number
  /** Brings every table up to date. */
  readonly settle: () => void
}

export function makeFlow(): Flow {
  const steps: (() => void)[] = []
  return {
    place: settle => steps.push(settle),
    settle: () => {
      for (const step of steps) step()
    },
  }
}
