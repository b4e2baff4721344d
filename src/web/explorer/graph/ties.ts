import type { Graph, Link } from './graph.js'
import { groupOf, type LineStyle, ROLE_GROUPS, type RoleGroup, styleOf } from './roles.js'

/** All relations between two nodes as one line, drawn as the weightiest of them. */
export interface Tie {
  /** `actor~event`: what the URL names. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly group: RoleGroup
  readonly style: LineStyle
  /** Of the surest of its relations, per mille. */
  readonly confidence: number
  readonly links: readonly Link[]
}

const known = new WeakMap<Graph, ReadonlyMap<string, Tie>>()

/** By their ids; those of a graph are worked out once. */
export function tiesOf(graph: Graph): ReadonlyMap<string, Tie> {
  const ties = known.get(graph) ?? joined(graph)
  known.set(graph, ties)
  return ties
}

function joined({ links }: Graph): ReadonlyMap<string, Tie> {
  const pairs = new Map<string, Link[]>()
  for (const link of links.values()) {
    const id = tieId(link)
    const list = pairs.get(id)
    if (list === undefined) pairs.set(id, [link])
    else list.push(link)
  }
  return new Map([...pairs].flatMap(([id, list]) => tieOf(id, list)))
}

/** The same for both directions, so that two who oppose each other have one line. */
export function tieId({ source, target }: Pick<Link, 'source' | 'target'>): string {
  return source < target ? `${source}~${target}` : `${target}~${source}`
}

/** Whether a graph has a node, or both ends of a tie, by its id. */
export function isIn({ items }: Graph, id: string | null): boolean {
  return id?.split('~').every(end => items.has(end)) ?? false
}

function tieOf(id: string, links: readonly Link[]): readonly [string, Tie][] {
  const sorted = links.length === 1 ? links : [...links].sort(byWeight)
  const [first] = sorted
  if (first === undefined) return []
  const group = groupOf(first.role)
  const style = styleOf(group, first.modality)
  const confidence = Math.max(...links.map(link => link.confidence))
  return [[id, { id, source: first.source, target: first.target, group, style, confidence, links: sorted }]]
}

function byWeight(a: Link, b: Link): number {
  const [groupA, groupB] = [ROLE_GROUPS.indexOf(groupOf(a.role)), ROLE_GROUPS.indexOf(groupOf(b.role))]
  return groupA - groupB || b.sources - a.sources || b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}
