import type { Decision } from '../../model/decision.js'
import { sorted, sortedBy } from './order.js'

/** What one decision says of one member. */
export type Ruling =
  | {
      readonly kind: 'MERGE' | 'SPLIT'
      readonly decision: string
      readonly side: 'left' | 'right'
      readonly at: string
    }
  | { readonly kind: 'ALIAS'; readonly decision: string; readonly names: readonly string[] }
  | { readonly kind: 'RETRACT'; readonly decision: string }
  | { readonly kind: 'ASSERT'; readonly decision: string }

/** More than any comparison gives: a decision goes first. */
export const DECIDED = 1_000_000

/** The decisions that hold, oldest first: those that no later decision reverts (which may itself be reverted). */
export function standing(decisions: Iterable<Decision>): readonly Decision[] {
  const ordered = sortedBy(new Map([...decisions].map(one => [one.id, one])).values(), ({ at, id }) => `${at} ${id}`)
  const reverted = new Set<string>()
  for (const { id, kind, left } of ordered.toReversed()) {
    if (kind === 'REVERT' && !reverted.has(id)) for (const other of left) reverted.add(other)
  }
  return ordered.filter(({ id, kind }) => kind !== 'REVERT' && !reverted.has(id))
}

/** What decisions say of each member (a mention, reference row or claim) that they name. */
export function rulingsByMember(decisions: Iterable<Decision>): ReadonlyMap<string, readonly Ruling[]> {
  const rulings = new Map<string, Ruling[]>()
  const add = (member: string, ruling: Ruling) => rulings.set(member, [...(rulings.get(member) ?? []), ruling])
  for (const { id: decision, kind, left, right, at } of standing(decisions)) {
    if (kind === 'ALIAS') for (const member of left) add(member, { kind, decision, names: right })
    if (kind === 'ASSERT') for (const member of [...left, ...right]) add(member, { kind, decision })
    if (kind === 'RETRACT') for (const claim of left) add(claim, { kind, decision })
    if (kind !== 'MERGE' && kind !== 'SPLIT') continue
    for (const member of left) add(member, { kind, decision, side: 'left', at })
    for (const member of right) add(member, { kind, decision, side: 'right', at })
  }
  return rulings
}

/** What people decided about two things by the rulings on their members; where decisions clash the later holds. */
export function verdict(a: readonly Ruling[], b: readonly Ruling[]): 'MERGE' | 'SPLIT' | null {
  let last: { readonly at: string; readonly kind: 'MERGE' | 'SPLIT' } | null = null
  for (const one of a) {
    for (const other of b) {
      if ((one.kind !== 'MERGE' && one.kind !== 'SPLIT') || one.kind !== other.kind) continue
      if (one.decision !== other.decision || one.side === other.side) continue
      const at = `${one.at} ${one.decision}`
      if (last === null || at > last.at) last = { at, kind: one.kind }
    }
  }
  return last?.kind ?? null
}

/** Those that decisions merge meet under a key, whatever else they share. */
export function mergeKeys(rulings: readonly Ruling[]): readonly string[] {
  return sorted(rulings.filter(({ kind }) => kind === 'MERGE').map(({ decision }) => `! ${decision}`))
}

/** A member that a decision joins to others or parts from them is compared on its own. */
export function isNamed(rulings: readonly Ruling[]): boolean {
  return rulings.some(({ kind }) => kind === 'MERGE' || kind === 'SPLIT')
}
