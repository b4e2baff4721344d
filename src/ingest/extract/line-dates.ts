import type { DateSpan } from '../analyse/analysis.js'
import type { Reading } from './reading.js'

/** Dates of the lines of a chronology, worked out once an article: they are asked for at each event. */
const known = new WeakMap<Reading, ReadonlyMap<number, DateSpan>>()

/**
 * The date that a line of a chronology begins with: "July 1988: The parties meet in Bogor. No agreement is reached." It is of all that the line tells
 * without a date of its own. Null in running text.
 */
export function lineDate(reading: Reading, sentence: number): DateSpan | null {
  const block = reading.analysis.sentences[sentence]?.block
  const lines = known.get(reading) ?? linesOf(reading)
  known.set(reading, lines)
  return lines.get(block ?? -1) ?? null
}

/** A chronology has more than one such line. */
const LEAST = 2

function linesOf({ analysis }: Reading): ReadonlyMap<number, DateSpan> {
  const { sentences, dates, clean } = analysis
  const firsts = sentences.filter(({ block }, i) => block !== sentences[i - 1]?.block)
  let next = 0
  const lines = firsts.flatMap(({ block, start }) => {
    while ((dates[next]?.start ?? start) < start) next++
    const date = dates[next]
    if (!date || !/^[\s*•–—-]*$/u.test(clean.text.slice(start, date.start))) return []
    return /^(?: ?[:–—]| -) /.test(clean.text.slice(date.end)) ? [[block, date] as const] : []
  })
  return lines.length < LEAST ? new Map() : new Map(lines)
}

/** "28 August 1990: The four accept it on 10 September": a day without a year is of the year that the line begins with. */
export function withYearOf(line: DateSpan | null, date: DateSpan | null): DateSpan | null {
  const year = line?.edtf.slice(0, 4) ?? 'XXXX'
  if (!date?.edtf.startsWith('XXXX-') || date.edtf.length !== 'XXXX-MM-DD'.length || !/^\d{4}$/.test(year)) return date
  const day = date.edtf.replace('XXXX', year)
  return { ...date, edtf: day, earliest: day, latest: day }
}
