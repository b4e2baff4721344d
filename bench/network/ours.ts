import { brokerageOfAll } from '../../src/network/brokerage.js'
import { closenessTo } from '../../src/network/closeness.js'
import { type Communities, communitiesOf } from '../../src/network/communities.js'
import { PLACE_MEASURES, type PlaceMeasure } from '../../src/network/measures.js'
import { type Neighbours, shortestPaths } from '../../src/network/paths.js'
import { type ActorNetwork, project } from '../../src/network/projection.js'
import type { WeightedEdge } from './graphs.js'
import type { PeerMeasures, PeerQuestion } from './networkx.js'

export function networkOf(edges: readonly WeightedEdge[]): ActorNetwork {
  const ties = edges.map(([source, target, weight]) => ({ source, target, weight }))
  return project(ties, ({ weight }) => weight)
}

export function neighboursOf(network: ActorNetwork): Neighbours {
  const of = (actor: string) => new Map(network.mapNeighbors(actor, other => [other, 1000]))
  return new Map(network.mapNodes(actor => [actor, of(actor)]))
}

/** What NetworkX is asked of a graph: everything that we measure. */
export function questionOf(edges: readonly WeightedEdge[], ends: readonly [string, string]): PeerQuestion {
  const { of } = communitiesOf(networkOf(edges))
  return { edges, start: ends[0], groups: Object.fromEntries(of), ends }
}

/** The greatest difference from NetworkX, by measure. */
export function differences(edges: readonly WeightedEdge[], ends: readonly [string, string], peer: PeerMeasures) {
  const network = networkOf(edges)
  const communities = communitiesOf(network)
  const places = (Object.keys(PLACE_MEASURES) as PlaceMeasure[]).map((name): [string, number] => [
    name,
    apart(PLACE_MEASURES[name](network).scores, peer.scores[name]),
  ])
  return Object.fromEntries([
    ...places,
    ['CLOSENESS', apart(closenessTo(network, ends[0]), peer.scores.CLOSENESS)],
    ['BROKERAGE', brokerageApart(network, communities, peer)],
    ['MODULARITY', Math.abs(communities.modularity - (peer.modularity ?? Number.NaN))],
    ['PATHS', pathsApart(network, ends, peer.lengths ?? [])],
  ])
}

function apart(ours: ReadonlyMap<string, number>, theirs: Readonly<Record<string, number>> = {}): number {
  return Math.max(...[...ours].map(([node, score]) => Math.abs(score - (theirs[node] ?? Number.NaN))))
}

function brokerageApart(network: ActorNetwork, { of }: Communities, { scores }: PeerMeasures): number {
  const rows = [...brokerageOfAll(network, of)].flatMap(([node, kinds]) =>
    Object.entries(kinds).map(([kind, count]) => Math.abs(count - (scores.BROKERAGE?.[node]?.[kind] ?? Number.NaN))),
  )
  return Math.max(...rows)
}

function pathsApart(network: ActorNetwork, stops: readonly string[], lengths: readonly number[]): number {
  const { paths } = shortestPaths(neighboursOf(network), { stops, count: lengths.length, max: network.order })
  return Math.max(...lengths.map((length, index) => Math.abs(length - ((paths[index]?.length ?? 0) - 1))))
}
