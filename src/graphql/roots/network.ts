import { builder } from '../builder.js'
import { mostImportant, networkOf, readAll, within } from '../network/build.js'
import { NETWORK_ARGS, WEIGHT_ARGS } from '../network/filter.js'
import { NetworkRef } from '../network/network-type.js'
import { readSums, showsSumsAlone } from '../network/sums.js'
import type { RootRequest } from '../select/selection.js'

const MOST_ACTORS = 5_000

builder.queryField('network', t =>
  t.field({
    type: NetworkRef,
    nullable: true,
    args: {
      ...NETWORK_ARGS,
      ...WEIGHT_ARGS,
      limit: t.arg.int({
        defaultValue: 200,
        description: `How many actors to show, at most ${MOST_ACTORS}: those with the greatest strength.`,
      }),
    },
    description: 'The network of actors who are tied by events, mediations, agreements, stances or offices.',
    resolve: async (_root, args, { reads }, info) => {
      const { whole, cut, load } = await (reads.isRemote && showsSumsAlone(info, ['score'])
        ? readSums(reads, info, checked).then(({ networks: [whole], ...rest }) => ({ whole, ...rest }))
        : readAll(reads, info, request => void checked(request)).then(({ occasions, ...rest }) => ({
            whole: networkOf(occasions, args),
            ...rest,
          })))
      if (whole === undefined) throw new Error('No window was read')
      const part = mostImportant(whole, args.limit ?? 0)
      return { whole, ...part, stoppedAt: cut ? 'OCCASIONS' : null, around: null, load } as const
    },
  }),
)

/** The one window that is read. */
function checked({ args }: RootRequest): readonly unknown[] {
  within(args, 'limit', 0, MOST_ACTORS)
  return [args.during]
}
