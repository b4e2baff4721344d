import { edtfOf } from '../../network/edtf.js'
import type { Tie } from '../../network/tie.js'
import { LIMIT_ARGS } from '../args/page.js'
import type { builder } from '../builder.js'
import { Stance } from '../enums.js'
import { Evidence, NodeRef } from '../types/refs.js'
import { TieRelation } from './enums.js'
import { type Late, lateNode } from './late.js'
import { lateEvidence } from './late-evidence.js'

export interface TieAnswer extends Late {
  readonly tie: Tie
}

type FieldBuilder<P> = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, P>

/** What a tie says of itself, whether it stands alone or is a step of a path. */
export const tieFields = <P extends TieAnswer>(t: FieldBuilder<P>) => ({
  relation: t.field({ type: TieRelation, description: 'What ties them.', resolve: ({ tie }) => tie.relation }),
  stance: t.field({
    type: Stance,
    nullable: true,
    description: 'Which stance, where it is one.',
    resolve: ({ tie }) => (tie.relation === 'STANCE' ? tie.about : null),
  }),
  office: t.string({
    nullable: true,
    description: 'The title of the office, where it is one.',
    resolve: ({ tie }) => (tie.relation === 'OFFICE' ? tie.about : null),
  }),
  date: t.field({
    type: 'Edtf',
    nullable: true,
    description: 'When, as far as it is known; of a stance when it was reported.',
    resolve: ({ tie }) => edtfOf(tie.start, tie.end),
  }),
  sources: t.int({ description: 'How many sources tell it.', resolve: ({ tie }) => tie.sources }),
  confidence: t.int({
    description: 'How sure the reading is, per mille; of two roles the less sure.',
    resolve: ({ tie }) => tie.confidence,
  }),
  occasion: t.field({
    type: NodeRef,
    nullable: true,
    description: 'The event, mediation, agreement, office or fact that ties them.',
    ...lateNode<P>(({ tie }) => tie.occasion),
  }),
  evidence: t.field({
    type: [Evidence],
    args: LIMIT_ARGS,
    description: 'The sentences that say so, of both roles in turn, the surest first.',
    ...lateEvidence<P>(({ tie }) => tie.facts),
  }),
})
