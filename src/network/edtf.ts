/** The date that two ISO days bound, as EDTF: `2020-07-01`, `2020-07-31` → `2020-07`. Null where neither is known. */
export function edtfOf(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null
  if (start === end) return start
  if (start !== null && end !== null) {
    if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
    if (start.endsWith('-01') && end === lastDayOf(start.slice(0, 7))) return start.slice(0, 7)
  }
  return `${start ?? '..'}/${end ?? '..'}`
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
