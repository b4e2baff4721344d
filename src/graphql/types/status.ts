import { LIMIT_ARGS } from '../args/page.js'
import { AgreementStatus, Modality } from '../enums.js'
import { datesOf } from '../fields/dated.js'
import { evidence, WITNESSES } from '../fields/evidence.js'
import { one } from '../fields/one.js'
import { distinctPath, into, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { reportedOf } from '../fields/reported.js'
import { Agreement, Evidence, NodeRef, Status } from './refs.js'

Status.implement({
  description: 'How far an agreement has come at a date, as someone says.',
  interfaces: [NodeRef],
  fields: t => ({
    status: t.field({ type: AgreementStatus, description: 'How far it has come.', ...property('value') }),
    asOf: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'At which date, as far as it is known.',
      ...property('edtf'),
    }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is told as a fact, a plan or a possibility.',
      ...property('modality'),
    }),
    affirmed: t.int({ description: 'How many claims say so.', ...property('affirmed') }),
    denied: t.int({ description: 'How many claims say that it is not so.', ...property('denied') }),
    sources: t.int({ description: 'How many sources say so.', ...property('sources') }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
    agreement: t.field({
      type: Agreement,
      nullable: true,
      description: 'Of which agreement.',
      ...one({ path: path(into('HAS_STATUS', 'Agreement')) }),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The sentences that say so, the surest first.',
      ...evidence(distinctPath(WITNESSES)),
    }),
  }),
})

datesOf(Status, 'it was so')
reportedOf(Status)
