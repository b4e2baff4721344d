import { builder } from '../builder.js'
import { mostImportant, networkOf, readAll, within } from '../network/build.js'
import { NETWORK_ARGS, WEIGHT_ARGS } from '../network/filter.js'
import { NetworkRef } from '../network/network-type.js'

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
      const read = await readAll(reads, info, ({ args }) => void within(args, 'limit', 0, MOST_ACTORS))
      const whole = networkOf(read.occasions, args)
      const part = mostImportant(whole, args.limit ?? 0)
      return { whole, ...part, stoppedAt: read.cut ? 'OCCASIONS' : null, around: null, load: read.load } as const
    },
  }),
)
