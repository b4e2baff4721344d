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

/** First and last year, both within. */
export type Years = readonly [number, number]

/** Where a play over the years begins: at the start, as wide as what is chosen, else a tenth of the whole. */
export function firstWindow(chosen: Years | null, first: number, last: number): Years {
  const width = chosen === null ? Math.max(1, Math.round((last - first + 1) / 10)) : chosen[1] - chosen[0] + 1
  return width > last - first ? [first, first] : [first, first + width - 1]
}

/** The window a year later; null at the end. */
export function nextWindow([from, to]: Years, last: number): Years | null {
  return to >= last ? null : [from + 1, to + 1]
}
