/** Work that stops now and then: whoever does it decides whether something else has its turn meanwhile. */
export type Pausing<T> = Generator<void, T, void>

/** The work without a pause. */
export function atOnce<T>(work: Pausing<T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** The work, everything else that waits for this thread having a turn at each pause. */
export async function inTurns<T>(work: Pausing<T>): Promise<T> {
  let step = work.next()
  while (!step.done) {
    await new Promise(resolve => setImmediate(resolve))
    step = work.next()
  }
  return step.value
}
