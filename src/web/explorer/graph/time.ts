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

/** Pixels that the name of a year takes. */
const NAME = 34

/** Which years are named where there are so many pixels for all: the first, the last, and round ones between, none over another. */
export function namedYears([first, last]: Years, width: number): readonly number[] {
  const each = width / (last - first + 1)
  const isApart = (one: number, other: number) => Math.abs(one - other) * each >= NAME
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(years => years * each >= NAME) ?? 1000
  const round = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(year => year % step === 0)
  const ends = isApart(first, last) ? [first, last] : [last]
  return [...ends, ...round.filter(year => ends.every(end => isApart(year, end)))].sort((a, b) => a - b)
}
