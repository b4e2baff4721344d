import { derivedId } from '../../../model/ids.js'
import type { RecordClaim } from '../../../model/record.js'
import { group } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { sortedBy } from '../order.js'
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
  readonly claims: readonly RecordClaim[]
}

/** Families with nodes of their own (Office, Status) or that speak of the event itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['status', 'occurrence'])

type Statement = Pick<Fact, 'predicate' | 'family' | 'modality' | 'subject' | 'object' | 'value'>

/** A claim, and under which key it meets the others that say the same. */
export interface Keyed<T> {
  readonly key: string
  readonly claim: RecordClaim
  readonly of: T
}

export interface Facts {
  /** By key. */
  readonly table: Table<Fact>
  /** Of each article. */
  readonly claims: Table<readonly Keyed<Statement>[]>
}

export function deriveFacts(flow: Flow, strata: Strata): Facts {
  const claims = map(flow, strata.record.reports, report => report.claims.flatMap(claim => keyedClaim(claim, strata)))
  const byKey = groupKeyed(flow, claims)
  const table = each(flow, [byKey], key => {
    const keyed = inOrder(byKey.get(key))
    const [first] = keyed
    if (first === undefined) return undefined
    const members = keyed.map(({ claim }) => claim)
    const counters = countVoices(members.map(claim => voiceOf(strata, claim)))
    return { id: derivedId('fact', first.claim.id), ...first.of, claims: members, ...counters }
  })
  return { table, claims }
}

export function groupKeyed<T>(flow: Flow, claims: Table<readonly Keyed<T>[]>): Table<ReadonlyMap<string, Keyed<T>>> {
  return group(flow, claims, all => all.map(keyed => [keyed.key, keyed.claim.id, keyed] as const))
}

/** Claims of one key in order of id. */
export function inOrder<T>(keyed: ReadonlyMap<string, Keyed<T>> | undefined): readonly Keyed<T>[] {
  return sortedBy(keyed?.values() ?? [], ({ claim }) => claim.id)
}

function keyedClaim(claim: RecordClaim, { ontology, things }: Strata): readonly Keyed<Statement>[] {
  const { predicate, modality } = claim
  const family = ontology.predicates[predicate]?.family
  if (family === undefined || ELSEWHERE.has(family) || predicate === 'HOLDS_OFFICE') return []
  const subject = things.of(claim.subject)?.id
  const object = claim.object === null ? null : (things.of(claim.object)?.id ?? null)
  if (subject === undefined || (claim.object !== null && object === null)) return []
  const value = object === null ? claim.value : null
  const key = JSON.stringify([subject, predicate, modality, object, value])
  return [{ key, claim, of: { predicate, family, modality, subject, object, value } }]
}
