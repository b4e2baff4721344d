import { type Similarity, similarTo } from '../../network/similar.js'
import { LIMIT_ARGS, sizeOf } from '../args/page.js'
import { named, reference } from '../args/reference.js'
import { builder } from '../builder.js'
import { networkOf } from '../network/build.js'
import { NETWORK_ARGS, sourcesOf } from '../network/filter.js'
import { type Late, lateNode, lateNodes } from '../network/late.js'
import { createLoader } from '../network/loader.js'
import { MOST_OCCASIONS, occasionsPlan, readOccasions } from '../network/occasions.js'
import { locating, rootRequest } from '../select/selection.js'
import { ACTOR_LABELS, Actor } from '../types/refs.js'

type SimilarAnswer = Similarity & Late

const SimilarRef = builder.objectRef<SimilarAnswer>('SimilarActor').implement({
  description: 'An actor with the same partners and the same roles as another.',
  fields: t => ({
    actor: t.field({ type: Actor, description: 'The actor.', ...lateNode<SimilarAnswer>(({ actor }) => actor) }),
    score: t.exposeFloat('score', { description: 'How alike they are, 0 to 1: the mean of the next two.' }),
    partners: t.exposeFloat('partners', {
      description: 'How alike their partners are: cosine of the weights of their ties.',
    }),
    roles: t.exposeFloat('roles', { description: 'How alike their roles are: cosine of how often they have which.' }),
    sharedCount: t.int({ description: 'With how many both deal.', resolve: ({ shared }) => shared.length }),
    shared: t.field({
      type: [Actor],
      args: LIMIT_ARGS,
      description: 'With whom both deal, the most important first.',
      ...lateNodes<SimilarAnswer>(({ shared }) => shared),
    }),
  }),
})

builder.queryField('similarTo', t =>
  t.field({
    type: [SimilarRef],
    nullable: true,
    args: {
      actor: t.arg.string({ required: true, description: named('To whom.') }),
      ...NETWORK_ARGS,
      ...LIMIT_ARGS,
    },
    description: 'Actors who deal with the same partners in the same roles, the most alike first.',
    resolve: async (_root, args, { reads }, info) => {
      const request = rootRequest(info)
      const plan = locating([request.key], info.fieldNodes, () => {
        sizeOf(args, 'first')
        const actor = request.anchor('actor', reference('actor', args.actor, ACTOR_LABELS))
        const sources = sourcesOf(request)
        return occasionsPlan(
          { kind: 'ALL' },
          { anchors: request.anchors, named: [actor], sources, limit: MOST_OCCASIONS },
        )
      })
      const {
        named: [id],
        occasions,
      } = await readOccasions(reads, plan, args.where, info)
      if (typeof id !== 'string') return null
      const load = createLoader(reads, info)
      const { network } = networkOf(occasions, {})
      return similarTo(network, id)
        .slice(0, sizeOf(args, 'first'))
        .map(one => ({ ...one, load }))
    },
  }),
)
