import type { Graph, Link } from './graph.js'
import { roleWords } from './roles.js'

/** One relation as a row. */
export interface Row {
  readonly id: string
  readonly tie: string
  readonly source: string
  readonly sourceName: string
  readonly role: string
  readonly target: string
  readonly targetName: string
  readonly date: string
  readonly confidence: number
  readonly sources: number
  readonly told: string
}

export const COLUMNS = [
  { key: 'sourceName', title: 'Who' },
  { key: 'role', title: 'Role' },
  { key: 'targetName', title: 'What or whom' },
  { key: 'date', title: 'Date' },
  { key: 'told', title: 'Told as' },
  { key: 'sources', title: 'Sources' },
  { key: 'confidence', title: 'Confidence' },
] as const
export type Column = (typeof COLUMNS)[number]['key']

/** What is on the canvas as rows, one for each relation. */
export function rowsOf({ items, links }: Graph, tieId: (link: Link) => string): readonly Row[] {
  return [...links.values()].flatMap(link => {
    const [source, target] = [items.get(link.source), items.get(link.target)]
    if (source === undefined || target === undefined) return []
    const topic = link.topic === null ? '' : ` (${link.topic})`
    return [
      {
        id: link.id,
        tie: tieId(link),
        source: source.id,
        sourceName: source.name,
        role: roleWords(link.role) + topic,
        target: target.id,
        targetName: target.name,
        date: target.date ?? source.date ?? '',
        confidence: link.confidence,
        sources: link.sources,
        told: link.modality.toLowerCase(),
      },
    ]
  })
}

/** By one column, up or down; equal rows by name, so that the order is always the same. */
export function sortRows(rows: readonly Row[], by: Column, isDown: boolean): readonly Row[] {
  const sign = isDown ? -1 : 1
  return [...rows].sort(
    (a, b) => sign * compare(a[by], b[by]) || compare(a.sourceName, b.sourceName) || compare(a.id, b.id),
  )
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows with a separator: a comma for files (RFC 4180), a tab for a spreadsheet's clipboard. */
export function delimited(rows: readonly Row[], separator: ',' | '\t'): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map(cell => quoted(String(cell), separator)).join(separator)
  return [line(COLUMNS.map(({ title }) => title)), ...rows.map(row => line(COLUMNS.map(({ key }) => row[key])))].join(
    '\r\n',
  )
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function quoted(cell: string, separator: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
