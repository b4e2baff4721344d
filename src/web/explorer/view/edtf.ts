/** Years, first and last within, as an interval of EDTF: `2020/2023`. */
export function edtfOf(years: readonly [number, number] | null): string | null {
  return years === null ? null : years.map(edtfYear).join('/')
}

/** 44 BC is `-0043` there. */
function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}
