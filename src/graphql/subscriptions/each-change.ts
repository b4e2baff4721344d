import { Repeater } from '@repeaterjs/repeater'
import type { Change } from '../../cypher/record.js'

/** What each change gives, one after the other; ends at once when nobody listens any more, also between two changes. */
export function eachChange<T>(
  changes: AsyncIterable<Change>,
  give: (change: Change) => Promise<readonly T[]>,
): AsyncIterable<T> {
  return new Repeater<T>(async (push, stop) => {
    const following = changes[Symbol.asyncIterator]()
    let stopped = false
    void stop.then(() => {
      stopped = true
      return following.return?.()
    })
    for (let next = await following.next(); !next.done; next = await following.next()) {
      for (const one of await give(next.value)) if (!stopped) await push(one)
    }
    stop()
  })
}
