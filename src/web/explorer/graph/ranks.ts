import { type Filter, filtered } from './filter.js'
import { degrees, type Graph } from './graph.js'

/** An actor's place among those on the canvas. */
export interface Rank {
  readonly id: string
  readonly name: string
  /** Its relations in the window. */
  readonly ties: number
  readonly place: number
  /** Places won (+) or lost (−) against the years before; null where it was not there. */
  readonly change: number | null
}

/** Actors by their relations in the years shown, and how they moved against as many years before. */
export function rankActors(graph: Graph, filter: Filter, hidden: ReadonlySet<string>): readonly Rank[] {
  const now = placesOf(filtered(graph, filter, new Set(), hidden))
  const before =
    filter.years === null ? null : placesOf(filtered(graph, earlier(filter, filter.years), new Set(), hidden))
  return now.map(({ id, name, ties, place }) => {
    const was = before?.find(row => row.id === id)
    return { id, name, ties, place, change: was === undefined ? null : was.place - place }
  })
}

function earlier(filter: Filter, [from, to]: readonly [number, number]): Filter {
  return { ...filter, years: [from - (to - from + 1), from - 1] }
}

function placesOf(graph: Graph): readonly Omit<Rank, 'change'>[] {
  const degree = degrees(graph)
  const rows = [...graph.items.values()]
    .filter(({ kind, id }) => (kind === 'person' || kind === 'organization') && degree.has(id))
    .map(({ id, name }) => ({ id, name, ties: degree.get(id) ?? 0 }))
    .sort((a, b) => b.ties - a.ties || (a.name < b.name ? -1 : 1))
  return rows.map(row => ({ ...row, place: 1 + rows.findIndex(({ ties }) => ties === row.ties) }))
}
