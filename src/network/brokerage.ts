import type { ActorNetwork } from './projection.js'

/**
 * How often an actor stands between two that are not tied themselves, by the groups of the three (a – broker – c).
 * Gould and Fernandez, Structures of Mediation: A Formal Approach to Brokerage in Transaction Networks, Sociological Methodology 19 (1989).
 * On undirected ties each two count once, and a gatekeeper is also a representative, so such a pair counts in both.
 */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: number
  /** Both ends of one group, the broker of another. */
  readonly itinerant: number
  /** The broker lets an outsider reach its own group. */
  readonly gatekeeper: number
  /** The broker speaks for its own group to an outsider. */
  readonly representative: number
  /** Three groups. */
  readonly liaison: number
  readonly total: number
}

/**
 * Of every actor: all pairs of its neighbours, less those that are tied themselves, which are the triangles that it stands in.
 * @param groupOf an actor that is not in it is a group of its own.
 */
export function brokerageOfAll(
  network: ActorNetwork,
  groupOf: ReadonlyMap<string, string | number>,
): ReadonlyMap<string, Brokerage> {
  const group = (actor: string) => groupOf.get(actor) ?? `only ${actor}`
  const counts = new Map(network.mapNodes(actor => [actor, pairsOf(network, actor, group)]))
  for (const [a, b, c] of triangles(network)) {
    for (const [broker, left, right] of [
      [a, b, c],
      [b, a, c],
      [c, a, b],
    ] as const) {
      const own = counts.get(broker)
      if (own !== undefined) own[kindOf(group(left), group(broker), group(right))]--
    }
  }
  return new Map([...counts].map(([actor, kinds]) => [actor, brokerage(kinds)]))
}

interface Kinds {
  coordinator: number
  itinerant: number
  border: number
  liaison: number
}

function kindOf(left: string | number, own: string | number, right: string | number): keyof Kinds {
  if (left === own && right === own) return 'coordinator'
  if (left === right) return 'itinerant'
  return left === own || right === own ? 'border' : 'liaison'
}

function brokerage({ coordinator, itinerant, border, liaison }: Kinds): Brokerage {
  const total = coordinator + itinerant + border + liaison
  return { coordinator, itinerant, gatekeeper: border, representative: border, liaison, total }
}

/** All pairs of neighbours, tied or not, counted by the sizes of their groups. */
function pairsOf(network: ActorNetwork, actor: string, group: (actor: string) => string | number): Kinds {
  const sizes = new Map<string | number, number>()
  for (const neighbor of network.neighbors(actor)) sizes.set(group(neighbor), (sizes.get(group(neighbor)) ?? 0) + 1)
  const own = sizes.get(group(actor)) ?? 0
  sizes.delete(group(actor))
  const others = [...sizes.values()]
  const outside = others.reduce((sum, size) => sum + size, 0)
  const itinerant = others.reduce((sum, size) => sum + pairs(size), 0)
  return { coordinator: pairs(own), itinerant, border: own * outside, liaison: pairs(outside) - itinerant }
}

const pairs = (n: number): number => (n < 2 ? 0 : (n * (n - 1)) / 2)

/** Each three actors that are all tied, once: every tie leads from the actor of fewer ties to that of more (Schank and Wagner 2005). */
function* triangles(network: ActorNetwork): Iterable<readonly [string, string, string]> {
  const order = network.nodes().sort((a, b) => network.degree(a) - network.degree(b) || (a < b ? -1 : 1))
  const place = new Map(order.map((actor, index) => [actor, index]))
  const later = order.map((actor, index) =>
    network
      .neighbors(actor)
      .map(other => place.get(other) ?? 0)
      .filter(other => other > index),
  )
  const marked = new Uint8Array(order.length)
  for (const [a, after] of later.entries()) {
    for (const b of after) marked[b] = 1
    for (const b of after) {
      for (const c of later[b] ?? []) if (marked[c] === 1) yield [order[a] ?? '', order[b] ?? '', order[c] ?? '']
    }
    for (const b of after) marked[b] = 0
  }
}
