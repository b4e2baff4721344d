import type { Where } from '../../plan/plan.js'
import { builder } from '../builder.js'
import { Modality, Role, typesOfRole } from '../enums.js'
import type { FieldRequest } from '../select/request.js'

/** A role that is told as a plan and as a fact is two edges: `toldAs` keeps one kind. */
export const TOLD_ARGS = builder.args(t => ({
  toldAs: t.field({
    type: [Modality],
    description: 'Only roles told in these ways. A role told as a plan and as a fact has an edge for each.',
  }),
}))

export const ROLE_ARGS = builder.args(t => ({
  role: t.field({ type: [Role], description: 'Only these roles.' }),
}))

/** The relationship types of the roles that are asked for; of all roles when none is. */
export function rolesOf({ role }: Readonly<Record<string, unknown>>, all: readonly string[]): readonly string[] {
  return Array.isArray(role) && role.length > 0 ? role.flatMap(typesOfRole) : all
}

export function toldAs({ args }: FieldRequest): readonly Where[] {
  if (!Array.isArray(args.toldAs)) return []
  const property = { of: 'EDGE', names: ['modality'] } as const
  return [{ kind: 'COMPARE', property, operator: 'IN', value: args.toldAs }]
}
