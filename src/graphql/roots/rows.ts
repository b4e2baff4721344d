import { builder } from '../builder.js'
import { mostImportant, networkOf, readAll, within } from '../network/build.js'
import { NETWORK_ARGS, WEIGHT_ARGS } from '../network/filter.js'
import type { NetworkAnswer } from '../network/network-type.js'
import { EdgeRow, NodeRow } from '../network/rows-type.js'

const MOST_ACTORS = 1_000

const Rows = builder.objectRef<Pick<NetworkAnswer, 'actors' | 'part' | 'whole' | 'load'>>('Rows').implement({
  description: 'A network as two flat tables, for dashboards.',
  fields: t => ({
    nodes: t.field({
      type: [NodeRow],
      description: 'The actors, the most important first.',
      resolve: ({ actors, whole, load }) => actors.map(actor => ({ actor, whole, around: null, load })),
    }),
    edges: t.field({
      type: [EdgeRow],
      description: 'Who is tied to whom among them.',
      resolve: ({ part, load }) => part.edges().map(edge => ({ edge, network: part, load })),
    }),
  }),
})

builder.queryField('rows', t =>
  t.field({
    type: Rows,
    nullable: true,
    args: {
      ...NETWORK_ARGS,
      ...WEIGHT_ARGS,
      limit: t.arg.int({ defaultValue: 50, description: `How many actors, at most ${MOST_ACTORS}.` }),
    },
    description: 'The network as flat rows, named as the node graph panel of Grafana takes them.',
    resolve: async (_root, args, { reads }, info) => {
      const read = await readAll(reads, info, ({ args }) => void within(args, 'limit', 0, MOST_ACTORS))
      const whole = networkOf(read.occasions, args)
      return { whole, ...mostImportant(whole, args.limit ?? 0), load: read.load }
    },
  }),
)
