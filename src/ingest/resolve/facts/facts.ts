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

export function deriveFacts(strata: Strata): readonly Fact[] {
  const { index, ontology, things } = strata
  const keyed = index.claims.flatMap(claim => {
    const family = ontology.predicates[claim.predicate]?.family
    const subject = things.of(claim.subject)?.id
    const object = claim.object === null ? null : (things.of(claim.object)?.id ?? null)
    if (family === undefined || ELSEWHERE.has(family) || claim.predicate === 'HOLDS_OFFICE' || subject === undefined)
      return []
    if (claim.object !== null && object === null) return []
    const value = object === null ? claim.value : null
    return [
      {
        claim,
        family,
        subject,
        object,
        value,
        key: JSON.stringify([subject, claim.predicate, claim.modality, object, value]),
      },
    ]
  })
  const facts = [...groupBy(keyed, ({ key }) => key).values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const claims = group.map(({ claim }) => claim)
    const { family, subject, object, value } = first
    const { id, predicate, modality } = first.claim
    return [
      {
        id: derivedId('fact', id),
        predicate,
        family,
        modality,
        subject,
        object,
        value,
        claims,
        ...countVoices(claims.map(claim => voiceOf(strata, claim))),
      },
    ]
  })
  return sortedBy(facts, ({ id }) => id)
}
