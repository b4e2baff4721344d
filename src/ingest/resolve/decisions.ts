import type { Decision } from '../../model/decision.js'
import type { Link } from './join.js'

/** What people decided about pairs of members; where two decisions name one pair, the later holds. */
export interface Verdicts {
  readonly merged: readonly Link[]
  readonly isMerged: (a: string, b: string) => boolean
  readonly isSplit: (a: string, b: string) => boolean
  /** Members that some decision names: these are never taken together with others before they are compared. */
  readonly named: ReadonlySet<string>
}

/** More than any comparison gives: a decision goes first. */
const DECIDED = 1_000_000

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** @param decisions oldest first */
export function readVerdicts(decisions: readonly Decision[]): Verdicts {
  const verdicts = new Map<string, { a: string; b: string; kind: string }>()
  for (const { kind, left, right } of decisions) {
    if (kind !== 'MERGE' && kind !== 'SPLIT') continue
    for (const a of left) for (const b of right) if (a !== b) verdicts.set(pairKey(a, b), { a, b, kind })
  }
  const is = (kind: string) => (a: string, b: string) => verdicts.get(pairKey(a, b))?.kind === kind
  return {
    merged: [...verdicts.values()].filter(({ kind }) => kind === 'MERGE').map(({ a, b }) => ({ a, b, score: DECIDED })),
    isMerged: is('MERGE'),
    isSplit: is('SPLIT'),
    named: new Set([...verdicts.values()].flatMap(({ a, b }) => [a, b])),
  }
}

/** Names that decisions give to members: ALIAS left = members, right = names. */
export function decidedAliases(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>()
  for (const { kind, left, right } of decisions) {
    if (kind !== 'ALIAS') continue
    for (const member of left) aliases.set(member, [...(aliases.get(member) ?? []), ...right])
  }
  return aliases
}
