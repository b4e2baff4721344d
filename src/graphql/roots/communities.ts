import { ranked } from '../../network/influence.js'
import type { MeasuredNetwork } from '../../network/measured.js'
import { between } from '../../network/projection.js'
import { LIMIT_ARGS, sizeOf } from '../args/page.js'
import { builder } from '../builder.js'
import { networkOf, readAll } from '../network/build.js'
import { StopReason } from '../network/enums.js'
import { NETWORK_ARGS, WEIGHT_ARGS } from '../network/filter.js'
import type { Late } from '../network/late.js'
import { NodeAnswerRef } from '../network/node-type.js'

interface CommunityAnswer extends Late {
  readonly number: number
  /** The most important first. */
  readonly members: readonly string[]
  readonly whole: MeasuredNetwork
}

const CommunityRef = builder.objectRef<CommunityAnswer>('Community').implement({
  description: 'Actors who have more to do with each other than with the rest.',
  fields: t => ({
    number: t.exposeInt('number', { description: 'Its number, from 0; the largest comes first.' }),
    size: t.int({ description: 'How many actors.', resolve: ({ members }) => members.length }),
    density: t.float({
      description: 'Of the pairs within it the share that is tied.',
      resolve: ({ members, whole }) =>
        members.length < 2
          ? 0
          : (2 * between(whole.network, new Set(members)).size) / (members.length * (members.length - 1)),
    }),
    members: t.field({
      type: [NodeAnswerRef],
      args: LIMIT_ARGS,
      description: 'Its actors, those of the greatest strength first.',
      resolve: ({ members, whole, load }, args) =>
        members.slice(0, sizeOf(args, 'first')).map(actor => ({ actor, whole, around: null, load })),
    }),
  }),
})

interface CommunitiesAnswer {
  readonly communities: readonly CommunityAnswer[]
  readonly modularity: number
  readonly stoppedAt: 'OCCASIONS' | null
}

const CommunitiesRef = builder.objectRef<CommunitiesAnswer>('Communities').implement({
  description: 'The communities of a network.',
  fields: t => ({
    communities: t.field({
      type: [CommunityRef],
      args: LIMIT_ARGS,
      description: 'The communities, the largest first.',
      resolve: ({ communities }, args) => communities.slice(0, sizeOf(args, 'first')),
    }),
    count: t.int({ description: 'How many there are.', resolve: ({ communities }) => communities.length }),
    modularity: t.exposeFloat('modularity', {
      description: 'How much more of the weight lies within communities than chance would put there.',
    }),
    stoppedAt: t.field({
      type: StopReason,
      nullable: true,
      description: 'The limit at which reading stopped; null when nothing was left out.',
      resolve: ({ stoppedAt }) => stoppedAt,
    }),
  }),
})

builder.queryField('communities', t =>
  t.field({
    type: CommunitiesRef,
    nullable: true,
    args: { ...NETWORK_ARGS, ...WEIGHT_ARGS },
    description: 'Groups of actors who have more to do with each other than with the rest (Louvain, always the same).',
    resolve: async (_root, args, { reads }, info) => {
      const { occasions, cut, load } = await readAll(reads, info)
      const whole = networkOf(occasions, args)
      const { members, modularity } = whole.communities()
      const place = new Map(ranked(whole.measure('STRENGTH')).map(({ actor }, index) => [actor, index]))
      const communities = members.map((group, number) => ({
        number,
        members: group.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
        whole,
        load,
      }))
      return { communities, modularity, stoppedAt: cut ? 'OCCASIONS' : null } as const
    },
  }),
)
