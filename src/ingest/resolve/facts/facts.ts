import type { Claim } from '../../../model/claim.js'
import { derivedId } from '../../../model/ids.js'
import { groupBy, sortedBy } from '../order.js'
import { type Strata, voiceOf } from '../strata.js'
import { type Counters, countVoices } from './confidence.js'

/** One statement about things, with every claim that makes or denies it. */
export interface Fact extends Counters {
  /** The smallest id of its claims, as a fact's. */
  readonly id: string
  readonly predicate: string
  readonly family: string
  readonly modality: string
  readonly subject: string
  readonly object: string | null
  /** What stands in the object's place: a topic, a provision. */
  readonly value: string | null
  /** In order of id. */
  readonly claims: readonly Claim[]
}

/** Families with nodes of their own (Office, Status) or that speak of the event itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['status', 'occurrence'])

interface Keyed {
  readonly key: string
  readonly claim: Claim
  readonly of: Pick<Fact, 'predicate' | 'family' | 'modality' | 'subject' | 'object' | 'value'>
}

export function deriveFacts(strata: Strata): readonly Fact[] {
  const keyed = strata.index.claims.flatMap(claim => keyedClaim(claim, strata) ?? [])
  const facts = [...groupBy(keyed, ({ key }) => key).values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const claims = group.map(({ claim }) => claim)
    const counters = countVoices(claims.map(claim => voiceOf(strata, claim)))
    return [{ id: derivedId('fact', first.claim.id), ...first.of, claims, ...counters }]
  })
  return sortedBy(facts, ({ id }) => id)
}

function keyedClaim(claim: Claim, { ontology, things }: Strata): Keyed | null {
  const { predicate, modality } = claim
  const family = ontology.predicates[predicate]?.family
  const subject = things.of(claim.subject)?.id
  const object = claim.object === null ? null : (things.of(claim.object)?.id ?? null)
  if (family === undefined || ELSEWHERE.has(family) || predicate === 'HOLDS_OFFICE' || subject === undefined)
    return null
  if (claim.object !== null && object === null) return null
  const value = object === null ? claim.value : null
  const key = JSON.stringify([subject, predicate, modality, object, value])
  return { key, claim, of: { predicate, family, modality, subject, object, value } }
}
