import type { Where } from '../../plan/plan.js'
import { LIMIT_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { MediationRole, Modality, Polarity } from '../enums.js'
import { datesOf } from '../fields/dated.js'
import { evidence, WITNESSES } from '../fields/evidence.js'
import { list } from '../fields/list.js'
import { one } from '../fields/one.js'
import { BY_ID, BY_NAME, NEWEST, SOLE } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import type { FieldRequest } from '../select/request.js'
import {
  ACTOR_LABELS,
  Actor,
  Agreement,
  Event,
  Evidence,
  Fact,
  Mediation,
  NodeRef,
  Organization,
  Process,
} from './refs.js'

const PARTY_ARGS = builder.args(t => ({
  lifted: t.boolean({
    description:
      'false: only as articles name them; true: only the states and organizations that named persons act for; both when not given.',
  }),
}))

function liftedOnly({ args }: FieldRequest): readonly Where[] {
  if (typeof args.lifted !== 'boolean') return []
  return [{ kind: 'COMPARE', property: { of: 'EDGE', names: ['lifted'] }, operator: '=', value: args.lifted }]
}

Mediation.implement({
  description:
    'Who mediated what, between whom: an actor that is no party itself and mediates, facilitates, convenes or as a third party hosts talks of at least two opposing parties. A failed or planned mediation is one too, and says so.',
  interfaces: [NodeRef],
  fields: t => ({
    mediator: t.field({
      type: Actor,
      description: 'Who mediated.',
      ...one({ path: path(out('BY', ...ACTOR_LABELS)), order: SOLE }),
    }),
    principal: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization for which the mediator acted, where it is a person who acts for one.',
      ...one({ path: path(out('FOR', 'Organization')) }),
    }),
    role: t.field({ type: MediationRole, description: 'In which role.', ...property('role') }),
    explicit: t.boolean({
      description: 'Whether words such as "mediate" or "broker" say it, or it follows from the role.',
      ...property('explicit'),
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether it is said to have been so, or not.',
      ...property('polarity'),
    }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is told as a fact, a plan or a possibility.',
      ...property('modality'),
    }),
    sources: t.int({
      description: 'How many sources say so; copies of one report count once.',
      ...property('sources'),
    }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
    parties: t.field({
      type: [Actor],
      args: PARTY_ARGS,
      description: 'Between whom, by name.',
      ...list({ path: path(out('BETWEEN', ...ACTOR_LABELS)), order: BY_NAME, where: liftedOnly }),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event that was mediated.',
      ...one({ path: path(out('IN_EVENT', 'Event')), order: SOLE }),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: true,
      description: 'The agreement that was mediated, where no event is told.',
      ...one({ path: path(out('IN_EVENT', 'Agreement')), order: SOLE }),
    }),
    process: t.field({
      type: Process,
      nullable: true,
      description: 'The process that was mediated, where no event is told.',
      ...one({ path: path(out('IN_EVENT', 'Process')), order: SOLE }),
    }),
    outcomes: t.field({
      type: [Agreement],
      description:
        'The agreements that came of it: of its event, or the agreement that was mediated itself. The latest first.',
      ...list({
        path: distinctPath(out('IN_EVENT'), { ...into('RESULTED_FROM', 'Agreement'), times: [0, 1] }),
        order: NEWEST,
      }),
    }),
    facts: t.field({
      type: [Fact],
      description: 'The facts that it rests on.',
      ...list({ path: distinctPath(out('BASED_ON', 'Fact')), order: BY_ID }),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The sentences that say so, the surest first.',
      ...evidence(distinctPath(out('BASED_ON', 'Fact'), WITNESSES)),
    }),
  }),
})

datesOf(Mediation, 'it took place or is to take place')
