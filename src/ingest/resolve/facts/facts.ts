import { derivedId } from '../../../model/ids.js'
import type { RecordClaim } from '../../../model/record.js'
import { each } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Strata } from '../strata.js'
import { type Counters, countVoices } from './confidence.js'
import { gather, type Sayings } from './keyed.js'

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

export interface Facts {
  /** By key. */
  readonly table: Table<Fact>
  readonly said: Sayings<RecordClaim>
}

export function deriveFacts(flow: Flow, strata: Strata): Facts {
  const said = gather(
    flow,
    strata,
    ({ claims }) => claims.flatMap(claim => keyedClaim(claim, strata)),
    claim => claim,
  )
  const table = each(flow, [said.keys], key => factOf(key, said, strata))
  return { table, said }
}

type FactKey = readonly [
  subject: string,
  predicate: string,
  modality: string,
  object: string | null,
  value: string | null,
]

/** The row names each property itself: V8 holds what is spread into an object in a list beside it. */
function factOf(key: string, { under, voiceOf }: Sayings<RecordClaim>, { ontology }: Strata): Fact | undefined {
  const claims = under(key)
  const [first] = claims
  if (first === undefined) return undefined
  const [subject, predicate, modality, object, value]: FactKey = JSON.parse(key)
  const { affirmed, denied, sources, confidence, first: from, last } = countVoices(claims.map(voiceOf))
  return {
    id: derivedId('fact', first.id),
    predicate,
    family: ontology.predicates[predicate]?.family ?? '',
    modality,
    subject,
    object,
    value,
    claims,
    affirmed,
    denied,
    sources,
    confidence,
    first: from,
    last,
  }
}

function keyedClaim(claim: RecordClaim, { ontology, things }: Strata): readonly (readonly [string, RecordClaim])[] {
  const { predicate, modality } = claim
  const family = ontology.predicates[predicate]?.family
  if (family === undefined || ELSEWHERE.has(family) || predicate === 'HOLDS_OFFICE') return []
  const subject = things.of(claim.subject)?.id
  const object = claim.object === null ? null : (things.of(claim.object)?.id ?? null)
  if (subject === undefined || (claim.object !== null && object === null)) return []
  const key: FactKey = [subject, predicate, modality, object, object === null ? claim.value : null]
  return [[JSON.stringify(key), claim]]
}
