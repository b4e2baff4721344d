/** Runs work when there is room for it, in the order it came. */
export type Gate = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/** A gate that lets `room` pieces of work run at a time; who waits and gives up (`signal`) leaves the queue. */
export function gate(room: number): Gate {
  const waiting: (() => void)[] = []
  let running = 0

  const enter = (signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted()
      if (running < room) {
        running += 1
        resolve()
        return
      }
      const start = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1)
        reject(signal?.reason)
      }
      waiting.push(start)
      signal?.addEventListener('abort', leave, { once: true })
    })

  /** Hands the place on, so that `running` only falls when nobody waits. */
  const exit = () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }

  return async (work, signal) => {
    await enter(signal)
    try {
      return await work()
    } finally {
      exit()
    }
  }
}

/** The outcome of `work`, or the signal's reason as soon as it is aborted; the work itself may run on. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  work.catch(() => undefined)
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
