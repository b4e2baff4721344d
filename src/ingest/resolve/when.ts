/** Partial dates compared. EDTF as the project writes it: a day, month or year, with an unknown year as XXXX, and intervals of these. */

export interface When {
  readonly edtf: string
  /** ISO days that bound it; null where the year is not known or the end is open. */
  readonly earliest: string | null
  readonly latest: string | null
}

const DAY = 86_400_000

/** The last day of a month: `endOf("2023-02") === "2023-02-28"`. */
function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

function bounds(date: string): [string | null, string | null] {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return [date, date]
  if (/^\d{4}-\d\d$/.test(date)) return [`${date}-01`, endOf(date)]
  if (/^\d{4}$/.test(date)) return [`${date}-01-01`, `${date}-12-31`]
  return [null, null]
}

/** Dates are told of far more often than there are different ones. */
const known = new Map<string, When>()

/** Reads EDTF; null for null. `when("2023-03").latest === "2023-03-31"`, `when("XXXX-03").latest === null`. */
export function when(edtf: string | null): When | null {
  if (edtf === null) return null
  const before = known.get(edtf)
  if (before !== undefined) return before
  const [start = '', end = start] = edtf.split('/')
  const date = { edtf, earliest: bounds(start)[0], latest: bounds(end)[1] }
  known.set(edtf, date)
  return date
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days are compared far more often than there are different ones. */
const dayNumbers = new Map<string, number>()

function dayNumber(day: string): number {
  const known = dayNumbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(day) / DAY)
  dayNumbers.set(day, number)
  return number
}

/** How many days the date may stand for; null where that is not bounded. */
export function length(date: When): number | null {
  return date.earliest === null || date.latest === null ? null : daysBetween(date.earliest, date.latest) + 1
}

/** A day or a weekend: sharp enough to tell one round from the next. */
export function isSharp(date: When | null): boolean {
  const days = date === null ? null : length(date)
  return days !== null && days <= 4
}

/** Month and day of a date within one month, also of one without a year: `calendar("XXXX-02-27")` is ["02", "27"]. */
function calendar(date: When): [string, string | null] | null {
  const [, month, day] = /^[\dX]{4}-(\d\d)(?:-(\d\d))?$/.exec(date.edtf) ?? []
  if (month !== undefined) return [month, day ?? null]
  const { earliest, latest } = date
  return earliest !== null && latest !== null && earliest.slice(0, 7) === latest.slice(0, 7)
    ? [earliest.slice(5, 7), null]
    : null
}

export type DateMatch =
  | 'SAME_DAY'
  | 'SAME_MONTH' // both within a month, and they meet; the year may be unknown on one side
  | 'OVERLAP' // they meet, one of them is longer than a month
  | 'NEXT_DAY'
  | 'CONFLICT'
  | 'UNKNOWN'

/** Whether two dates can be one. */
export function matchDates(a: When | null, b: When | null): DateMatch {
  if (a === null || b === null) return 'UNKNOWN'
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return matchCalendars(a, b)
  const gap = Math.max(daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest))
  if (gap > 0) return gap === 1 ? 'NEXT_DAY' : 'CONFLICT'
  if (a.earliest === a.latest && b.earliest === b.latest) return 'SAME_DAY'
  return Math.max(length(a) ?? 0, length(b) ?? 0) <= 31 ? 'SAME_MONTH' : 'OVERLAP'
}

function matchCalendars(a: When, b: When): DateMatch {
  const [left, right] = [calendar(a), calendar(b)]
  if (left === null || right === null) return 'UNKNOWN'
  if (left[0] !== right[0]) return 'CONFLICT'
  if (left[1] === null || right[1] === null) return 'SAME_MONTH'
  return left[1] === right[1] ? 'SAME_DAY' : 'CONFLICT'
}

/** The months of a bounded date, at most `limit` of them, one day of grace at both ends; none when it is not bounded or too long. */
export function months(date: When | null, limit = 14): readonly string[] {
  if (date === null || date.earliest === null || date.latest === null) return []
  const result: string[] = []
  const last = shift(date.latest, 1).slice(0, 7)
  for (let month = shift(date.earliest, -1).slice(0, 7); month <= last; month = shift(endOf(month), 1).slice(0, 7)) {
    if (result.length === limit) return []
    result.push(month)
  }
  return result
}

/** An ISO day some days later or earlier. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}
