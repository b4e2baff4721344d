import { betweenness } from '../src/network/betweenness.js'
import { brokerageOfAll } from '../src/network/brokerage.js'
import { closenessTo } from '../src/network/closeness.js'
import { communitiesOf } from '../src/network/communities.js'
import { PLACE_MEASURES, type PlaceMeasure } from '../src/network/measures.js'
import type { ActorNetwork } from '../src/network/projection.js'
import { type Figure, figure } from './figure.js'
import { karateClub, randomEnds, randomGraph, type WeightedEdge } from './network/graphs.js'
import { askNetworkx, findNetworkx } from './network/networkx.js'
import { differences, networkOf, questionOf } from './network/ours.js'
import { pathFigures } from './network/paths.js'

const suite = 'network'

/** Starts of betweenness that our own takes on the large graph, so that the peer takes as many. */
const STARTS = 100

/** Every measure of 10,000 actors and 100,000 edges beside NetworkX and igraph, how far ours are from its figures, and paths on both stores. */
export async function network(): Promise<readonly Figure[]> {
  const python = findNetworkx()
  const edges = randomGraph(10_000, 100_000)
  const large = networkOf(edges)
  return [
    ...(python === null ? [] : equalityFigures(python)),
    ...timeFigures(large, edges, python),
    sampleFigure(),
    ...(await pathFigures()),
  ]
}

function equalityFigures(python: string): readonly Figure[] {
  const graphs = { karate: karateClub(), '200 actors': randomGraph(200, 600), '500 actors': randomGraph(500, 3_000, 2) }
  const rows = Object.entries(graphs).map(([name, edges]) => {
    const [ends] = randomEnds(edges, 1)
    if (ends === undefined) throw new Error(`${name} has no ends`)
    const peer = askNetworkx(python, questionOf(edges, ends))
    return Math.max(...Object.values(differences(edges, ends, peer)))
  })
  const value = Math.max(...rows)
  return [figure({ suite, case: 'furthest from NetworkX, all measures', value, unit: '', goal: ['≤', 1e-6] })]
}

function timeFigures(network: ActorNetwork, edges: readonly WeightedEdge[], python: string | null): readonly Figure[] {
  const groups = communitiesOf(network).of
  const first = network.nodes()[0] ?? ''
  const question = { edges, start: first, groups: Object.fromEntries(groups), starts: STARTS }
  const peer = python === null ? null : askNetworkx(python, question)
  const works: Readonly<Record<string, () => unknown>> = {
    ...Object.fromEntries(
      (Object.keys(PLACE_MEASURES) as PlaceMeasure[]).map(name => [name, () => PLACE_MEASURES[name](network)]),
    ),
    BROKERAGE: () => brokerageOfAll(network, groups),
    CLOSENESS: () => closenessTo(network, first),
  }
  return Object.entries(works).flatMap(([name, work]) => {
    const value = seconds(work)
    const peers = { NetworkX: peer?.seconds[name], igraph: peer?.igraph[name] }
    return [
      figure({ suite, case: `${name}, 10k actors, 100k edges`, value, unit: 's', goal: ['≤', 2] }),
      ...Object.entries(peers).flatMap(([other, seconds]) =>
        seconds === undefined
          ? []
          : [figure({ suite, case: `${name} beside ${other}`, value, unit: 's', peer: [other, seconds] })],
      ),
    ]
  })
}

function seconds(work: () => unknown): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}

/** Of the actors of a network whose exact betweenness is known, how many lie within the error that the estimate states. */
function sampleFigure(): Figure {
  const graph = networkOf(randomGraph(2_000, 20_000))
  const exact = betweenness(graph, Number.POSITIVE_INFINITY).scores
  const { scores, errors } = betweenness(graph, 20_000 * 300)
  const within = [...exact].filter(
    ([actor, score]) => Math.abs(score - (scores.get(actor) ?? 0)) <= (errors?.get(actor) ?? 0),
  )
  return figure({
    suite,
    case: 'sampled betweenness within its 95 % error',
    value: within.length / exact.size,
    unit: '',
    goal: ['≥', 0.95],
  })
}
