import type { Claim } from '../../../model/claim.js'
import { derivedId } from '../../../model/ids.js'
import { byText, groupBy, sortedBy } from '../order.js'
import { publishedOn } from '../record-index.js'
import { type Strata, voiceOf } from '../strata.js'
import { type When, when } from '../when.js'
import { type Counters, countVoices } from './confidence.js'

/** A status of an agreement at a date, as claims give it; the history is all of them, none overwrites another. */
export interface Status extends Counters {
  /** The smallest id of its claims, as a status's. */
  readonly id: string
  readonly agreement: string
  readonly value: string
  readonly modality: string
  readonly date: When | null
  readonly claims: readonly Claim[]
}

export function deriveStatuses(strata: Strata): readonly Status[] {
  const keyed = strata.index.claims.flatMap(claim => {
    const agreement = strata.things.of(claim.subject)
    if (claim.predicate !== 'HAS_STATUS' || agreement?.kind !== 'AGREEMENT' || claim.value === null) return []
    const { value, modality, edtf } = claim
    return [{ claim, agreement: agreement.id, value, key: JSON.stringify([agreement.id, value, modality, edtf]) }]
  })
  const statuses = [...groupBy(keyed, ({ key }) => key).values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { agreement, value } = first
    const { id, modality, edtf } = first.claim
    const claims = group.map(({ claim }) => claim)
    return [
      {
        id: derivedId('status', id),
        agreement,
        value,
        modality,
        date: when(edtf),
        claims,
        ...countVoices(claims.map(claim => voiceOf(strata, claim))),
      },
    ]
  })
  return sortedBy(statuses, ({ id }) => id)
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
