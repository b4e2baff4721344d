import { kindOf } from '../clusters.js'
import type { Entities } from '../entities/entities.js'
import type { Known } from '../entities/known.js'
import { distinct } from '../flow/collect.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Lift } from '../mediation.js'
import { sorted } from '../order.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import type { When } from '../when.js'
import { covers, isAbout, officesOf, type StatedOffice } from './offices.js'

/** Where and when an actor acts: the articles that tell of it and the date, as far as known. */
export interface Occasion {
  readonly articles: readonly string[]
  readonly date: When | null
}

/** The states or organizations that an actor acts for on an occasion ("Vucic" for Serbia), without itself; empty for one that stands for itself. */
export type Lifting = (actor: string, occasion: Occasion) => readonly string[]

/** Offices stated in other articles count when these are at most so many years from the date. */
const YEARS = 2

/** What a person acts for above all: a head of state is also a party member, but speaks for the state. */
const ORDER: readonly (readonly string[])[] = [
  ['STATE', 'IGO', 'STATE_COALITION'],
  ['ARMED_GROUP', 'POLITICAL_PARTY', 'MILITARY', 'GOVERNMENT_BODY'],
]

/** For which organization and when a person is said to act. */
export interface Time {
  readonly organization: string
  /** The claim's own date. */
  readonly edtf: string | null
  /** Year of the article, where the claim has no date. */
  readonly year: string | null
}

export function makeLifting(
  flow: Flow,
  stated: Table<readonly StatedOffice[]>,
  known: Known,
  { reference, entities }: { readonly reference: ReferenceIndex; readonly entities: Entities },
): Lifting {
  const times = distinct(flow, stated, offices => offices.filter(isCurrent).flatMap(timeOf))
  const principal = makePrincipal(known, reference)
  const inArticle = (person: string, article: string) =>
    (stated.get(article) ?? []).filter(office => office.person === person && isCurrent(office))
  const sources: Sources = {
    here: (person, articles) =>
      articles.flatMap(id => inArticle(person, id).flatMap(({ organization }) => organization ?? [])),
    told: (person, date) =>
      [...(times.get(person)?.keys() ?? [])]
        .map((text): Time => JSON.parse(text))
        .filter(time => isAbout(time, date, YEARS))
        .map(({ organization }) => organization),
    known: (person, date) =>
      officesOf(person, { reference, entities })
        .filter(({ row }) => covers(row.from, row.to, date))
        .map(({ row }) => entities.of(row.of)?.id ?? row.of),
  }
  return (actor, occasion) => {
    const kind = kindOf(actor)
    if (kind === 'ORGANIZATION') return sorted([principal(actor)].filter(id => id !== actor))
    if (kind !== 'PERSON') return []
    return foremost(sorted(officesOn(actor, occasion, sources).map(principal)), known.typeOf)
  }
}

/** Not a former office. */
function isCurrent({ claim }: StatedOffice): boolean {
  return claim.modality !== 'HISTORICAL' && claim.polarity === 'AFFIRMED'
}

function timeOf({ person, organization, claim, publishedOn }: StatedOffice): readonly (readonly [string, string])[] {
  if (organization === null) return []
  const year = claim.edtf === null ? (publishedOn?.slice(0, 4) ?? null) : null
  const time: Time = { organization, edtf: claim.edtf, year }
  return [[person, JSON.stringify(time)]]
}

/** Lifting for one occasion; remembers what it has answered, so it lives no longer than one computation. */
export function liftOn(lifting: Lifting, occasion: Occasion): Lift {
  const known = new Map<string, readonly string[]>()
  return actor => {
    const answer = known.get(actor) ?? lifting(actor, occasion)
    known.set(actor, answer)
    return answer
  }
}

/** Who says for whom a person acts. */
interface Sources {
  readonly here: (person: string, articles: readonly string[]) => readonly string[]
  readonly told: (person: string, date: When | null) => readonly string[]
  readonly known: (person: string, date: When | null) => readonly string[]
}

/**
 * Claims of the occasion's own articles first, then dated reference rows, then claims of articles of about that time. When nothing
 * dates the occasion, what articles say goes before all the offices that a person ever held.
 */
function officesOn(person: string, { articles, date }: Occasion, { here, told, known }: Sources): readonly string[] {
  const own = here(person, articles)
  if (own.length > 0) return own
  const [first, second] = date?.earliest == null ? [told, known] : [known, told]
  const organizations = first(person, date)
  return organizations.length > 0 ? organizations : second(person, date)
}

function foremost(organizations: readonly string[], typeOf: (id: string) => string): readonly string[] {
  const ranked = ORDER.map(types => organizations.filter(id => types.includes(typeOf(id))))
  return ranked.find(ids => ids.length > 0) ?? organizations
}

/** A ministry acts for its state: by the reference row, else by the demonym in its name ("Serbian Foreign Ministry"). */
function makePrincipal({ typeOf, formsOf }: Known, reference: ReferenceIndex): (id: string) => string {
  return id => {
    if (reference.organizations.has(id)) return principalOf(reference, id)
    if (typeOf(id) !== 'GOVERNMENT_BODY' && typeOf(id) !== 'MILITARY') return id
    const states = sorted(
      formsOf(id)
        .flatMap(({ name }) => name.toLowerCase().split(/\s+/))
        .flatMap(word => reference.demonyms.get(word) ?? []),
    )
    return states.length === 1 && states[0] !== undefined ? states[0] : id
  }
}
