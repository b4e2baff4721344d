import type { Brokerage } from '../../network/brokerage.js'
import type { InfluenceMeasure } from '../../network/influence.js'
import type { MeasuredNetwork } from '../../network/measured.js'
import { builder } from '../builder.js'
import { Actor } from '../types/refs.js'
import { type Late, lateNode } from './late.js'
import type { NetworkAnswer } from './network-type.js'

export interface NodeAnswer extends Late {
  readonly actor: string
  readonly whole: MeasuredNetwork
  readonly around: NetworkAnswer['around']
}

export const BrokerageRef = builder.objectRef<Brokerage>('Brokerage').implement({
  description:
    'Between how many pairs that are not tied themselves an actor stands, by the communities of the three (Gould and Fernandez 1989). Ties are undirected: each pair counts once, and a gatekeeper is a representative too.',
  fields: t => ({
    coordinator: t.exposeInt('coordinator', { description: 'Between two of its own community.' }),
    itinerant: t.exposeInt('itinerant', { description: 'Between two of one other community.' }),
    gatekeeper: t.exposeInt('gatekeeper', { description: 'Lets an outsider reach its own community.' }),
    representative: t.exposeInt('representative', { description: 'Speaks for its own community to an outsider.' }),
    liaison: t.exposeInt('liaison', { description: 'Between two of different communities, neither its own.' }),
    total: t.exposeInt('total', { description: 'All pairs.' }),
  }),
})

const NONE: Brokerage = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 0 }

function score(name: InfluenceMeasure) {
  return ({ whole, actor }: NodeAnswer): number => whole.measure(name).scores.get(actor) ?? 0
}

export const NodeAnswerRef = builder.objectRef<NodeAnswer>('NetworkNode').implement({
  description: 'An actor in a network, with its measures there. A measure is worked out only when it is asked for.',
  fields: t => ({
    id: t.id({ description: 'Id of the actor.', resolve: ({ actor }) => actor }),
    actor: t.field({ type: Actor, description: 'The actor.', ...lateNode<NodeAnswer>(({ actor }) => actor) }),
    degree: t.int({ description: 'With how many it is tied.', resolve: score('DEGREE') }),
    strength: t.float({ description: 'How much its ties weigh in all.', resolve: score('STRENGTH') }),
    betweenness: t.float({
      description: 'On what share of the shortest paths between two others it lies; an estimate in large networks.',
      resolve: score('BETWEENNESS'),
    }),
    betweennessError: t.float({
      nullable: true,
      description: 'Half the width of the 95 % interval of the estimate; null when it is exact.',
      resolve: ({ whole, actor }) => whole.measure('BETWEENNESS').errors?.get(actor) ?? null,
    }),
    pagerank: t.float({ description: 'PageRank over weights, damping 0.85.', resolve: score('PAGERANK') }),
    eigenvector: t.float({ description: 'Eigenvector centrality over weights.', resolve: score('EIGENVECTOR') }),
    mediationShare: t.float({
      description: 'The share of the mediations in the network that it carried out.',
      resolve: score('MEDIATION_SHARE'),
    }),
    brokerage: t.field({
      type: BrokerageRef,
      description: 'Between whom it stands.',
      resolve: ({ whole, actor }) => whole.brokerage().get(actor) ?? NONE,
    }),
    community: t.int({
      description: 'Number of its community, from 0; the largest comes first.',
      resolve: ({ whole, actor }) => whole.communities().of.get(actor) ?? -1,
    }),
    closeness: t.float({
      nullable: true,
      description: 'In a neighborhood: how close it is to the centre by all ways at once.',
      resolve: ({ around, actor }) => around?.closeness.get(actor) ?? null,
    }),
    distance: t.int({
      nullable: true,
      description: 'In a neighborhood: how many hops from the centre.',
      resolve: ({ around, actor }) => around?.distance.get(actor) ?? null,
    }),
  }),
})
