import { yearOf } from './filter.js'
import type { Graph } from './graph.js'

/** How many events and agreements lie in each year, from the first to the last that has one. */
export interface Timeline {
  readonly first: number
  readonly counts: readonly number[]
  /** How many have no date. */
  readonly undated: number
}

export function timelineOf({ items }: Graph): Timeline {
  const dated = [...items.values()].filter(({ kind }) => kind === 'event' || kind === 'agreement')
  const years = dated.flatMap(({ earliest }) => (earliest === null ? [] : [yearOf(earliest)]))
  const first = years.length === 0 ? 0 : Math.min(...years)
  const last = years.length === 0 ? -1 : Math.max(...years)
  const counts = Array.from({ length: last - first + 1 }, () => 0)
  for (const year of years) counts[year - first] = (counts[year - first] ?? 0) + 1
  return { first, counts, undated: dated.length - years.length }
}
