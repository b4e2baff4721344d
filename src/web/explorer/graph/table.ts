/** A column of a table: the field of a row that it shows, and its heading. */
export interface Column<Row> {
  readonly key: keyof Row & string
  readonly title: string
  /** Where the first press on its heading puts the greatest, or latest, first. */
  readonly isDownFirst?: boolean
}

/** What every row has, besides its cells. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** By one column, up or down; equal rows by name, so that the order is always the same. */
export function sortRows<Row extends Named>(rows: readonly Row[], by: keyof Row, isDown: boolean): readonly Row[] {
  const sign = isDown ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(a[by], b[by]) || compare(a.name, b.name) || compare(a.id, b.id))
}

function compare<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows with a separator: a comma for files (RFC 4180), a tab for a spreadsheet's clipboard. */
export function delimited<Row>(columns: readonly Column<Row>[], rows: readonly Row[], separator: ',' | '\t'): string {
  const line = (cells: readonly unknown[]) => cells.map(cell => quoted(String(cell), separator)).join(separator)
  return [line(columns.map(({ title }) => title)), ...rows.map(row => line(columns.map(({ key }) => row[key])))].join(
    '\r\n',
  )
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function quoted(cell: string, separator: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
