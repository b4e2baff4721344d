/** "1943/1992-04-27" and "2016-11" as comparable bounds; an open end is null. */
function bounds(edtf: string): readonly [string | null, string | null] {
  const [from = '', to] = edtf.split('/')
  const end = to ?? from
  return [from === '..' || from === '' ? null : from, end === '..' || end === '' ? null : end]
}

const first = (date: string) => `${date}-01-01`.slice(0, 10)
const last = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)

/** Does an interval hold on a day, month or year? A date without a year is held by all. */
export function holdsOn(from: string | null, to: string | null, date: string | null): boolean {
  if (date === null || date.startsWith('X')) return true
  const [start, end] = bounds(date)
  if (from !== null && end !== null && last(end) < first(from)) return false
  return !(to !== null && start !== null && first(start) > last(to))
}

export function existsOn(existed: string | null, date: string | null): boolean {
  if (existed === null) return true
  const [from, to] = bounds(existed)
  return holdsOn(from, to, date)
}
