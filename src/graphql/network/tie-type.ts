import { edtfOf } from '../../network/edtf.js'
import type { Tie } from '../../network/tie.js'
import { LIMIT_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { Role, Stance, TYPE_OF_ROLE } from '../enums.js'
import { Actor, Evidence, NodeRef } from '../types/refs.js'
import { TieRelation } from './enums.js'
import { type Late, lateNode } from './late.js'
import { lateEvidence } from './late-evidence.js'

export interface TieAnswer extends Late {
  readonly tie: Tie
}

/** What the relationship to an occasion says of the actor's role there; an office and a stance are no roles. */
export function roleOf({ relation, about }: Tie, type: string): string | null {
  if (relation === 'STANCE' || relation === 'OFFICE') return null
  if (relation !== 'MEDIATION') return type
  return (type === 'BETWEEN' ? 'PARTY_TO' : TYPE_OF_ROLE[about ?? '']) ?? null
}

export const TieRef = builder.objectRef<TieAnswer>('Tie').implement({
  description: 'Two actors on one occasion: in which roles, when, and on what evidence.',
  fields: t => ({
    relation: t.field({ type: TieRelation, description: 'What ties them.', resolve: ({ tie }) => tie.relation }),
    source: t.field({
      type: Actor,
      description:
        'Who acts: the mediator, whose stance it is, who holds the office. Where neither does, one of the two.',
      ...lateNode<TieAnswer>(({ tie }) => tie.source),
    }),
    target: t.field({ type: Actor, description: 'The other.', ...lateNode<TieAnswer>(({ tie }) => tie.target) }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'The role of the source; null for a stance or an office.',
      resolve: ({ tie }) => roleOf(tie, tie.sourceRole),
    }),
    targetRole: t.field({
      type: Role,
      nullable: true,
      description: 'The role of the target; null for a stance or an office.',
      resolve: ({ tie }) => roleOf(tie, tie.targetRole),
    }),
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
      ...lateNode<TieAnswer>(({ tie }) => tie.occasion),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The sentences that say so, of both roles in turn, the surest first.',
      ...lateEvidence<TieAnswer>(({ tie }) => tie.facts),
    }),
  }),
})
