import { degrees, type Graph } from './graph.js'
import type { Column } from './table.js'

/** One node as a row. */
export interface NodeRow {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly date: string
  readonly process: string
  readonly told: string
  readonly relations: number
  readonly articles: number
}

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { key: 'name', title: 'Name' },
  { key: 'about', title: 'What it is' },
  { key: 'date', title: 'Date', isDownFirst: true },
  { key: 'process', title: 'Process' },
  { key: 'told', title: 'Told as' },
  { key: 'relations', title: 'Relations here', isDownFirst: true },
  { key: 'articles', title: 'Articles', isDownFirst: true },
]

/** What is on the canvas as rows, one for each node. */
export function nodeRows(graph: Graph): readonly NodeRow[] {
  const degree = degrees(graph)
  return [...graph.items.values()].map(({ id, name, about, date, process, modality, articles, kind }) => ({
    ...{ id, name, about, articles },
    date: date ?? '',
    process: process?.name ?? '',
    // Of actors and places nobody tells that they are.
    told: kind === 'event' ? modality.toLowerCase() : '',
    relations: degree.get(id) ?? 0,
  }))
}
