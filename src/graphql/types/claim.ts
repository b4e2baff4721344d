import { Modality, Polarity, Predicate } from '../enums.js'
import { datesOf } from '../fields/dated.js'
import { list } from '../fields/list.js'
import { one } from '../fields/one.js'
import { BY_ID, SOLE } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { ACTOR_LABELS, Article, Claim, Contradiction, Fact, NodeRef, Office, Status, Thing } from './refs.js'

Claim.implement({
  description:
    'One statement of one article, with the words that make it. Claims are the record: everything else is derived from them.',
  interfaces: [NodeRef],
  fields: t => ({
    predicate: t.field({ type: Predicate, description: 'What it says of its subject.', ...property('predicate') }),
    value: t.string({
      nullable: true,
      description: 'What stands in the place of the object or beside it: a title, a status, a topic, a provision.',
      ...property('value'),
    }),
    polarity: t.field({ type: Polarity, description: 'Whether it affirms or denies.', ...property('polarity') }),
    modality: t.field({
      type: Modality,
      description: 'Whether it tells a fact, a plan, a possibility or background.',
      ...property('modality'),
    }),
    explicit: t.boolean({
      description: 'Whether the words themselves say it or it follows from them.',
      ...property('explicit'),
    }),
    quote: t.string({ description: 'The words, exactly as they stand in the article.', ...property('quote') }),
    start: t.int({
      description: 'Where the quote begins in the text of the article, in UTF-16 units.',
      ...property('start'),
    }),
    end: t.int({ description: 'Where the quote ends.', ...property('end') }),
    sentence: t.int({ description: 'Number of the sentence in the article, from 0.', ...property('sentence') }),
    rule: t.string({ description: 'The rule of extraction that read it.', ...property('rule') }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that says it.',
      ...one({ path: path(into('HAS', 'Article')), order: SOLE }),
    }),
    subject: t.field({
      type: Thing,
      nullable: true,
      description: 'What it is about.',
      ...one({ path: path(out('SUBJECT', 'Mention'), out('REFERS_TO')) }),
    }),
    object: t.field({
      type: Thing,
      nullable: true,
      description: 'What it relates the subject to.',
      ...one({ path: path(out('OBJECT', 'Mention'), out('REFERS_TO')) }),
    }),
    at: t.field({
      type: Thing,
      nullable: true,
      description: 'The event in which it holds.',
      ...one({ path: path(out('AT', 'Mention'), out('REFERS_TO')) }),
    }),
    speaker: t.field({
      type: Thing,
      nullable: true,
      description: 'Who says so, where it is not the reporter.',
      ...one({ path: path(out('SPEAKER', 'Mention'), out('REFERS_TO', ...ACTOR_LABELS)) }),
    }),
    facts: t.field({
      type: [Fact],
      description: 'The facts that it affirms or denies.',
      ...list({ path: distinctPath(out(['AFFIRMS', 'DENIES'], 'Fact')), order: BY_ID }),
    }),
    offices: t.field({
      type: [Office],
      description: 'The offices that it is evidence of.',
      ...list({ path: distinctPath(out(['AFFIRMS', 'DENIES'], 'Office')), order: BY_ID }),
    }),
    statuses: t.field({
      type: [Status],
      description: 'The statuses of agreements that it is evidence of.',
      ...list({ path: distinctPath(out(['AFFIRMS', 'DENIES'], 'Status')), order: BY_ID }),
    }),
    contradictions: t.field({
      type: [Contradiction],
      description: 'The contradictions of which it is a side.',
      ...list({ path: distinctPath(into('SIDE', 'Contradiction')), order: BY_ID }),
    }),
  }),
})

datesOf(Claim, 'it holds')
