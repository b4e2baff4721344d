/** Streams between the stages of ingestion: who makes items waits for who takes them, and runs ahead of them only so far. */

/**
 * Runs a task for each input, several at once, and gives the results in the order of the inputs. No input is taken before there is room
 * for it, so inputs that come as a stream wait for who takes the results.
 * @param most tasks at once. @param run must not reject: a task that fails has a result that says so.
 */
export async function* inOrder<T, R>(
  inputs: Iterable<T> | AsyncIterable<T>,
  most: number,
  run: (input: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const input of inputs) {
    running.push(run(input))
    const first = running.length < most ? undefined : running.shift()
    if (first) yield await first
  }
  for (const one of running) yield await one
}

/** Items in lists of so many; the last has what is left. */
export async function* inBatches<T>(items: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Has items made before they are asked for, at most so many: the stage before works while the one behind does. */
export async function* ahead<T>(items: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const coming = [next(iterator)]
  try {
    for (let first = await coming.shift(); first !== undefined && !first.done; first = await coming.shift()) {
      while (coming.length < most) coming.push(next(iterator))
      yield first.value
    }
  } finally {
    iterator.return?.().catch(() => {})
  }
}

/** The next item; that it may fail is for who waits for it. */
function next<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const coming = iterator.next()
  coming.catch(() => {})
  return coming
}
