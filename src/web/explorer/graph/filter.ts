import { degrees, type Graph, type Item, isPlan, type Kind, type Link } from './graph.js'
import { groupOf, type RoleGroup } from './roles.js'

/** What is left out of the picture. Nothing is lost: the graph behind it stays whole. */
export interface Filter {
  readonly withoutKinds: readonly Kind[]
  readonly withoutRoles: readonly RoleGroup[]
  /** Whether plans and possibilities are shown beside what took place. */
  readonly plans: boolean
  /** Least confidence, per mille. */
  readonly confidence: number
  /** Least number of sources. */
  readonly sources: number
  /** Id of the process that events and agreements belong to; null for any. */
  readonly process: string | null
  /** First and last year, both within. */
  readonly years: readonly [number, number] | null
}

export const NO_FILTER: Filter = {
  withoutKinds: [],
  withoutRoles: [],
  plans: true,
  confidence: 0,
  sources: 0,
  process: null,
  years: null,
}

/** What the filter leaves; who is alone then goes too, save those who are kept. */
export function filtered(graph: Graph, filter: Filter, kept: ReadonlySet<string>, hidden: ReadonlySet<string>): Graph {
  const items = new Map([...graph.items].filter(([id, item]) => !hidden.has(id) && showsItem(item, filter)))
  const links = new Map(
    [...graph.links].filter(
      ([, link]) => items.has(link.source) && items.has(link.target) && showsLink(link, filter, items),
    ),
  )
  const degree = degrees({ items, links })
  const joined = [...items].filter(([id]) => degree.has(id) || kept.has(id))
  return { items: new Map(joined), links }
}

function showsItem({ id, kind, modality, earliest, latest, process }: Item, filter: Filter): boolean {
  if (filter.withoutKinds.includes(kind)) return false
  if (!filter.plans && isPlan(modality)) return false
  const isDated = kind === 'event' || kind === 'agreement'
  const isOutside = isDated || kind === 'process' ? ![process?.id, id].includes(filter.process ?? undefined) : false
  if (filter.process !== null && isOutside) return false
  return filter.years === null || !isDated || meets(earliest, latest, filter.years)
}

function showsLink(link: Link, filter: Filter, items: ReadonlyMap<string, Item>): boolean {
  if (filter.withoutRoles.includes(groupOf(link.role))) return false
  if (!filter.plans && isPlan(link.modality)) return false
  if (link.evidence !== null && (link.confidence < filter.confidence || link.sources < filter.sources)) return false
  if (filter.years === null || isDatedBy(link, items)) return true
  return link.reported !== null && meets(link.reported, link.reported, filter.years)
}

/** Whether the date of a relation is that of the event or agreement at one of its ends. */
function isDatedBy({ source, target }: Link, items: ReadonlyMap<string, Item>): boolean {
  return [source, target].some(id => ['event', 'agreement'].includes(items.get(id)?.kind ?? ''))
}

/** Whether the days lie in the years; what has no date lies in none. */
export function meets(earliest: string | null, latest: string | null, [from, to]: readonly [number, number]): boolean {
  if (earliest === null && latest === null) return false
  return yearOf(latest ?? earliest ?? '') >= from && yearOf(earliest ?? latest ?? '') <= to
}

/** `2023-03-18` → 2023, `-0044` → -44. */
export function yearOf(day: string): number {
  return Number.parseInt(day, 10)
}
