import { words } from '../explorer/graph/roles.js'
import type { Row } from './answer-graph.js'

/** A table of any answer: the names of its columns, and of each row its cells and the ids that it tells of. */
export interface AnswerTable {
  readonly columns: readonly string[]
  readonly rows: readonly AnswerRow[]
}

export interface AnswerRow {
  readonly cells: readonly string[]
  /** The first that sentences can be asked for; null where there is none. */
  readonly told: string | null
}

/** The longest list of the answer as a table: a field within a field is a column of its own, a list in a row one cell. */
export function tableOfAnswer(answer: unknown): AnswerTable {
  const rows = longestList(answer).map(row => ({ cells: flat(row), told: toldBy(row) }))
  const all = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  // Where a row lacks what others have fields of, there is nothing to say but in their columns.
  const isWhole = (name: string) => all.some(other => other.startsWith(`${name}.`))
  const columns = all.filter(name => !isTechnical(name) && !isWhole(name))
  return {
    columns: columns.map(titleOf),
    rows: rows.map(({ cells, told }) => ({ cells: columns.map(name => cells.get(name) ?? ''), told })),
  }
}

function longestList(value: unknown): readonly Row[] {
  if (Array.isArray(value)) {
    const rows = value.filter(one => typeof one === 'object' && one !== null)
    return rows.map(row => (Object.keys(row).includes('node') ? { ...row, ...row.node, node: undefined } : row))
  }
  if (typeof value !== 'object' || value === null) return []
  const lists = Object.values(value).map(longestList)
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), [])
}

/** `event.title` → `Ohrid talks`; names of a list are told one after the other, `MEDIATOR` as a word. */
function flat(row: Row, within = ''): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [field, value] of Object.entries(row)) {
    const column = within === '' ? field : `${within}.${field}`
    if (Array.isArray(value)) cells.set(column, value.map(inWords).filter(Boolean).join(', '))
    else if (typeof value === 'object' && value !== null)
      for (const [name, cell] of flat(value as Row, column)) cells.set(name, cell)
    else if (value !== undefined) cells.set(column, value === null ? '' : inWords(value))
  }
  return cells
}

function inWords(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return words(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { name, title, quote } = value as Row
  return String(name ?? title ?? quote ?? '')
}

/** `event.title` is headed `event`, `event.date` stays. */
function titleOf(column: string): string {
  return column.replace(/\.(name|title)$/, '').replaceAll('.', ' ')
}

/** Ids and types are for programs. */
function isTechnical(column: string): boolean {
  return /(^|\.)(id|__typename|factId)$/.test(column)
}

const TOLD = /^(mediation|fact|office|event|agreement|person|org|process):/

function toldBy(row: Row): string | null {
  const ids = [row.factId, row.id, ...Object.values(row).map(value => (value as Row | null)?.id)]
  return (ids.find(id => typeof id === 'string' && TOLD.test(id)) as string | undefined) ?? null
}
