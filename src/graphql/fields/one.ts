import type { Path, Sort, Where } from '../../plan/plan.js'
import type { FieldRequest } from '../select/request.js'
import { BY_ID } from './order.js'
import { type PlannedField, planned } from './read.js'

export interface Reading {
  readonly path: Path
  readonly order?: readonly Sort[]
  /** The condition that the field's arguments make. */
  readonly where?: (request: FieldRequest) => readonly Where[]
}

/** The first node of a path, or null. */
export function one({ path, order = BY_ID, where }: Reading): PlannedField {
  return planned(request => [
    { kind: 'ONE', key: request.key, path, where: allOf(where?.(request)), order, shape: request.select() },
  ])
}

export function allOf(parts: readonly Where[] = []): Where | null {
  const [first] = parts
  return parts.length > 1 ? { kind: 'AND', all: parts } : (first ?? null)
}
