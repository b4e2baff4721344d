import louvain from 'graphology-communities-louvain'
import type { ActorNetwork } from './projection.js'
import { seededRandom } from './random.js'

/** Its types tell of an ES module, but it is a CommonJS one. */
const { detailed } = louvain as unknown as (typeof louvain)['default']

export interface Communities {
  /** Number of an actor's community, from 0; the largest comes first. */
  readonly of: ReadonlyMap<string, number>
  readonly members: readonly (readonly string[])[]
  /** −0.5 … 1: how much more of the weight lies within communities than chance would put there (Newman 2006). */
  readonly modularity: number
}

/**
 * Groups that have more to do with each other than with the rest: Louvain (Blondel and others 2008) over weights. Seeded, and actors come
 * in the order of their ids, so one network always has the same communities.
 * @param resolution above 1 more and smaller ones, below 1 fewer and larger ones.
 */
export function communitiesOf(network: ActorNetwork, resolution = 1): Communities {
  if (network.size === 0)
    return numbered(
      network.nodes().map(actor => [actor]),
      0,
    )
  const { communities, modularity } = detailed(network, { rng: seededRandom(), resolution })
  const groups = new Map<number, string[]>()
  for (const actor of network.nodes()) {
    const community = communities[actor] ?? -1
    groups.set(community, [...(groups.get(community) ?? []), actor])
  }
  return numbered([...groups.values()], modularity)
}

function numbered(groups: readonly (readonly string[])[], modularity: number): Communities {
  const members = groups
    .map(group => group.toSorted())
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  return { of: new Map(members.flatMap((group, number) => group.map(actor => [actor, number]))), members, modularity }
}
