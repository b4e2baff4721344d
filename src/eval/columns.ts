/** A share between 0 and 1 for people. */
export function figure(share: number | null): string {
  return share === null ? '–' : share.toFixed(3)
}

/** Rows as lines, the first column aligned to the left and the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => cells[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map(cells => cells.map(pad).join('  ')).join('\n')
}
