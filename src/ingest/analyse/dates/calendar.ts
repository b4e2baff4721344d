/** Days as ISO text, weeks and months as EDTF. Pure arithmetic on UTC noon, so no time zone can shift a day. */

const DAY = 86_400_000

const noon = (iso: string) => Date.parse(`${iso}T12:00:00Z`)
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => iso(noon(day) + days * DAY)

/** Days from a to b. */
export const daysBetween = (a: string, b: string): number => Math.round((noon(b) - noon(a)) / DAY)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(noon(day)).getUTCDay()

const two = (n: number) => String(n).padStart(2, '0')

export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`
export const monthOf = (day: string): string => day.slice(0, 7)

/** Monday to Sunday around a day, as an interval. */
export function weekOf(day: string): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
  return `${monday}/${addDays(monday, 6)}`
}

/** The last day of a month "2020-02". */
const monthEnd = (month: string) => iso(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0, 12))

function side(edtf: string, end: boolean): string | null {
  if (/^\d{3}X$/.test(edtf)) return end ? `${edtf.slice(0, 3)}9-12-31` : `${edtf.slice(0, 3)}0-01-01`
  if (!/^\d{4}/.test(edtf)) return null
  if (edtf.length === 4) return end ? `${edtf}-12-31` : `${edtf}-01-01`
  if (edtf.length === 7) return end ? monthEnd(edtf) : `${edtf}-01`
  return edtf
}

/** The ISO days that bound an EDTF date or interval; null where the year is not known. */
export function boundsOf(edtf: string): { earliest: string | null; latest: string | null } {
  const [from = '', to = from] = edtf.split('/')
  return { earliest: side(from, false), latest: side(to, true) }
}
