import type { Path, Sort, Where } from '../../plan/plan.js'
import type { FieldRequest } from '../select/request.js'
import { BY_ID, SOLE } from './order.js'
import { filterable, type PlannedField, planned } from './read.js'

export interface Reading<P = Path> {
  readonly path: P
  readonly order?: readonly Sort[]
  /** The condition that the field's arguments make. */
  readonly where?: (request: FieldRequest) => readonly Where[]
}

/** The first node of a path, or null. */
export function one({ path, order = BY_ID, where }: Reading): PlannedField {
  const field = planned(request => [
    { kind: 'ONE', key: request.key, path, where: allOf(where?.(request)), order, shape: request.select() },
  ])
  // Of several in an order only the first is meant, which a filter could not tell from the others.
  const isRelation = (order === BY_ID || order === SOLE) && where === undefined
  return isRelation ? filterable(field, { kind: 'RELATION', path, where: [] }) : field
}

export function allOf(parts: readonly Where[] = []): Where | null {
  const [first] = parts
  return parts.length > 1 ? { kind: 'AND', all: parts } : (first ?? null)
}
