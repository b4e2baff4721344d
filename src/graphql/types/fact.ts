import { LIMIT_ARGS } from '../args/page.js'
import { Modality, Predicate } from '../enums.js'
import { evidence, WITNESSES } from '../fields/evidence.js'
import { list } from '../fields/list.js'
import { one } from '../fields/one.js'
import { BY_ID } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { reportedOf } from '../fields/reported.js'
import { Evidence, Fact, Mediation, NodeRef, Thing } from './refs.js'

Fact.implement({
  description: 'Claims of one content taken together: who, what, about whom, how many say so and how many deny it.',
  interfaces: [NodeRef],
  fields: t => ({
    predicate: t.field({ type: Predicate, description: 'What is said of the subject.', ...property('predicate') }),
    value: t.string({
      nullable: true,
      description: 'What stands in the place of the object or beside it: a title, a topic, a provision.',
      ...property('value'),
    }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is told as a fact, a plan or a possibility.',
      ...property('modality'),
    }),
    affirmed: t.int({ description: 'How many claims say so.', ...property('affirmed') }),
    denied: t.int({ description: 'How many claims say that it is not so.', ...property('denied') }),
    sources: t.int({
      description: 'How many sources say so; copies of one report count once.',
      ...property('sources'),
    }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
    subject: t.field({
      type: Thing,
      nullable: true,
      description: 'What the fact is about.',
      ...one({ path: path(into('OF')) }),
    }),
    object: t.field({
      type: Thing,
      nullable: true,
      description: 'What the subject is related to.',
      ...one({ path: path(out('ON')) }),
    }),
    mediations: t.field({
      type: [Mediation],
      description: 'The mediations that rest on it.',
      ...list({ path: distinctPath(into('BASED_ON', 'Mediation')), order: BY_ID }),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The sentences that say so, the surest first.',
      ...evidence(distinctPath(WITNESSES)),
    }),
  }),
})

reportedOf(Fact)
