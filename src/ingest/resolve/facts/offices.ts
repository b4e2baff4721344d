import { fold } from '../../../model/fold.js'
import { derivedId, digest } from '../../../model/ids.js'
import type { OfficeRow } from '../../../model/reference.js'
import { each } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { spread } from '../flow/spread.js'
import type { Table } from '../flow/table.js'
import { covers, officesOf, type ReferenceOffice, type StatedOffice } from '../lift/offices.js'
import { sortedBy } from '../order.js'
import { canonicalTitle, principalOf, type ReferenceIndex } from '../reference-index.js'
import type { Strata } from '../strata.js'
import { when } from '../when.js'
import { type Counters, countVoices, type Voice } from './confidence.js'
import { gather, type Sayings } from './keyed.js'

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

export interface Offices {
  /** By key. */
  readonly table: Table<Office>
  readonly said: Sayings<StatedOffice>
}

/** Which office of a person: one of the reference data by its place among those of the person, else a body and a title. */
type OfficeKey = readonly [person: string, row: number, said: string]

/** Offices of every person that some article mentions. */
export function deriveOffices(flow: Flow, strata: Strata): Offices {
  const said = gather(
    flow,
    strata,
    ({ article }) => (strata.stated.get(article.id) ?? []).filter(isTitled).map(office => keyedOffice(office, strata)),
    ({ claim }) => claim,
  )
  const { mentioned } = strata.known
  const known = each(flow, [mentioned, strata.entities.joinedRows], id =>
    mentioned.get(id) === undefined ? undefined : officesOf(id, strata),
  )
  const rows = spread(flow, known, (offices, person) =>
    offices.map((office, at) => [JSON.stringify([person, at, '']), office] as const),
  )
  const table = each(flow, [said.keys, rows], text => {
    const [person, at]: OfficeKey = JSON.parse(text)
    const group = said.under(text)
    if (at === -1) return statedOffice(group, said)
    const office = rows.get(text)
    return office === undefined ? undefined : referenceOffice(person, office, group, said, strata)
  })
  return { table, said }
}

const isTitled = ({ title, claim }: StatedOffice): boolean => title !== null && claim.predicate === 'HOLDS_OFFICE'

function keyedOffice(office: StatedOffice, strata: Strata): readonly [string, StatedOffice] {
  const { person, organization, title } = office
  const rows = officesOf(person, strata).map(({ row }) => row)
  const row = rows.length === 0 ? -1 : rowFor(office, rows, strata)
  const said = row === -1 ? JSON.stringify([organization, canonicalTitle(strata.reference, title ?? '')]) : ''
  return [JSON.stringify([person, row, said]), office]
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

/** Its id is made of the row, so that it stays where a decision gives the row's person another id. */
function referenceOffice(
  person: string,
  { holder, row }: ReferenceOffice,
  claims: readonly StatedOffice[],
  { voiceOf }: Sayings<StatedOffice>,
  { entities }: Strata,
): Office {
  const voices = claims.map(({ claim }) => voiceOf(claim))
  return {
    id: `office:${digest(holder, row.title, row.of, row.from)}`,
    person,
    organization: entities.of(row.of)?.id ?? row.of,
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

function statedOffice(group: readonly StatedOffice[], { voiceOf }: Sayings<StatedOffice>): Office | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const { claim, person, organization, title } = first
  const voices = group.map(office => voiceOf(office.claim))
  return {
    id: derivedId('office', claim.id),
    person,
    organization,
    title: title ?? '',
    from: null,
    to: null,
    evidenceKind: 'QUOTE',
    claims: group,
    ...countVoices(voices),
  }
}
