import type { Anchor } from './anchor.js'
import { addDays, daysBetween, isoDay, isoMonth, weekdayOf, weekOf } from './calendar.js'

/** A date as the library found it: what it is certain of, and its reading. */
export interface Parts {
  readonly text: string
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number | null
  /** The day that the library takes it for, counted from the anchor. */
  readonly reading: string
}

export interface Resolved {
  readonly edtf: string
  readonly how: string
}

const UNITS_AWAY = /\b(?:ago|last|next|this|past|coming|yesterday|today|tonight|tomorrow|earlier|previous|current)\b/i
/** What the sentence says of a date: it looks ahead to it, it tells what is over, it may do either, or neither. */
export type Aspect = 'FUTURE' | 'PAST' | 'NEAREST' | 'OPEN'

/** How far ahead a date without a year may lie before it is taken for last year's. */
const MOST_AHEAD = 60
const HALF_A_YEAR = 183
/** The same where the sentence tells what is over; a report may be dated a day before it is printed. */
const LEAST_AHEAD = 2

/** "on Monday": the last one, today included; the next one where the sentence looks ahead. */
function weekdayNear(day: string, weekday: number, text: string, aspect: Aspect): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (/\bnext\b/i.test(text)) return addDays(day, 7 - back)
  if (/\blast\b/i.test(text)) return addDays(day, back === 0 ? -7 : -back)
  return aspect === 'FUTURE' && back !== 0 ? addDays(day, 7 - back) : addDays(day, -back)
}

function weekday(parts: Parts, anchor: Anchor, aspect: Aspect): Resolved | null {
  if (anchor.day && parts.weekday !== null) {
    return { edtf: weekdayNear(anchor.day, parts.weekday, parts.text, aspect), how: `weekday before ${anchor.how}` }
  }
  const coarse = anchor.month ?? anchor.year
  return coarse ? { edtf: coarse, how: `month of ${anchor.how}` } : null
}

/** The year of "June 27" or "in July": the anchor's, or the one before when that would lie too far ahead. */
function yearNear(anchor: Anchor, month: number, day: number, aspect: Aspect): number {
  const year = Number(anchor.year)
  if (!anchor.month || anchor.month.startsWith('X')) return year
  const from = anchor.day ?? `${anchor.month}-28`
  const ahead = daysBetween(from, isoDay(year, month, day))
  if (aspect === 'NEAREST') return ahead > HALF_A_YEAR ? year - 1 : ahead < -HALF_A_YEAR ? year + 1 : year
  if (aspect === 'FUTURE') return ahead < -MOST_AHEAD ? year + 1 : year
  if (ahead > (aspect === 'PAST' ? LEAST_AHEAD : MOST_AHEAD)) return year - 1
  return ahead < -330 && aspect !== 'PAST' ? year + 1 : year
}

function withoutYear({ month, day, weekday: name }: Parts, anchor: Anchor, aspect: Aspect): Resolved | null {
  if (month === null) return null
  const open = day === null ? `XXXX-${isoMonth(2000, month).slice(5)}` : `XXXX-${isoDay(2000, month, day).slice(5)}`
  if (anchor.year === null) return { edtf: open, how: 'year unknown' }
  let year = yearNear(anchor, month, day ?? 1, aspect)
  // "Tuesday, October 4" fixes the year by its weekday.
  if (name !== null && day !== null)
    year = [year, year - 1, year + 1].find(y => weekdayOf(isoDay(y, month, day)) === name) ?? year
  return { edtf: day === null ? isoMonth(year, month) : isoDay(year, month, day), how: `relative to ${anchor.how}` }
}

/** "last month", "25 years ago", "this week", "yesterday": as fine as the words are. */
function away({ text, reading }: Parts, anchor: Anchor): Resolved | null {
  const how = `relative to ${anchor.how}`
  const fine = (edtf: string) => (anchor.day ? { edtf, how } : null)
  const yearless = (edtf: string) => (anchor.yearless ? { edtf: `XXXX${edtf.slice(4)}`, how } : null)
  if (/\byears?\b|\bdecades?\b/i.test(text)) {
    if (anchor.year) return { edtf: reading.slice(0, 4), how }
    return null
  }
  if (/\bmonths?\b/i.test(text)) {
    if (anchor.month?.startsWith('X'))
      return /\blast\b/i.test(text) ? { edtf: `XXXX-${previousMonth(anchor.month)}`, how } : null
    return anchor.month ? { edtf: reading.slice(0, 7), how } : null
  }
  if (/\bweeks?\b/i.test(text)) return fine(weekOf(/\bthis\b/i.test(text) ? (anchor.day ?? reading) : reading))
  return fine(reading) ?? yearless(reading)
}

function previousMonth(month: string): string {
  const number = Number(month.slice(5))
  return String(number === 1 ? 12 : number - 1).padStart(2, '0')
}

/** What a date expression stands for, given from when the article speaks; null when the text does not say enough. */
export function resolveDate(parts: Parts, anchor: Anchor, aspect: Aspect): Resolved | null {
  const { text, year, month, day } = parts
  if (/weekend/i.test(text)) {
    if (!anchor.day) return anchor.month ? { edtf: anchor.month, how: `month of ${anchor.how}` } : null
    const saturday = weekdayNear(anchor.day, 6, text, aspect)
    return { edtf: `${saturday}/${addDays(saturday, 1)}`, how: `weekday before ${anchor.how}` }
  }
  if (UNITS_AWAY.test(text) && parts.weekday === null) return away(parts, anchor)
  if (/\b(?:later|after|before|within|for)\b/i.test(text)) return null
  if (year !== null && month !== null && /\d{4}/.test(text)) {
    return { edtf: day === null ? isoMonth(year, month) : isoDay(year, month, day), how: 'absolute' }
  }
  // "at the end of December" is no day.
  const part = /\b(?:end|beginning|start|middle|course) of\b/i.test(text)
  if (month !== null) return withoutYear(part ? { ...parts, day: null } : parts, anchor, aspect)
  return parts.weekday === null ? null : weekday(parts, anchor, aspect)
}
