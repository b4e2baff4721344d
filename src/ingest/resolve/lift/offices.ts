import type { Claim } from '../../../model/claim.js'
import type { Clusters } from '../clusters.js'
import { groupBy } from '../order.js'
import { publishedOn, type RecordIndex } from '../record-index.js'
import type { ReferenceIndex } from '../reference-index.js'
import { matchDates, type When, when } from '../when.js'

/** A person acts for an organization, as an article says: an office held, or a representation. */
export interface StatedOffice {
  readonly person: string
  /** null where the article names no body and none is known. */
  readonly organization: string | null
  /** null for a representation without a title. */
  readonly title: string | null
  readonly claim: Claim
  readonly publishedOn: string | null
}

const ACTING: ReadonlySet<string> = new Set(['HOLDS_OFFICE', 'REPRESENTS'])

/** What articles say of offices, by person cluster, in order of claim id. "Former" offices are among them, as HISTORICAL. */
export function statedOffices(index: RecordIndex, entities: Clusters): ReadonlyMap<string, readonly StatedOffice[]> {
  const offices = index.claims.flatMap((claim): StatedOffice[] => {
    const person = entities.of(claim.subject)
    const object = claim.object === null ? undefined : entities.of(claim.object)
    if (!ACTING.has(claim.predicate) || person === undefined) return []
    const organization = object?.kind === 'ORGANIZATION' ? object.id : null
    return [
      { person: person.id, organization, title: claim.value, claim, publishedOn: publishedOn(index, claim.articleId) },
    ]
  })
  return groupBy(offices, ({ person }) => person)
}

/** Organizations in which the reference data has the person hold an office at the date; all of them when there is no date. */
export function referenceOffices(reference: ReferenceIndex, person: string, date: When | null): readonly string[] {
  const offices = reference.persons.get(person)?.offices ?? []
  return offices.filter(office => covers(office.from, office.to, date)).map(({ of }) => of)
}

/** Whether an office held from one partial date to another (null: open) is held at a date. */
export function covers(from: string | null, to: string | null, date: When | null): boolean {
  if (date === null || date.earliest === null || date.latest === null) return true
  const start = when(from)?.earliest ?? '0000-01-01'
  const end = when(to)?.latest ?? '9999-12-31'
  return date.earliest <= end && date.latest >= start
}

/** Whether a stated office speaks of the date: the claim's own date, else the day of its article, at most `years` away. */
export function isAbout(office: StatedOffice, date: When | null, years: number): boolean {
  const stated = when(office.claim.edtf)
  if (stated !== null) return matchDates(stated, date) !== 'CONFLICT'
  if (date?.earliest === null || date?.earliest === undefined || office.publishedOn === null) return true
  return Math.abs(Number(date.earliest.slice(0, 4)) - Number(office.publishedOn.slice(0, 4))) <= years
}
