import type { RecordClaim } from '../../../model/record.js'
import type { OfficeRow } from '../../../model/reference.js'
import type { Entities } from '../entities/entities.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { sorted } from '../order.js'
import type { RecordTables } from '../record-tables.js'
import type { ReferenceIndex } from '../reference-index.js'
import { matchDates, type When, when } from '../when.js'
import type { Time } from './lift.js'

/** A person acts for an organization, as an article says: an office held, or a representation. */
export interface StatedOffice {
  readonly person: string
  /** null where the article names no body and none is known. */
  readonly organization: string | null
  /** null for a representation without a title. */
  readonly title: string | null
  readonly claim: RecordClaim
  readonly publishedOn: string | null
}

const ACTING: ReadonlySet<string> = new Set(['HOLDS_OFFICE', 'REPRESENTS'])

/** What each article says of offices, in order of claim id. "Former" offices are among them, as HISTORICAL. */
export function statedOffices(
  flow: Flow,
  { reports }: RecordTables,
  entities: Entities,
): Table<readonly StatedOffice[]> {
  return map(flow, reports, ({ article, claims }) => {
    const offices = claims
      .filter(({ predicate }) => ACTING.has(predicate))
      .flatMap(claim => statedOffice(claim, article.publishedOn, entities))
    return offices.length === 0 ? undefined : offices
  })
}

function statedOffice(claim: RecordClaim, publishedOn: string | null, entities: Entities): readonly StatedOffice[] {
  const person = entities.of(claim.subject)
  const object = claim.object === null ? undefined : entities.of(claim.object)
  if (person === undefined) return []
  const organization = object?.kind === 'ORGANIZATION' ? object.id : null
  return [{ person: person.id, organization, title: claim.value, claim, publishedOn }]
}

/** A dated row of the reference data: an office of a person. */
export interface ReferenceOffice {
  /** The row of the person that has it; its own id, also where a decision has made the person one with that of another row. */
  readonly holder: string
  readonly row: OfficeRow
}

/** The offices that the reference data gives a person: those of its row, then those of rows that decisions made one with it. */
export function officesOf(
  person: string,
  { reference, entities }: { readonly reference: ReferenceIndex; readonly entities: Pick<Entities, 'joinedRows'> },
): readonly ReferenceOffice[] {
  const holders = [person, ...sorted(entities.joinedRows.get(person)?.keys() ?? [])]
  return holders.flatMap(holder => (reference.persons.get(holder)?.offices ?? []).map(row => ({ holder, row })))
}

/** Whether an office held from one partial date to another (null: open) is held at a date. */
export function covers(from: string | null, to: string | null, date: When | null): boolean {
  if (date === null || date.earliest === null || date.latest === null) return true
  const start = when(from)?.earliest ?? '0000-01-01'
  const end = when(to)?.latest ?? '9999-12-31'
  return date.earliest <= end && date.latest >= start
}

/** Whether a stated office speaks of the date: the claim's own date, else the year of its article, at most `years` away. */
export function isAbout({ edtf, year }: Time, date: When | null, years: number): boolean {
  const stated = when(edtf)
  if (stated !== null) return matchDates(stated, date) !== 'CONFLICT'
  if (date?.earliest === null || date?.earliest === undefined || year === null) return true
  return Math.abs(Number(date.earliest.slice(0, 4)) - Number(year)) <= years
}
