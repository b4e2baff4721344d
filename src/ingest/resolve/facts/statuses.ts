import { derivedId } from '../../../model/ids.js'
import type { RecordClaim } from '../../../model/record.js'
import { group } from '../flow/collect.js'
import { each } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { byText, sortedBy } from '../order.js'
import { publishedOn } from '../record-index.js'
import type { Strata } from '../strata.js'
import { type When, when } from '../when.js'
import { type Counters, countVoices } from './confidence.js'
import { gather, type Sayings } from './keyed.js'

/** A status of an agreement at a date, as claims give it; the history is all of them, none overwrites another. */
export interface Status extends Counters {
  /** The smallest id of its claims, as a status's. */
  readonly id: string
  readonly agreement: string
  readonly value: string
  readonly modality: string
  readonly date: When | null
  readonly claims: readonly RecordClaim[]
}

export interface Statuses {
  /** By key. */
  readonly table: Table<Status>
  readonly said: Sayings<RecordClaim>
  readonly ofAgreement: (agreement: string) => readonly Status[]
}

export function deriveStatuses(flow: Flow, strata: Strata): Statuses {
  const said = gather(
    flow,
    strata,
    ({ claims }) => claims.flatMap(claim => keyedClaim(claim, strata)),
    claim => claim,
  )
  const table = each(flow, [said.keys], key => statusOf(key, said))
  const byAgreement = group(flow, table, (status, key) => [[status.agreement, key, status] as const])
  const ofAgreement = (id: string) => sortedBy(byAgreement.get(id)?.values() ?? [], status => status.id)
  return { table, said, ofAgreement }
}

type StatusKey = readonly [agreement: string, value: string, modality: string, edtf: string | null]

function keyedClaim(claim: RecordClaim, { things }: Strata): readonly (readonly [string, RecordClaim])[] {
  const { predicate, value, modality, edtf } = claim
  if (predicate !== 'HAS_STATUS' || value === null) return []
  const agreement = things.of(claim.subject)
  if (agreement?.kind !== 'AGREEMENT') return []
  const key: StatusKey = [agreement.id, value, modality, edtf]
  return [[JSON.stringify(key), claim]]
}

function statusOf(key: string, { under, voiceOf }: Sayings<RecordClaim>): Status | undefined {
  const claims = under(key)
  const [first] = claims
  if (first === undefined) return undefined
  const [agreement, value, modality, edtf]: StatusKey = JSON.parse(key)
  const counters = countVoices(claims.map(voiceOf))
  return { id: derivedId('status', first.id), agreement, value, modality, date: when(edtf), claims, ...counters }
}

/**
 * The latest status of an agreement: told as a fact (ACTUAL or HISTORICAL) and more affirmed than denied; of these the one that holds
 * at the latest day (its own date, else the day of its last report), then that of more sources, then the later in the vocabulary.
 */
export function latestStatus(statuses: readonly Status[], strata: Strata): string | null {
  const order = Object.keys(strata.ontology.vocabulary.AgreementStatus ?? {})
  const told = statuses.filter(({ modality }) => modality === 'ACTUAL' || modality === 'HISTORICAL')
  const held = told.filter(({ affirmed, denied }) => affirmed > denied)
  const [latest] = [...held].sort(
    (a, b) =>
      byText(asOf(b, strata), asOf(a, strata)) ||
      b.sources - a.sources ||
      order.indexOf(b.value) - order.indexOf(a.value) ||
      byText(a.id, b.id),
  )
  return latest?.value ?? null
}

function asOf({ date, claims }: Status, { index }: Strata): string {
  const reported = claims.flatMap(({ articleId }) => publishedOn(index, articleId) ?? [])
  return date?.latest ?? reported.sort().at(-1) ?? ''
}
