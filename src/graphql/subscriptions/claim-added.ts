import type { GraphQLResolveInfo } from 'graphql'
import type { Change } from '../../cypher/record.js'
import type { Plan } from '../../plan/plan.js'
import { compare } from '../args/where.js'
import { type Answer, builder } from '../builder.js'
import type { Context } from '../context.js'
import { BY_ID } from '../fields/order.js'
import { planned } from '../fields/read.js'
import { and } from '../filter/condition.js'
import { firstValue } from '../roots/root.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { Claim } from '../types/refs.js'
import { type ChangeCursor, printCursor, startAt } from './cursor.js'
import { eachChange } from './each-change.js'

/** Claims of one change that are told of, at most. */
const MOST = 1000

const ClaimAdded = builder.objectRef<Answer>('ClaimAdded').implement({
  description: 'A claim that has come into the record.',
  fields: t => ({
    cursor: t.id({
      description: 'Give it as `after` to go on behind this claim, also after a break.',
      resolve: parent => String(parent[CURSOR]),
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim; null when its article has gone since.',
      ...planned(({ key, select }) => [{ kind: 'SAME', key, shape: select() }]),
    }),
  }),
})

const CURSOR = '#cursor'

interface Added extends ChangeCursor {
  readonly item: string
}

builder.subscriptionFields(t => ({
  claimAdded: t.field({
    type: ClaimAdded,
    args: {
      after: t.arg.id({ description: 'The cursor behind which to start; only what comes from now on when not given.' }),
    },
    description:
      'Claims as articles are read, those that `where` describes. An article that is read again tells its claims again.',
    extensions: { narrowed: 'Claim' },
    subscribe: async (_, args, context, info) => {
      const from = await startAt(args.after, context)
      const find = claimsOf(info, context)
      return eachChange(context.changes.follow(from.item === null ? from.seq : from.seq - 1), async change => {
        const added = await find(change)
        return change.seq === from.seq ? added.filter(({ item }) => item > (from.item ?? '')) : added
      })
    },
    resolve: (added: Added, _args, context, info) => readClaim(added, context, info),
  }),
}))

/** The claims of a change's articles for which `where` holds, by id. */
function claimsOf(info: GraphQLResolveInfo, { newReads }: Context): (change: Change) => Promise<readonly Added[]> {
  return async ({ seq, kind, ids }) => {
    if (kind !== 'INGESTED') return []
    const request = rootRequest(info)
    const plan = locating([request.key], info.fieldNodes, () => idsOf(ids, request))
    const { rows } = firstValue(await newReads().run(plan, info)) as { readonly rows: readonly { id: string }[] }
    return rows.map(({ id }) => ({ seq, item: id }))
  }
}

function idsOf(articles: readonly string[], request: RootRequest): Plan {
  return {
    kind: 'ALL',
    labels: ['Claim'],
    where: and([compare('articleId', 'IN', [...articles]), ...request.where()]),
    order: BY_ID,
    page: { take: MOST, fromEnd: false, after: null, before: null },
    shape: [{ kind: 'PROPERTY', key: 'id', property: { of: 'NODE', names: ['id'] } }],
    cursors: false,
    total: false,
    aggregates: [],
    anchors: request.anchors,
  }
}

async function readClaim(added: Added, { newReads }: Context, info: GraphQLResolveInfo): Promise<Answer> {
  const { select, anchors } = rootRequest(info)
  const wanted = [{ id: added.item, label: 'Claim', mentioned: false }]
  const rows = await newReads().run({ kind: 'NODES', wanted, anchors, shape: select() }, info)
  return { ...(firstValue(rows) as Answer | null), [CURSOR]: printCursor(added) }
}
