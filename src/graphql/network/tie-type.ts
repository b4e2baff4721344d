import type { Tie } from '../../network/tie.js'
import { builder } from '../builder.js'
import { ROLE_OF_TYPE, Role } from '../enums.js'
import { Actor } from '../types/refs.js'
import { lateNode } from './late.js'
import { type TieAnswer, tieFields } from './tie-fields.js'

/** What the relationship to an occasion says of the actor's role there; an office and a stance are no roles. */
export function roleOf({ relation, about }: Tie, type: string): string | null {
  if (relation === 'STANCE' || relation === 'OFFICE') return null
  if (relation !== 'MEDIATION') return ROLE_OF_TYPE[type] ?? null
  return type === 'BETWEEN' ? 'PARTY' : (about ?? null)
}

export const TieRef = builder.objectRef<TieAnswer>('Tie').implement({
  description: 'Two actors on one occasion: in which roles, when, and on what evidence.',
  fields: t => ({
    ...tieFields(t),
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
  }),
})
