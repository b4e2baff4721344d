import { LIMIT_ARGS } from '../args/page.js'
import { Modality } from '../enums.js'
import { evidence, WITNESSES } from '../fields/evidence.js'
import { factPath } from '../fields/path.js'
import { edgeProperty } from '../fields/property.js'
import { Evidence, SourcedEdge } from './refs.js'

SourcedEdge.implement({
  description:
    'A relation that articles tell of: how sure it is, how many tell it, since when, and the sentences that say so.',
  fields: t => ({
    factId: t.id({ description: 'Id of the Fact behind the relation.', ...edgeProperty('factId') }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is told as a fact, a plan or a possibility.',
      ...edgeProperty('modality'),
    }),
    affirmed: t.int({ description: 'How many claims say so.', ...edgeProperty('affirmed') }),
    denied: t.int({ description: 'How many claims say that it is not so.', ...edgeProperty('denied') }),
    sources: t.int({
      description: 'How many sources say so; copies of one report count once.',
      ...edgeProperty('sources'),
    }),
    confidence: t.int({ description: 'How sure the reading is, per mille.', ...edgeProperty('confidence') }),
    firstReported: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'When it was first reported.',
      ...edgeProperty('first'),
    }),
    lastReported: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'When it was last reported.',
      ...edgeProperty('last'),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'What it rests on, the surest first.',
      ...evidence(factPath(WITNESSES)),
    }),
  }),
})
