import type { DateSpan } from '../analyse/analysis.js'
import type { Reading } from './reading.js'

interface LineHead {
  readonly date: DateSpan
  /** Entity index. */
  readonly place: number | null
}

/** Heads of the lines of a chronology, worked out once an article: they are asked for at each event. */
const known = new WeakMap<Reading, ReadonlyMap<number, LineHead>>()

/**
 * The date, and the place, that a line of a chronology begins with: "July 1988: The parties meet in Bogor. No agreement is reached.", "Lomé, July 1999.
 * A truce is signed." They are of all that the line tells without a date or place of its own. Null in running text.
 */
export function lineHead(reading: Reading, sentence: number): LineHead | null {
  const block = reading.analysis.sentences[sentence]?.block
  const lines = known.get(reading) ?? linesOf(reading)
  known.set(reading, lines)
  return lines.get(block ?? -1) ?? null
}

/** A chronology has more than one such line. */
const LEAST = 2
/** "Lomé, ", "Lomé (" before the date; nothing but a mark in front of it. */
const MARK = /^[\s*•–—-]*$/u
const AFTER_PLACE = /^(?:, (?:in )?|,? (?:in )?\(?|: )$/

function linesOf(reading: Reading): ReadonlyMap<number, LineHead> {
  const { sentences, dates, clean } = reading.analysis
  const firsts = sentences.filter(({ block }, i) => block !== sentences[i - 1]?.block)
  let next = 0
  const lines = firsts.flatMap(({ block, start }): (readonly [number, LineHead])[] => {
    while ((dates[next]?.start ?? start) < start) next++
    const date = dates[next]
    if (!date) return []
    const rest = clean.text.slice(date.end, date.end + 3)
    if (MARK.test(clean.text.slice(start, date.start)))
      return /^(?: ?[:–—]| -) /.test(rest) ? [[block, { date, place: null }]] : []
    const place = placeBefore(reading, start, date.start)
    return place !== null && /^\)?(?: ?[:–—.]| -) /.test(rest) ? [[block, { date, place }]] : []
  })
  return lines.length < LEAST ? new Map() : new Map(lines)
}

/** "Lomé, |July 1999": all that stands before the date is a place. */
function placeBefore({ analysis }: Reading, start: number, date: number): number | null {
  const { spans, clean, entities } = analysis
  const span = spans.find(one => one.start >= start && one.end <= date)
  if (!span || !MARK.test(clean.text.slice(start, span.start)) || !AFTER_PLACE.test(clean.text.slice(span.end, date)))
    return null
  return span.entities.find(index => entities[index]?.kind === 'PLACE') ?? null
}

/** "28 August 1990: The four accept it on 10 September": a day without a year is of the year that the line begins with. */
export function withYearOf(line: DateSpan | null, date: DateSpan | null): DateSpan | null {
  const year = line?.edtf.slice(0, 4) ?? 'XXXX'
  if (!date?.edtf.startsWith('XXXX-') || date.edtf.length !== 'XXXX-MM-DD'.length || !/^\d{4}$/.test(year)) return date
  const day = date.edtf.replace('XXXX', year)
  return { ...date, edtf: day, earliest: day, latest: day }
}
