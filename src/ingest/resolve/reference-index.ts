import { fold } from '../../model/fold.js'
import type { OrganizationRow, PersonRow, PlaceRow, Reference, TitleRow } from '../../model/reference.js'

/** The reference rows with what derivation asks of them. */
export interface ReferenceIndex {
  readonly organizations: ReadonlyMap<string, OrganizationRow>
  readonly places: ReadonlyMap<string, PlaceRow>
  readonly persons: ReadonlyMap<string, PersonRow>
  readonly rows: Reference
  /** Folded adjective or noun for its people → organization id: "serbian", "serb" → Serbia. */
  readonly demonyms: ReadonlyMap<string, string>
  /** Folded name of a state → its id: "russia". */
  readonly stateNames: ReadonlyMap<string, string>
  /** Words of the names of states and organizations, and of their people: no agreement is told from another by these. */
  readonly actorWords: ReadonlySet<string>
  /** Folded name of a place, also as it stands for a government. */
  readonly placeNames: ReadonlySet<string>
  /** The row that a title in any wording belongs to. */
  readonly titles: ReadonlyMap<string, TitleRow>
}

const indexed = new WeakMap<Reference, ReferenceIndex>()

/** Made once for a value of the reference data, which never changes. */
export function indexReference(rows: Reference): ReferenceIndex {
  const known = indexed.get(rows) ?? makeIndex(rows)
  indexed.set(rows, known)
  return known
}

function makeIndex(rows: Reference): ReferenceIndex {
  return {
    rows,
    organizations: new Map(rows.organizations.map(row => [row.id, row])),
    places: new Map(rows.places.map(row => [row.id, row])),
    persons: new Map(rows.persons.map(row => [row.id, row])),
    demonyms: new Map(rows.organizations.flatMap(row => row.demonyms.flatMap(name => withPlural(name, row.id)))),
    stateNames: new Map(
      rows.organizations
        .filter(({ type }) => type === 'STATE')
        .flatMap(({ id, name, aliases }) => [name, ...aliases].map(form => [fold(form), id] as const)),
    ),
    actorWords: new Set(rows.organizations.flatMap(actorWords)),
    placeNames: new Set(rows.places.flatMap(row => [row.name, ...row.aliases].map(fold))),
    titles: new Map(rows.titles.flatMap(row => [row.title, ...row.variants].map(title => [fold(title), row] as const))),
  }
}

/** Whether an id is of an organization, place or person of the reference data. */
export function isRow({ organizations, places, persons }: ReferenceIndex, id: string): boolean {
  return organizations.has(id) || places.has(id) || persons.has(id)
}

function actorWords({ type, name, acronyms, demonyms }: OrganizationRow): readonly string[] {
  const names = type === 'STATE' || type === 'IGO' ? [name] : []
  return ['and', 'european', ...[...names, ...acronyms, ...demonyms].flatMap(form => fold(form).split(' '))]
}

function withPlural(demonym: string, id: string): readonly (readonly [string, string])[] {
  return [fold(demonym), `${fold(demonym)}s`].map(name => [name, id] as const)
}

/** One wording for a title: `canonicalTitle("minister of foreign affairs") === "foreign minister"`. */
export function canonicalTitle(reference: ReferenceIndex, title: string): string {
  return reference.titles.get(fold(title))?.title ?? fold(title)
}

/** Types whose members act for what they belong to: a ministry for its state, an organ or mission for its organization. */
const ORGANS: ReadonlySet<string> = new Set(['GOVERNMENT_BODY', 'MILITARY', 'IGO'])

/** The state or organization that a reference organization acts for, itself where it is nobody's organ. */
export function principalOf(reference: ReferenceIndex, id: string): string {
  const seen = new Set<string>()
  let current = id
  while (!seen.has(current)) {
    seen.add(current)
    const row = reference.organizations.get(current)
    if (row === undefined || row.parent === null || !ORGANS.has(row.type)) return current
    current = row.parent
  }
  return current
}
