import { ContradictionKind } from '../enums.js'
import { same } from '../fields/connection-type.js'
import { list } from '../fields/list.js'
import { BY_ID, byEdge } from '../fields/order.js'
import { distinctPath, out, path } from '../fields/path.js'
import { edgeProperty, property } from '../fields/property.js'
import { Claim, Contradiction, ContradictionSide, NodeRef, Thing } from './refs.js'

const BY_SIDE = [byEdge('n'), ...BY_ID]

Contradiction.implement({
  description: 'Claims that cannot all be right, side by side: who says what, in which words.',
  interfaces: [NodeRef],
  fields: t => ({
    kind: t.field({ type: ContradictionKind, description: 'In which way they disagree.', ...property('kind') }),
    summary: t.string({ description: 'What the disagreement is about, in a line.', ...property('summary') }),
    about: t.field({
      type: [Thing],
      description: 'What they disagree about.',
      ...list({ path: distinctPath(out('ABOUT')) }),
    }),
    sides: t.field({
      type: [ContradictionSide],
      description: 'The claims, those of one side together.',
      ...list({ path: path(out('SIDE', 'Claim')), order: BY_SIDE }),
    }),
  }),
})

ContradictionSide.implement({
  description: 'A claim and the side on which it stands.',
  fields: t => ({
    side: t.int({ description: 'Number of the side; claims of one side agree.', ...edgeProperty('n') }),
    claim: t.field({ type: Claim, description: 'What is said, with its words, speaker and article.', ...same() }),
  }),
})
