import { type Draft, liftOf, type Reading, type Ref } from './reading.js'

/** What a third party does between two. */
export const MEDIATING: ReadonlySet<string> = new Set(['MEDIATED', 'FACILITATED'])
const PARTY = new Set(['PARTY_TO', 'SIGNED'])
const TAKING_PART = new Set([...PARTY, 'PARTICIPATED_IN', 'INVITED_TO'])
const LEADING = new Set([...MEDIATING, 'CONVENED'])

/** Somebody takes part or leads in what has a name: without that two names side by side are no dispute ("Brazil and Germany" in a final). */
function isDealing({ events }: Reading, { predicate, subject, object }: Draft): boolean {
  if (subject.kind === 'ENTITY' && TAKING_PART.has(predicate)) return true
  return LEADING.has(predicate) && object?.kind === 'EVENT' && events[object.index]?.chunk !== null
}

/**
 * Who is in dispute: as the analysis says, else the pair most often told as parties of one event or agreement
 * ("talks between A and B", "A and B signed"), persons counted for those they act for. Who is said to mediate is none.
 */
export function findSides(reading: Reading): number[] {
  if (!reading.drafts.some(draft => isDealing(reading, draft))) return []
  const mediators = new Set(
    reading.drafts.flatMap(({ predicate, subject, explicit }) =>
      MEDIATING.has(predicate) && explicit && subject.kind === 'ENTITY' ? principals(reading, subject.index) : [],
    ),
  )
  const given = reading.analysis.sides.filter(side => !mediators.has(side))
  if (given.length >= 2) return given
  const pairs = new Map<string, Pair>()
  for (const parties of partiesByTarget(reading).values()) {
    const all = parties.flatMap(party => principals(reading, party)).filter(one => !mediators.has(one))
    const lifted = [...new Set(all)].sort((a, b) => a - b)
    if (lifted.length > 6) continue
    lifted.forEach((a, i) => {
      for (const b of lifted.slice(i + 1)) count(pairs, a, b)
    })
  }
  const [best] = [...pairs.values()].sort((a, b) => b.count - a.count)
  return best ? withPeers(best, pairs) : (mostTold(reading, mediators) ?? given)
}

interface Pair {
  readonly pair: readonly [number, number]
  count: number
}

/** "Angola, Cuba and South Africa": who is told as often with either of the two is a side as well. */
function withPeers({ pair: [a, b], count: least }: Pair, pairs: ReadonlyMap<string, Pair>): number[] {
  const times = (x: number, y: number) => pairs.get(`${Math.min(x, y)} ${Math.max(x, y)}`)?.count ?? 0
  const all = new Set([...pairs.values()].flatMap(({ pair }) => pair))
  const peers = [...all].filter(one => one !== a && one !== b && times(a, one) >= least && times(b, one) >= least)
  return peers.length <= 2 ? [a, b, ...peers] : [a, b]
}

/** Both sides as ends of claims: where only one has a name, the group that is told beside it is the other. */
export function bothSides({ sides, opponents }: Reading): Ref[] {
  return [...sides.map(index => ({ kind: 'ENTITY' as const, index })), ...opponents]
}

/** "Chad's authorities and more than 40 opposition groups signed": the side that has no name, with the one that has. */
export function findOpponents(reading: Reading): { readonly side: number; readonly group: Ref } | null {
  const named = partiesByTarget(reading)
  for (const { subject, object, predicate } of reading.drafts) {
    if (subject.kind !== 'GROUP' || object === null || !TAKING_PART.has(predicate)) continue
    const beside = named.get(`${object.kind}${object.index}`)?.flatMap(party => principals(reading, party)) ?? []
    const others = [...new Set(beside)]
    if (others.length === 1 && others[0] !== undefined) return { side: others[0], group: subject }
  }
  return null
}

/** The two that are most often told as parties, of whatever; to take part alone does not make one. */
function mostTold(reading: Reading, mediators: ReadonlySet<number>): number[] | null {
  const counts = new Map<number, number>()
  for (const parties of partiesByTarget(reading, NOTHING).values())
    for (const one of new Set(parties.flatMap(party => principals(reading, party))))
      if (!mediators.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [first, second] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return first && second ? [first[0], second[0]] : null
}

function count(pairs: Map<string, Pair>, a: number, b: number): void {
  const known = pairs.get(`${a} ${b}`)
  if (known) known.count++
  else pairs.set(`${a} ${b}`, { pair: [a, b], count: 1 })
}

/** The organizations a person acts for; the actor itself where there is none. */
function principals(reading: Reading, entity: number): readonly number[] {
  const lifted = liftOf(reading, entity)
  return lifted.length > 0 ? lifted : [entity]
}

/** What two do together who are in dispute. */
const TOGETHER: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT', 'SIGNING'])
const NOTHING: ReadonlySet<string> = new Set()

/** Six ministers who attend a ceremony are not in dispute with each other. */
const ATTENDING = /^(?:(?:event|verb):(?:attend|join|observe)|phrase:in presence)$/

/** Actors by what they are said to be parties to, or to do together. */
function partiesByTarget(reading: Reading, together = TOGETHER): Map<string, number[]> {
  const parties = new Map<string, number[]>()
  const happened = reading.drafts.filter(({ modality }) => modality === 'ACTUAL')
  for (const { predicate, subject, object, rule } of happened.length > 0 ? happened : reading.drafts) {
    if (subject.kind !== 'ENTITY' || object === null) continue
    if (predicate === 'PARTICIPATED_IN' && ATTENDING.test(rule)) continue
    const type = object.kind === 'EVENT' ? reading.events[object.index]?.type : undefined
    if (!PARTY.has(predicate) && !(predicate === 'PARTICIPATED_IN' && together.has(type ?? ''))) continue
    const key = `${object.kind}${object.index}`
    parties.set(key, [...(parties.get(key) ?? []), subject.index])
  }
  return parties
}
