import { z } from 'zod'

/** What commands send of decisions, checked where it arrives. */
const text = z.string()

const askSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('MERGE'), one: text, other: text }),
  z.object({ kind: z.literal('SPLIT'), thing: text, parts: z.array(text) }),
  z.object({ kind: z.literal('ALIAS'), thing: text, names: z.array(text) }),
  z.object({ kind: z.literal('RETRACT'), claims: z.array(text) }),
  z.object({
    kind: z.literal('ASSERT'),
    subject: text,
    predicate: text,
    object: text.nullable(),
    value: text.nullable(),
  }),
  z.object({ kind: z.literal('REVERT'), decision: text }),
])

export const decideSchema = z.object({
  ask: askSchema,
  signature: z.object({ author: text, reason: text.nullable() }),
})

export const decisionSchema = z.object({
  id: text,
  kind: z.enum(['MERGE', 'SPLIT', 'ALIAS', 'RETRACT', 'ASSERT', 'REVERT']),
  left: z.array(text),
  right: z.array(text),
  predicate: text.nullable(),
  value: text.nullable(),
  author: text,
  at: text,
  reason: text.nullable(),
})
