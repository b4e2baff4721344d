import type { Flow } from './flow.js'
import { type Reader, readAs, Table } from './table.js'

/** A table of inputs, which change only by `put`. */
export function input<V>(flow: Flow): Table<V> {
  return new Table<V>(flow.place(() => {}))
}

/** Tables whose changed keys are keys to compute again. */
interface Source {
  readonly follow: (follower: (key: string) => void) => void
}

/**
 * A value for each key of the sources: `compute` may read any table before this one, and is run again when what it read has changed.
 * undefined for a key that has none.
 */
export function each<V>(flow: Flow, sources: readonly Source[], compute: (key: string) => V | undefined): Table<V> {
  const dirty = new Set<string>()
  const readers = new Map<string, Reader>()
  const order = flow.place(settle)
  const table = new Table<V>(order)
  for (const source of sources) source.follow(key => dirty.add(key))

  function settle(): void {
    for (const key of dirty) {
      const reader = readers.get(key) ?? { order, touch: () => dirty.add(key), sources: [] }
      const value = readAs(reader, () => compute(key))
      if (value === undefined && reader.sources.length === 0) readers.delete(key)
      else readers.set(key, reader)
      table.put(key, value)
    }
    dirty.clear()
  }
  return table
}

/** A value made of each value of a source. */
export function map<S, V>(flow: Flow, source: Table<S>, compute: (value: S, key: string) => V | undefined): Table<V> {
  return each(flow, [source], key => {
    const value = source.peek(key)
    return value === undefined ? undefined : compute(value, key)
  })
}
