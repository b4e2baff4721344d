import { named, reference } from '../args/reference.js'
import { builder } from '../builder.js'
import { networkOf, within } from '../network/build.js'
import { startExploring } from '../network/explore.js'
import { NETWORK_ARGS, sourcesOf, WEIGHT_ARGS } from '../network/filter.js'
import { createLoader } from '../network/loader.js'
import { NetworkRef } from '../network/network-type.js'
import { surround } from '../network/surround.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { ACTOR_LABELS } from '../types/refs.js'

const MOST_ACTORS = 1_000
const MOST_DEPTH = 3

builder.queryField('neighborhood', t =>
  t.field({
    type: NetworkRef,
    nullable: true,
    args: {
      of: t.arg.string({ required: true, description: named('Around whom.') }),
      depth: t.arg.int({ defaultValue: 1, description: `How many hops away at most, up to ${MOST_DEPTH}.` }),
      limit: t.arg.int({
        defaultValue: 50,
        description: `How many actors to show, up to ${MOST_ACTORS}: the closest.`,
      }),
      ...NETWORK_ARGS,
      ...WEIGHT_ARGS,
    },
    description:
      'The most important part of the network around an actor: those whom a walk from it that now and then begins anew meets most. Measures are those of what was read.',
    resolve: async (_root, args, { reads }, info) => {
      const request = rootRequest(info)
      const { depth, limit, sources, anchor } = locating([request.key], info.fieldNodes, () => askedFor(request))
      const explorer = await startExploring({ reads, info, request }, sources, [anchor], [])
      const [centre] = explorer.named
      if (typeof centre !== 'string') return null
      const answer = await surround(explorer, { centre, depth, limit, build: occasions => networkOf(occasions, args) })
      return { ...answer, load: createLoader(reads, info) }
    },
  }),
)

function askedFor(request: RootRequest) {
  const depth = within(request.args, 'depth', 1, MOST_DEPTH)
  const limit = within(request.args, 'limit', 1, MOST_ACTORS)
  const anchor = request.anchor('of', reference('of', String(request.args.of), ACTOR_LABELS))
  return { depth, limit, anchor, sources: sourcesOf(request) }
}
