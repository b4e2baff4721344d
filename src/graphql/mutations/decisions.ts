import type { GraphQLResolveInfo } from 'graphql'
import type { Ask } from '../../model/decision.js'
import { UserError } from '../../model/errors.js'
import { requireScope } from '../authorize.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { Predicate } from '../enums.js'
import { rootRequest } from '../select/selection.js'
import { Decision } from '../types/refs.js'

const WHICH = 'By id, or by a name that nothing else has.'

/** A decision, read back with what the mutation selects of it. */
function deciding<A>(ask: (args: A) => Ask) {
  return {
    resolve: async (
      _root: unknown,
      args: A & { reason?: string | null | undefined },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      requireScope(context, 'decide')
      const { principal, decide, reads } = context
      if (decide === undefined) throw readOnly()
      const { id } = await decide(ask(args), { author: principal.name ?? 'anonymous', reason: args.reason ?? null })
      const request = rootRequest(info)
      const shape = request.select()
      const plan = { kind: 'NODES', wanted: [{ id, label: 'Decision', mentioned: false }], anchors: [], shape } as const
      const [row] = await reads.run(plan, info)
      return row?.value as never
    },
  }
}

function readOnly(): UserError {
  return new UserError('This service only reads.', 'FORBIDDEN', 'Use the command line where the data is.')
}

builder.mutationFields(t => {
  const reason = t.arg.string({ description: 'Why; it is kept with the decision.' })
  const thing = (what: string) => t.arg.string({ required: true, description: `${what} ${WHICH}` })
  return {
    merge: t.field({
      type: Decision,
      args: { one: thing('A thing.'), other: thing('What is the same thing.'), reason },
      description: 'Two things are one.',
      ...deciding<{ one: string; other: string }>(({ one, other }) => ({ kind: 'MERGE', one, other })),
    }),
    split: t.field({
      type: Decision,
      args: {
        thing: thing('What was taken for one.'),
        parts: t.arg.stringList({
          required: true,
          description: 'Ids of the mentions that are something else, or of the articles in which it is something else.',
        }),
        reason,
      },
      description: 'Some of what was taken for one thing is another.',
      ...deciding<{ thing: string; parts: string[] }>(({ thing, parts }) => ({ kind: 'SPLIT', thing, parts })),
    }),
    alias: t.field({
      type: Decision,
      args: {
        thing: thing('What has other names.'),
        names: t.arg.stringList({ required: true, description: 'The other names.' }),
        reason,
      },
      description: 'A thing also goes by these names.',
      ...deciding<{ thing: string; names: string[] }>(({ thing, names }) => ({ kind: 'ALIAS', thing, names })),
    }),
    retract: t.field({
      type: Decision,
      args: { claims: t.arg.idList({ required: true, description: 'Ids of claims.' }), reason },
      description: 'Claims are not counted any more; they stay in the record.',
      ...deciding<{ claims: readonly (string | number)[] }>(({ claims }) => ({
        kind: 'RETRACT',
        claims: claims.map(String),
      })),
    }),
    assert: t.field({
      type: Decision,
      args: {
        subject: thing('Of what it holds.'),
        predicate: t.arg({ type: Predicate, required: true, description: 'What holds.' }),
        object: t.arg.string({ description: `To what it relates the subject. ${WHICH}` }),
        value: t.arg.string({
          description: 'What stands in the place of the object or beside it: a title, a status, a topic.',
        }),
        reason,
      },
      description: 'Something holds, on your word: evidence beside what articles say.',
      ...deciding<{
        subject: string
        predicate: unknown
        object?: string | null | undefined
        value?: string | null | undefined
      }>(({ subject, predicate, object = null, value = null }) => ({
        kind: 'ASSERT',
        subject,
        predicate: String(predicate),
        object,
        value,
      })),
    }),
    revert: t.field({
      type: Decision,
      args: { decision: t.arg.id({ required: true, description: 'The id of the decision.' }), reason },
      description: 'A decision does not hold any more. To revert that brings it back.',
      ...deciding<{ decision: string | number }>(({ decision }) => ({ kind: 'REVERT', decision: String(decision) })),
    }),
  }
})
