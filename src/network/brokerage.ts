import type { ActorNetwork } from './projection.js'

/**
 * How often an actor stands between two that are not tied themselves, by the groups of the three (a – broker – c).
 * Gould and Fernandez, Structures of Mediation, Sociological Methodology 19 (1989). On undirected ties a gatekeeper is also a
 * representative, so each such pair counts once in both.
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

/** @param groupOf the group of an actor; null counts as a group of its own. */
export function brokerage(network: ActorNetwork, broker: string, groupOf: (actor: string) => string | null): Brokerage {
  const group = (actor: string) => groupOf(actor) ?? `only ${actor}`
  const own = group(broker)
  const counts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 0 }
  for (const [a, c] of openPairs(network, broker)) {
    const [left, right] = [group(a), group(c)]
    counts.total++
    if (left === own && right === own) counts.coordinator++
    else if (left === right) counts.itinerant++
    else if (left === own || right === own) {
      counts.gatekeeper++
      counts.representative++
    } else counts.liaison++
  }
  return counts
}

function* openPairs(network: ActorNetwork, broker: string): Iterable<[string, string]> {
  const neighbors = network.neighbors(broker)
  for (const [index, a] of neighbors.entries()) {
    for (const c of neighbors.slice(index + 1)) if (!network.hasEdge(a, c)) yield [a, c]
  }
}
