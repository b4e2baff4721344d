import type { Flow } from './flow.js'
import { Table } from './table.js'

/** The parts of each value of a source, by keys of their own; a part belongs to one value of the source. */
export function spread<S, V>(
  flow: Flow,
  source: Table<S>,
  partsOf: (value: S, key: string) => Iterable<readonly [key: string, part: V]>,
): Table<V> {
  const pending = new Map<string, V | undefined>()
  const table = new Table<V>(flow, flow.place({ settle }))
  source.follow((key, before, after) => {
    for (const [part] of before === undefined ? [] : partsOf(before, key)) pending.set(part, undefined)
    for (const [part, value] of after === undefined ? [] : partsOf(after, key)) pending.set(part, value)
  })

  function settle(): void {
    for (const [key, value] of pending) table.put(key, value)
    pending.clear()
  }
  return table
}
