import { DecisionKind, Predicate } from '../enums.js'
import { list } from '../fields/list.js'
import { BY_ID } from '../fields/order.js'
import { distinctPath, out } from '../fields/path.js'
import { property } from '../fields/property.js'
import { Decision, NodeRef, Thing } from './refs.js'

Decision.implement({
  description:
    'What a person decided about the graph: a record beside the claims, that can be reverted and outlives what it was made on.',
  interfaces: [NodeRef],
  fields: t => ({
    kind: t.field({ type: DecisionKind, description: 'What was decided.', ...property('kind') }),
    author: t.string({ description: 'Who decided it.', ...property('author') }),
    at: t.string({ description: 'When, as an ISO instant.', ...property('at') }),
    reason: t.string({ nullable: true, description: 'Why.', ...property('reason') }),
    left: t.stringList({
      description:
        'Ids of the mentions and reference rows of one side, of the claims retracted, of the decision reverted.',
      ...property('left'),
    }),
    right: t.stringList({ description: 'Ids of the other side; of an alias the names.', ...property('right') }),
    predicate: t.field({ type: Predicate, nullable: true, description: 'What is asserted.', ...property('predicate') }),
    value: t.string({
      nullable: true,
      description: 'What stands in the place of an object, of what is asserted.',
      ...property('value'),
    }),
    things: t.field({
      type: [Thing],
      description: 'What it is about, as the graph is now.',
      ...list({ path: distinctPath(out('CONCERNS')), order: BY_ID }),
    }),
  }),
})
