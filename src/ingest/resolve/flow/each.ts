import type { Flow } from './flow.js'
import { Reading, readAs } from './reading.js'
import { Table } from './table.js'

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
  const readings = new Map<string, Reading>()
  const order = flow.place(settle)
  const owner = { order, touch: (key: string) => void dirty.add(key) }
  const table = new Table<V>(order)
  for (const source of sources) source.follow(key => dirty.add(key))

  function settle(): void {
    for (const key of dirty) {
      endReading(key)
      const reading = new Reading(owner, key)
      const value = readAs(reading, compute)
      if (reading.isKept) readings.set(key, reading)
      table.put(key, value)
    }
    dirty.clear()
  }

  function endReading(key: string): void {
    const reading = readings.get(key)
    if (reading === undefined) return
    reading.isOver = true
    readings.delete(key)
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
