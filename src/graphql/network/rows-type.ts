import type { GraphQLResolveInfo } from 'graphql'
import { byStrength } from '../../network/tie.js'
import type { Shape } from '../../plan/plan.js'
import { builder } from '../builder.js'
import { SUREST } from '../fields/evidence.js'
import { type EdgeAnswer, ties as tiesOf } from './edge-type.js'
import type { NodeAnswer } from './node-type.js'

const ofActor: Shape = [
  { kind: 'PROPERTY', key: 'name', property: { of: 'NODE', names: ['name'] } },
  { kind: 'PROPERTY', key: 'type', property: { of: 'NODE', names: ['type'] } },
]

/** The name or type of an actor, read with those of all others. */
function actorText(key: 'name' | 'type', otherwise: string) {
  return async ({ actor, load }: NodeAnswer, _args: object, _context: unknown, info: GraphQLResolveInfo) => {
    const answers = await load([actor], { name: 'row', shape: () => ofActor }, info)
    return String(answers.get(actor)?.[key] ?? otherwise)
  }
}

export const NodeRow = builder.objectRef<NodeAnswer>('NodeRow').implement({
  description: 'An actor as a flat row, its fields named as the node graph panel of Grafana takes them.',
  fields: t => ({
    id: t.id({ description: 'Id of the actor.', resolve: ({ actor }) => actor }),
    title: t.string({ description: 'Its name.', resolve: actorText('name', '') }),
    subTitle: t.string({ description: 'Type of the organization, or PERSON.', resolve: actorText('type', 'PERSON') }),
    mainStat: t.float({
      description: 'Its strength: how much its ties weigh in all.',
      resolve: ({ whole, actor }) => whole.measure('STRENGTH').scores.get(actor) ?? 0,
    }),
    secondaryStat: t.float({
      description: 'Its degree: with how many it is tied.',
      resolve: ({ whole, actor }) => whole.measure('DEGREE').scores.get(actor) ?? 0,
    }),
    betweenness: t.float({
      description: 'On what share of the shortest paths between two others it lies.',
      resolve: ({ whole, actor }) => whole.measure('BETWEENNESS').scores.get(actor) ?? 0,
    }),
    mediationShare: t.float({
      description: 'The share of the mediations that it carried out.',
      resolve: ({ whole, actor }) => whole.measure('MEDIATION_SHARE').scores.get(actor) ?? 0,
    }),
    community: t.int({
      description: 'Number of its community, from 0.',
      resolve: ({ whole, actor }) => whole.communities().of.get(actor) ?? -1,
    }),
  }),
})

export const EdgeRow = builder.objectRef<EdgeAnswer>('EdgeRow').implement({
  description: 'Two tied actors as a flat row.',
  fields: t => ({
    id: t.id({ description: 'The ids of the two.', resolve: ({ edge }) => edge }),
    source: t.id({ description: 'Id of the one.', resolve: ({ edge, network }) => network.source(edge) }),
    target: t.id({ description: 'Id of the other.', resolve: ({ edge, network }) => network.target(edge) }),
    mainStat: t.float({
      description: 'What their ties come to.',
      resolve: ({ edge, network }) => network.getEdgeAttributes(edge).signed,
    }),
    secondaryStat: t.string({
      description: 'What ties them, separated by commas.',
      resolve: edge => [...new Set(tiesOf(edge).map(({ relation }) => relation))].sort().join(', '),
    }),
    from: t.string({
      nullable: true,
      description: 'Day of the first of their ties that has a date.',
      resolve: edge =>
        tiesOf(edge)
          .flatMap(({ start }) => start ?? [])
          .sort()[0] ?? null,
    }),
    to: t.string({
      nullable: true,
      description: 'Day of the last.',
      resolve: edge =>
        tiesOf(edge)
          .flatMap(({ start, end }) => end ?? start ?? [])
          .sort()
          .at(-1) ?? null,
    }),
    evidence: t.string({
      nullable: true,
      description: 'The surest sentence behind the best told tie.',
      resolve: async (edge, _args, _context, info) => {
        const [fact = ''] = tiesOf(edge).toSorted(byStrength)[0]?.facts ?? []
        const answers = await edge.load([fact], { name: fact.split(':')[0] ?? '', shape: () => sentence(fact) }, info)
        const claim = answers.get(fact)?.claim as { readonly quote: string } | null | undefined
        return claim?.quote ?? null
      },
    }),
  }),
})

function sentence(fact: string): Shape {
  const claims = { types: ['AFFIRMS', 'DENIES'], direction: 'IN', labels: ['Claim'] } as const
  const facts = { types: ['BASED_ON'], direction: 'OUT', labels: ['Fact'] } as const
  return [
    {
      kind: 'ONE',
      key: 'claim',
      path: { from: 'NODE', hops: fact.startsWith('mediation:') ? [facts, claims] : [claims], distinct: true },
      where: null,
      order: SUREST,
      shape: [{ kind: 'PROPERTY', key: 'quote', property: { of: 'NODE', names: ['quote'] } }],
    },
  ]
}
