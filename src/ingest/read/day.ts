const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAY_MONTH_YEAR = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i
const MONTH_DAY_YEAR = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i

/** A day, month or year that there is, as "2023-03-18", "2023-03" or "2023": "2023-02-30" is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false
  const day = `${text}-01-01`.slice(0, 10)
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day
}

/**
 * The day that a date in a table, page or feed is written with, in its own time zone: "2023-03-18T23:00:00+01:00", "Sat, 18 Mar 2023
 * 23:00:00 GMT" and "March 18, 2023" are 2023-03-18. null for what is none.
 */
export function dayOf(text: string): string | null {
  const [iso] = /^\d{4}(?:-\d\d){0,2}(?=$|[T ])/.exec(text.trim()) ?? []
  const [, day = '', name = '', year = ''] = DAY_MONTH_YEAR.exec(text) ?? swapped(MONTH_DAY_YEAR.exec(text))
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const found = iso ?? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? found : null
}

/**
 * The instant that a date with a time is, in UTC: "2023-03-18T23:00:00+01:00" is 2023-03-18T22:00:00.000Z; without a zone it is taken for UTC. The
 * day where no time is told; null for what is none.
 */
export function instantOf(text: string): string | null {
  const given = text.trim()
  const zoned = /T[\d:.]+$/.test(given) ? `${given}Z` : given
  const hasZone = /\d:\d\d.*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/.test(zoned)
  const time = hasZone ? Date.parse(zoned) : Number.NaN
  return Number.isNaN(time) ? dayOf(given) : new Date(time).toISOString()
}

/** Whether one instant or day is after another: a day is neither before nor after what lies in it. */
export function isLater(one: string, other: string): boolean {
  return one > other && !one.startsWith(other)
}

function swapped(match: readonly string[] | null): readonly string[] {
  return match ? [match[0] ?? '', match[2] ?? '', match[1] ?? '', match[3] ?? ''] : []
}
