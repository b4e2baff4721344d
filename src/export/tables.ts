import { type Cell, type Column, EDGE_START, edgeRow, type GraphSource, NODE_START, nodeRow } from './graph.js'
import { items } from './json.js'

export type Part = 'nodes' | 'edges'

/** One table as CSV (RFC 4180): nodes or edges. */
export async function* csv(source: GraphSource, part: Part): AsyncGenerator<string> {
  const columns = columnsOf(source, part)
  yield `${columns.map(({ name }) => name).join(',')}\r\n`
  for await (const row of rowsOf(source, part))
    yield `${columns.map(({ name }) => cell(row[name] ?? null)).join(',')}\r\n`
}

/** The same table as a JSON list of flat objects, for dashboards. */
export async function* rows(source: GraphSource, part: Part): AsyncGenerator<string> {
  yield '['
  yield* items(rowsOf(source, part), row => row)
  yield ']\n'
}

function columnsOf({ nodeColumns, edgeColumns }: GraphSource, part: Part): readonly Column[] {
  return part === 'nodes' ? [...NODE_START, ...nodeColumns] : [...EDGE_START, ...edgeColumns]
}

async function* rowsOf({ nodes, edges }: GraphSource, part: Part): AsyncGenerator<Readonly<Record<string, Cell>>> {
  if (part === 'nodes') for await (const node of nodes()) yield nodeRow(node)
  else for await (const edge of edges()) yield edgeRow(edge)
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
