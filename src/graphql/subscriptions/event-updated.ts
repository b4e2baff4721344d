import type { GraphQLResolveInfo } from 'graphql'
import { idOf } from '../args/reference.js'
import { type Answer, builder } from '../builder.js'
import type { Context } from '../context.js'
import { planned } from '../fields/read.js'
import { firstValue } from '../roots/root.js'
import { locating, rootRequest } from '../select/selection.js'
import { Event } from '../types/refs.js'
import { startAt } from './cursor.js'
import { eachChange } from './each-change.js'

const EventUpdated = builder.objectRef<Answer>('EventUpdated').implement({
  description: 'An event of which something has changed.',
  fields: t => ({
    cursor: t.id({
      description: 'Give it as `after` to go on behind this change, also after a break.',
      resolve: parent => String(parent[CURSOR]),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event, as it is now; null when nothing tells of it any more.',
      ...planned(({ key, select }) => [{ kind: 'SAME', key, shape: select() }]),
    }),
  }),
})

const CURSOR = '#cursor'

builder.subscriptionFields(t => ({
  eventUpdated: t.field({
    type: EventUpdated,
    args: {
      id: t.arg.id({ required: true, description: 'The event, by any id that it has or had.' }),
      after: t.arg.id({ description: 'The cursor behind which to start; from now on when not given.' }),
    },
    description:
      'The event, whenever something that is asked of it here has changed: articles came or went, or people decided. What is asked decides what counts.',
    subscribe: async (_, args, context, info) => {
      const { seq } = await startAt(args.after, context)
      // Who comes back does not know what was changed meanwhile: the first change since then is told.
      let told = (context.lastEventId ?? args.after) == null ? fingerprint(await readEvent(info, context)) : null
      return eachChange(context.changes.follow(seq), async change => {
        const answer = await readEvent(info, context)
        const now = fingerprint(answer)
        if (now === told) return []
        told = now
        return [{ ...answer, [CURSOR]: String(change.seq) }]
      })
    },
    resolve: (answer: Answer) => answer,
  }),
}))

/** All that the subscription asks of the event, in one statement. */
async function readEvent(info: GraphQLResolveInfo, { newReads }: Context): Promise<Answer> {
  const request = rootRequest(info)
  const plan = locating([request.key], info.fieldNodes, () => ({
    kind: 'NODES' as const,
    wanted: [idOf('id', String(request.args.id))],
    anchors: request.anchors,
    shape: request.select(),
  }))
  return (firstValue(await newReads().run(plan, info)) as Answer | null) ?? {}
}

const fingerprint = (answer: Answer): string => JSON.stringify(answer)
