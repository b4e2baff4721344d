import { type Answer, builder } from '../builder.js'
import { EvidenceKind, Modality, Polarity } from '../enums.js'
import { same } from '../fields/connection-type.js'
import { AUTHOR_KEY, ROW_KEY } from '../fields/evidence.js'
import { one } from '../fields/one.js'
import { SOLE } from '../fields/order.js'
import { into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { ACTOR_LABELS, Article, Claim, Decision, Evidence, Thing } from './refs.js'

const TYPES = { QUOTE: 'Quote', REFERENCE_ROW: 'ReferenceRow', DECISION: 'DecisionEvidence' } as const

function kindOf(evidence: Answer): keyof typeof TYPES {
  if (ROW_KEY in evidence) return 'REFERENCE_ROW'
  return typeof evidence[AUTHOR_KEY] === 'string' ? 'DECISION' : 'QUOTE'
}

Evidence.implement({
  description:
    'What a fact rests on: the words of an article, a row of the reference data, or a decision that asserts it. Only words have a quote and an article.',
  resolveType: evidence => TYPES[kindOf(evidence)],
  fields: t => ({
    kind: t.field({
      type: EvidenceKind,
      description: 'What it is.',
      resolve: kindOf,
    }),
    quote: t.string({
      nullable: true,
      description: 'The words, exactly as they stand in the article.',
      ...property('quote'),
    }),
    start: t.int({
      nullable: true,
      description: 'Where the quote begins in the text of the article, in UTF-16 units.',
      ...property('start'),
    }),
    end: t.int({ nullable: true, description: 'Where the quote ends.', ...property('end') }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that says so.',
      ...one({ path: path(into('HAS', 'Article')), order: SOLE }),
    }),
    speaker: t.field({
      type: Thing,
      nullable: true,
      description: 'Who says so, where it is not the reporter.',
      ...one({ path: path(out('SPEAKER', 'Mention'), out('REFERS_TO', ...ACTOR_LABELS)) }),
    }),
  }),
})

builder.objectType(builder.objectRef<Record<string, unknown>>('Quote'), {
  description: 'Words of an article: `article.text.slice(start, end) === quote`.',
  interfaces: [Evidence],
  fields: t => ({
    claim: t.field({ type: Claim, description: 'The claim that the words make.', ...same() }),
    polarity: t.field({ type: Polarity, description: 'Whether the words affirm or deny it.', ...property('polarity') }),
    modality: t.field({
      type: Modality,
      description: 'Whether they tell a fact, a plan or a possibility.',
      ...property('modality'),
    }),
    rule: t.string({ description: 'The rule of extraction that read them.', ...property('rule') }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
  }),
})

builder.objectType(builder.objectRef<Record<string, unknown>>('ReferenceRow'), {
  description: 'A row of the reference data, such as a dated office holder.',
  interfaces: [Evidence],
  fields: t => ({
    row: t.id({ description: 'What the row became in the graph.', resolve: row => String(row[ROW_KEY]) }),
  }),
})

builder.objectType(builder.objectRef<Record<string, unknown>>('DecisionEvidence'), {
  description: 'A decision of a person that asserts it.',
  interfaces: [Evidence],
  fields: t => ({
    decision: t.field({ type: Decision, description: 'Who decided it, when and why.', ...same() }),
  }),
})
