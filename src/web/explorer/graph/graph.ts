/** What a node on the canvas can be. */
export const KINDS = ['person', 'organization', 'event', 'agreement', 'process', 'place'] as const
export type Kind = (typeof KINDS)[number]

/** How something is told. */
export type Modality = 'ACTUAL' | 'HISTORICAL' | 'HYPOTHETICAL' | 'PLANNED'

/** Whether it is told as a plan or a possibility. */
export function isPlan(modality: string): boolean {
  return modality === 'PLANNED' || modality === 'HYPOTHETICAL'
}

/** A node: an actor, an event, an agreement, a process or a place. */
export interface Item {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  /** `state`, `talks at Lake Ohrid`, `implementation`: what it is, in a word or two. */
  readonly about: string
  /** EDTF as the API gives it, and the first and last day it can mean; null where no date is known. */
  readonly date: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly modality: Modality
  readonly articles: number
  /** The peace process that it belongs to, where one is told. */
  readonly process: { readonly id: string; readonly name: string } | null
}

/** One relation between two nodes; its source is the actor, where one end is an actor. */
export interface Link {
  readonly id: string
  readonly source: string
  readonly target: string
  /** A role or stance of the API, or one of HOLDS_OFFICE, ACTS_FOR, RESULTED_IN, PART_OF, LOCATED_IN. */
  readonly role: string
  /** The words behind it: the topic of a stance, the title of an office. */
  readonly topic: string | null
  /** The node of the API that carries the sentences; null where the relation follows from others. */
  readonly evidence: string | null
  readonly modality: Modality
  /** Per mille. */
  readonly confidence: number
  readonly sources: number
  /** How many claims deny it. */
  readonly denied: number
  readonly reported: string | null
}

/** Nodes and relations by their ids; every relation has both of its ends. */
export interface Graph {
  readonly items: ReadonlyMap<string, Item>
  readonly links: ReadonlyMap<string, Link>
}

export const EMPTY: Graph = { items: new Map(), links: new Map() }

export function graphOf(items: readonly Item[], links: readonly Link[]): Graph {
  const byId = new Map(items.map(item => [item.id, item]))
  const held = links.filter(({ source, target }) => source !== target && byId.has(source) && byId.has(target))
  return { items: byId, links: new Map(held.map(link => [link.id, link])) }
}

/** Both graphs as one; where both tell of the same thing the later tells last. */
export function merge(graphs: readonly Graph[]): Graph {
  return {
    items: new Map(graphs.flatMap(({ items }) => [...items])),
    links: new Map(graphs.flatMap(({ links }) => [...links])),
  }
}

/** How many relations each node has. */
export function degrees({ links }: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of links.values()) {
    counts.set(source, (counts.get(source) ?? 0) + 1)
    counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
}
