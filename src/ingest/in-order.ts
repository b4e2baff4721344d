/**
 * Runs a task for each input, several at once, and gives the results in the order of the inputs. No input is taken before there is room
 * for it, so inputs that come as a stream wait for who takes the results.
 * @param most tasks at once. @param run must not reject: a task that fails has a result that says so.
 */
export async function* inOrder<T, R>(
  inputs: Iterable<T> | AsyncIterable<T>,
  most: number,
  run: (input: T) => Promise<R>,
): AsyncIterable<R> {
  const running: Promise<R>[] = []
  for await (const input of inputs) {
    running.push(run(input))
    const first = running.length < most ? undefined : running.shift()
    if (first) yield await first
  }
  for (const one of running) yield await one
}
