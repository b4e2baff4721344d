import type { MeasuredNetwork } from '../../network/measured.js'
import type { ActorNetwork } from '../../network/projection.js'
import { invalid } from '../args/invalid.js'
import { builder } from '../builder.js'
import { EdgeRef } from './edge-type.js'
import { StopReason } from './enums.js'
import type { Late } from './late.js'
import { NodeAnswerRef } from './node-type.js'

/** A network as an answer: the whole, by which everything is measured, and the part that is shown. */
export interface NetworkAnswer extends Late {
  readonly whole: MeasuredNetwork
  /** Actors of the part, the most important first. */
  readonly actors: readonly string[]
  readonly part: ActorNetwork
  readonly stoppedAt: 'OCCASIONS' | 'ACTORS' | null
  /** Where the network is one around an actor: how close, and how many hops away, everybody is. */
  readonly around: {
    readonly closeness: ReadonlyMap<string, number>
    readonly distance: ReadonlyMap<string, number>
  } | null
}

const MOST_EDGES = 20_000

export const NetworkRef = builder.objectRef<NetworkAnswer>('Network').implement({
  description:
    'Actors joined by what ties them. Measures are those of the whole network, also where only a part is shown.',
  fields: t => ({
    nodes: t.field({
      type: [NodeAnswerRef],
      description: 'The actors, the most important first.',
      resolve: ({ actors, whole, around, load }) => actors.map(actor => ({ actor, whole, around, load })),
    }),
    edges: t.field({
      type: [EdgeRef],
      args: { first: t.arg.int({ defaultValue: 2000, description: `How many, at most ${MOST_EDGES}.` }) },
      description: 'Who is tied to whom among these actors, the heaviest first.',
      resolve: ({ part, load }, { first }) =>
        heaviest(part, edgeCount(first)).map(edge => ({ edge, network: part, load })),
    }),
    nodeCount: t.int({
      description: 'How many actors the whole network has.',
      resolve: ({ whole }) => whole.network.order,
    }),
    edgeCount: t.int({ description: 'How many pairs are tied in it.', resolve: ({ whole }) => whole.network.size }),
    density: t.float({
      description: 'Of all pairs the share that is tied.',
      resolve: ({ whole: { network } }) =>
        network.order < 2 ? 0 : (2 * network.size) / (network.order * (network.order - 1)),
    }),
    modularity: t.float({
      description: 'How much more of the weight lies within communities than chance would put there.',
      resolve: ({ whole }) => whole.communities().modularity,
    }),
    stoppedAt: t.field({
      type: StopReason,
      nullable: true,
      description: 'The limit at which reading stopped; null when nothing was left out.',
      resolve: ({ stoppedAt }) => stoppedAt,
    }),
  }),
})

function edgeCount(first: number | null | undefined): number {
  const count = first ?? MOST_EDGES
  if (count < 0 || count > MOST_EDGES) throw invalid('first', `${count} is out of range.`, `Give 0 to ${MOST_EDGES}.`)
  return count
}

function heaviest(network: ActorNetwork, count: number): readonly string[] {
  const weight = (edge: string) => network.getEdgeAttributes(edge).weight
  return network
    .edges()
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, count)
}
