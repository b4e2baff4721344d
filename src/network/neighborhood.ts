import { bfsFromNode } from 'graphology-traversal'
import { closenessTo } from './closeness.js'
import type { ActorNetwork } from './projection.js'

export interface Neighborhood {
  /** Who is at most so many hops away, the closest first. */
  readonly actors: readonly string[]
  readonly closeness: ReadonlyMap<string, number>
  readonly distance: ReadonlyMap<string, number>
}

/** Who is around an actor, by how close they are; the centre comes first. Empty where nothing ties it. */
export function neighborhoodOf(network: ActorNetwork, centre: string, depth: number): Neighborhood {
  const distance = new Map<string, number>()
  if (network.hasNode(centre)) {
    bfsFromNode(network, centre, (actor, _attributes, hops) => {
      if (hops <= depth) distance.set(actor, hops)
      return hops >= depth
    })
  }
  const closeness = closenessTo(network, centre)
  const score = (actor: string) => (actor === centre ? Number.POSITIVE_INFINITY : (closeness.get(actor) ?? 0))
  const actors = [...distance.keys()].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
  return { actors, closeness, distance }
}
