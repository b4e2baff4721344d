import type { DateSpan, LocalEntity } from '../analyse/analysis.js'

/** 1 when the date meets one of the known, -1 when it meets none of them, 0 when either side has none. */
export function compareDates(date: DateSpan | null, known: readonly DateSpan[]): number {
  if (date === null || known.length === 0) return 0
  return known.every(other => meet(date, other)) ? 1 : -1
}

/** One day, or a day in the month of the other; years that neither states do not count. */
function meet(a: DateSpan, b: DateSpan): boolean {
  if (a.edtf === b.edtf || a.edtf.startsWith(`${b.edtf}-`) || b.edtf.startsWith(`${a.edtf}-`)) return true
  if (a.earliest === null || b.earliest === null || a.latest === null || b.latest === null) return false
  return a.earliest <= b.latest && b.earliest <= a.latest
}

/** As `compareDates`; one place within the name of another is the same, a venue conflicts with no city. */
export function comparePlaces(place: LocalEntity | undefined, known: readonly LocalEntity[]): number {
  if (!place || known.length === 0) return 0
  if (known.some(other => isSamePlace(place, other))) return 1
  return known.every(({ type }) => type !== place.type) ? 0 : -1
}

function isSamePlace(a: LocalEntity, b: LocalEntity): boolean {
  const words = (name: string) => name.toLowerCase().split(/\s+/)
  const [left, right] = [words(a.name), words(b.name)]
  return a.index === b.index || left.every(word => right.includes(word)) || right.every(word => left.includes(word))
}

const DAY = 86_400_000

/** Whole days between two ISO days; Infinity when one is not a day. */
export function daysApart(a: string | null, b: string | null): number {
  const [from, to] = [Date.parse(a ?? ''), Date.parse(b ?? '')]
  return Number.isNaN(from) || Number.isNaN(to) ? Number.POSITIVE_INFINITY : Math.abs(from - to) / DAY
}

/** Days after which what was done is no news any more. */
export const LONG_AGO = 365
