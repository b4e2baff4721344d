import { type Filter, filtered } from './filter.js'
import { degrees, type Graph } from './graph.js'

/** An actor's place in a ranking. */
export interface Rank {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly place: number
  /** Places won (+) or lost (−) against the years before; null where it was not there or no years are chosen. */
  readonly change: number | null
}

/** Actors by their relations on the canvas in the years shown, and how they moved against as many years before. */
export function rankActors(graph: Graph, filter: Filter, hidden: ReadonlySet<string>): readonly Rank[] {
  const now = placesOf(filtered(graph, filter, new Set(), hidden))
  const before =
    filter.years === null ? [] : placesOf(filtered(graph, earlier(filter, filter.years), new Set(), hidden))
  const places = new Map(before.map(({ id, place }) => [id, place]))
  return now.map(row => {
    const was = places.get(row.id)
    return { ...row, change: was === undefined ? null : was - row.place }
  })
}

function earlier(filter: Filter, [from, to]: readonly [number, number]): Filter {
  return { ...filter, years: [from - (to - from + 1), from - 1] }
}

function placesOf(graph: Graph): readonly Omit<Rank, 'change'>[] {
  const degree = degrees(graph)
  const rows = [...graph.items.values()]
    .filter(({ kind, id }) => (kind === 'person' || kind === 'organization') && degree.has(id))
    .map(({ id, name }) => ({ id, name, score: degree.get(id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  let place = 1
  return rows.map((row, index) => {
    if (row.score !== rows[index - 1]?.score) place = index + 1
    return { ...row, place }
  })
}

/** Who moved most, in words: `United States ↑ 4, Russia ↓ 2`. */
export function movesOf(ranks: readonly Rank[], most = 4): string {
  const moved = ranks.filter(({ change, score }) => score > 0 && change !== null && change !== 0)
  const size = ({ change }: Rank) => Math.abs(change ?? 0)
  return [...moved]
    .sort((a, b) => size(b) - size(a) || a.place - b.place)
    .slice(0, most)
    .map(({ name, change }) => `${name} ${arrow(change ?? 0)}`)
    .join(', ')
}

/** `↑ 4`, `↓ 2`. */
export function arrow(change: number): string {
  return change > 0 ? `↑ ${change}` : `↓ ${-change}`
}

/** `12.5 %` of a share, `0.042` of a fraction, whole numbers of counts. */
export function scoreText(score: number, isShare: boolean): string {
  if (isShare) return `${(100 * score).toFixed(1)} %`
  return Number.isInteger(score) || score >= 10 ? String(Math.round(score)) : score.toPrecision(2)
}
