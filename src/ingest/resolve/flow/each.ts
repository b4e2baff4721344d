import type { Flow } from './flow.js'
import { Table } from './table.js'

/** A table of inputs, which change only by `put`. */
export function input<V>(flow: Flow): Table<V> {
  return new Table<V>(flow, flow.place({ settle: () => {} }))
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
  const touch = (key: string) => void dirty.add(key)
  const settle = () => {
    for (const key of dirty) table.compute(key, compute, sources)
    dirty.clear()
  }
  const table = new Table<V>(flow, flow.place({ settle, touch }))
  for (const source of sources) source.follow(touch)
  return table
}

/** A value made of each value of a source. */
export function map<S, V>(flow: Flow, source: Table<S>, compute: (value: S, key: string) => V | undefined): Table<V> {
  return each(flow, [source], key => {
    const value = source.peek(key)
    return value === undefined ? undefined : compute(value, key)
  })
}
