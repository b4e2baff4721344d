import { fold } from '../../../model/fold.js'
import { derivedId, digest } from '../../../model/ids.js'
import type { OfficeRow } from '../../../model/reference.js'
import { covers, type StatedOffice, statedOffices } from '../lift/offices.js'
import { groupBy, sortedBy } from '../order.js'
import { canonicalTitle, principalOf, type ReferenceIndex } from '../reference-index.js'
import { type Strata, voiceOf } from '../strata.js'
import { when } from '../when.js'
import { type Counters, countVoices, type Voice } from './confidence.js'

/** An office that a person holds or held: a dated reference row with the claims that say the same, or claims alone. */
export interface Office extends Counters {
  readonly id: string
  readonly person: string
  readonly organization: string | null
  readonly title: string
  /** As far as known; null when open. */
  readonly from: string | null
  readonly to: string | null
  readonly evidenceKind: 'REFERENCE_ROW' | 'QUOTE'
  readonly claims: readonly StatedOffice[]
}

/** A reference row counts as one source of this confidence. */
const REFERENCE: Voice = { affirms: true, source: 'reference', confidence: 980, publishedOn: null }

/** Offices of every person that some article mentions. */
export function deriveOffices(strata: Strata): readonly Office[] {
  const stated = statedOffices(strata.index, strata.things)
  const persons = [...strata.entities.all.values()].filter(
    ({ kind, mentions }) => kind === 'PERSON' && mentions.length > 0,
  )
  const offices = persons.flatMap(({ id }) => officesOf(id, stated.get(id) ?? [], strata))
  return sortedBy(offices, ({ id }) => id)
}

function officesOf(person: string, stated: readonly StatedOffice[], strata: Strata): readonly Office[] {
  const rows = strata.reference.persons.get(person)?.offices ?? []
  const titled = stated.filter(({ title, claim }) => title !== null && claim.predicate === 'HOLDS_OFFICE')
  const placed = groupBy(titled, office => String(rows.length === 0 ? -1 : rowFor(office, rows, strata)))
  const known = rows.map((row, at) => referenceOffice(person, row, placed.get(String(at)) ?? [], strata))
  const others = groupBy(placed.get('-1') ?? [], ({ organization, title }) =>
    JSON.stringify([organization, canonicalTitle(strata.reference, title ?? '')]),
  )
  return [...known, ...[...others.values()].flatMap(group => statedOffice(group, strata))]
}

/**
 * Which of the dated rows a stated office speaks of: the same title and body, in its time; a former office, or one of an undated
 * article, may be of any time. -1 for none.
 */
function rowFor(office: StatedOffice, rows: readonly OfficeRow[], { reference }: Strata): number {
  const title = canonicalTitle(reference, office.title ?? '')
  if (office.organization === null) return -1
  const body = principalOf(reference, office.organization)
  const inBody = rows.filter(row => principalOf(reference, row.of) === body)
  const alike = inBody.filter(row => canonicalTitle(reference, row.title) === title)
  const day = when(office.claim.edtf ?? office.publishedOn)
  const inTime = (row: OfficeRow) => day !== null && covers(row.from, row.to, day)
  const isTimeless = office.claim.modality === 'HISTORICAL' || day === null || office.claim.edtf === null
  const ofRank = inBody.filter(row => hasSameRank(reference, row.title, office.title ?? ''))
  const row =
    alike.find(inTime) ??
    (isTimeless ? latest(alike) : undefined) ??
    ofRank.find(inTime) ??
    (day === null ? latest(ofRank) : undefined)
  return row === undefined ? -1 : rows.indexOf(row)
}

function latest(rows: readonly OfficeRow[]): OfficeRow | undefined {
  return sortedBy(rows, ({ from }) => from ?? '').at(-1)
}

/** "EU diplomatic chief" and "foreign policy chief" are the high representative; of ministers and others a state has many. */
function hasSameRank(reference: ReferenceIndex, a: string, b: string): boolean {
  const [left, right] = [a, b].map(title => reference.titles.get(fold(title))?.rank)
  return left !== undefined && left === right && left !== 'MINISTER' && left !== 'OTHER'
}

function referenceOffice(person: string, row: OfficeRow, claims: readonly StatedOffice[], strata: Strata): Office {
  const voices = claims.map(({ claim }) => voiceOf(strata, claim))
  return {
    id: `office:${digest(person, row.title, row.of, row.from)}`,
    person,
    organization: row.of,
    title: row.title,
    from: row.from,
    to: row.to,
    evidenceKind: 'REFERENCE_ROW',
    claims,
    ...countVoices([REFERENCE, ...voices]),
    affirmed: voices.filter(({ affirms }) => affirms).length,
    sources: new Set(voices.filter(({ affirms }) => affirms).map(({ source }) => source)).size,
  }
}

function statedOffice(group: readonly StatedOffice[], strata: Strata): readonly Office[] {
  const [first] = group
  if (first === undefined) return []
  const { claim, person, organization, title } = first
  const voices = group.map(office => voiceOf(strata, office.claim))
  return [
    {
      id: derivedId('office', claim.id),
      person,
      organization,
      title: title ?? '',
      from: null,
      to: null,
      evidenceKind: 'QUOTE',
      claims: group,
      ...countVoices(voices),
    },
  ]
}
