import { principalsOf } from './actors.js'
import type { Reading, Ref } from './reading.js'

/** At least two that share no state or organization. */
export function isOpposed(reading: Reading, parties: readonly Ref[]): boolean {
  return parties.some(a => parties.some(b => !sharesPrincipal(reading, a, b)))
}

/** Whether two actors are, or act for, one state or body. */
export function sharesPrincipal(reading: Reading, a: Ref, b: Ref): boolean {
  if (a.kind !== 'ENTITY' || b.kind !== 'ENTITY') return a.kind === b.kind && a.index === b.index
  const own = principalsOf(reading, a)
  return principalsOf(reading, b).some(one => own.includes(one))
}
