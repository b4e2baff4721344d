/** What came of one promise, as `npm run verify -- --json FILE` writes it. */
export interface Outcome {
  readonly suite: string
  readonly promise: string
  /** What was done and seen, in numbers: "20 orders, 0 differ". */
  readonly figure: string
  /** null: it could not be tried here, and the figure says why. */
  readonly held: boolean | null
}

/** Something that went against a promise, with all that is needed to see it again. */
export type Breach = string

const SHOWN = 3

/** A promise held when nothing went against it; the first breaches are told. */
export function outcome(suite: string, promise: string, done: string, breaches: readonly Breach[]): Outcome {
  const told = breaches.slice(0, SHOWN).map(breach => `\n    ${breach}`)
  return {
    suite,
    promise,
    figure: `${done}; ${breaches.length} against it${told.join('')}`,
    held: breaches.length === 0,
  }
}

export function notTried(suite: string, promise: string, reason: string): Outcome {
  return { suite, promise, figure: reason, held: null }
}

export const broken = (outcomes: readonly Outcome[]): boolean => outcomes.some(({ held }) => held === false)

/** Outcomes as a table for people. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ suite, promise, figure, held }) => [`${suite}: ${promise}`, word(held), figure] as const)
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, held, figure]) => `${name.padEnd(width)}  ${held.padEnd(9)}  ${figure}`).join('\n')
}

function word(held: boolean | null): string {
  if (held === null) return 'not tried'
  return held ? 'held' : 'BROKEN'
}
