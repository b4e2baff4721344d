import { LIMIT_ARGS } from '../args/page.js'
import { EvidenceKind } from '../enums.js'
import { evidenceOrRow, WITNESSES } from '../fields/evidence.js'
import { one } from '../fields/one.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { Evidence, NodeRef, Office, Organization, Person } from './refs.js'

Office.implement({
  description: 'An office that a person holds or held in an organization.',
  interfaces: [NodeRef],
  fields: t => ({
    title: t.string({ description: 'What it is called: "foreign minister".', ...property('title') }),
    from: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'Since when, as far as it is known.',
      ...property('from'),
    }),
    to: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'Until when, as far as it is known; null also when it is still held.',
      ...property('to'),
    }),
    sources: t.int({ description: 'How many sources say so.', ...property('sources') }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...property('confidence') }),
    evidenceKind: t.field({ type: EvidenceKind, description: 'What it rests on.', ...property('evidenceKind') }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who holds it.',
      ...one({ path: path(into('HOLDS', 'Person')) }),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Where it is held.',
      ...one({ path: path(out('IN_ORG', 'Organization')) }),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'What it rests on: a row of the reference data first, then sentences, the surest first.',
      ...evidenceOrRow(distinctPath(WITNESSES)),
    }),
  }),
})
