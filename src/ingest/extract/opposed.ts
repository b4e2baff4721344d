import { principalsOf } from './actors.js'
import { isSameRef, type Reading, type Ref, refKey } from './reading.js'

/** At least two that share no state or organization. */
export function isOpposed(reading: Reading, parties: readonly Ref[]): boolean {
  const distinct = [...new Map(parties.map(one => [refKey(one), one])).values()]
  return distinct.some(a => distinct.some(b => !sharesPrincipal(reading, a, b)))
}

/** Whether two actors are, or act for, one state or body. */
export function sharesPrincipal(reading: Reading, a: Ref, b: Ref): boolean {
  if (a.kind !== 'ENTITY' || b.kind !== 'ENTITY') return isSameRef(a, b)
  const own = principalsOf(reading, a)
  return principalsOf(reading, b).some(one => own.includes(one))
}
