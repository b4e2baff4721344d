import type { Clusters } from '../clusters.js'
import type { Lift } from '../mediation.js'
import { groupBy, sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import type { When } from '../when.js'
import { isAbout, referenceOffices, type StatedOffice, statedOffices } from './offices.js'

/** Where and when an actor acts: the articles that tell of it and the date, as far as known. */
export interface Occasion {
  readonly articles: ReadonlySet<string>
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

export function makeLifting(index: RecordIndex, entities: Clusters, reference: ReferenceIndex): Lifting {
  const stated = currentOffices(statedOffices(index, entities))
  const typeOf = organizationTypes(entities, reference)
  const principal = makePrincipal(entities, reference)
  return (actor, occasion) => {
    const kind = entities.all.get(actor)?.kind
    if (kind === 'ORGANIZATION') return sorted([principal(actor)].filter(id => id !== actor))
    if (kind !== 'PERSON') return []
    const organizations = sorted(officesOn(actor, occasion, stated.get(actor), reference).map(principal))
    return foremost(organizations, typeOf)
  }
}

/** Offices that a person is said to hold at the time, not former ones: by article, and each once for each time it is said of. */
interface CurrentOffices {
  readonly byArticle: ReadonlyMap<string, readonly string[]>
  readonly times: readonly StatedOffice[]
}

function currentOffices(stated: ReadonlyMap<string, readonly StatedOffice[]>): ReadonlyMap<string, CurrentOffices> {
  const isCurrent = ({ claim }: StatedOffice) => claim.modality !== 'HISTORICAL' && claim.polarity === 'AFFIRMED'
  return new Map(
    [...stated].map(([person, offices]) => {
      const current = offices.filter(isCurrent)
      const byArticle = groupBy(current, ({ claim }) => claim.articleId)
      const time = ({ organization, claim, publishedOn }: StatedOffice) =>
        JSON.stringify([organization, claim.edtf ?? publishedOn?.slice(0, 4) ?? null, claim.edtf === null])
      const times = [...groupBy(current, time).values()].flatMap(([first]) => first ?? [])
      const ids = (group: readonly StatedOffice[]) => sorted(group.flatMap(({ organization }) => organization ?? []))
      return [person, { byArticle: new Map([...byArticle].map(([id, group]) => [id, ids(group)])), times }]
    }),
  )
}

/** Lifting for one occasion; remembers what it has answered. */
export function liftOn(lifting: Lifting, occasion: Occasion): Lift {
  const known = new Map<string, readonly string[]>()
  return actor => {
    const answer = known.get(actor) ?? lifting(actor, occasion)
    known.set(actor, answer)
    return answer
  }
}

/**
 * Claims of the occasion's own articles first, then dated reference rows, then claims of articles of about that time. When nothing
 * dates the occasion, what articles say goes before all the offices that a person ever held.
 */
function officesOn(
  person: string,
  { articles, date }: Occasion,
  stated: CurrentOffices | undefined,
  reference: ReferenceIndex,
): readonly string[] {
  const here = [...articles].flatMap(id => stated?.byArticle.get(id) ?? [])
  if (here.length > 0) return here
  const known = () => referenceOffices(reference, person, date)
  const told = () =>
    (stated?.times ?? [])
      .filter(office => isAbout(office, date, YEARS))
      .flatMap(({ organization }) => organization ?? [])
  const [first, second] = date?.earliest == null ? [told, known] : [known, told]
  const organizations = first()
  return organizations.length > 0 ? organizations : second()
}

function foremost(organizations: readonly string[], typeOf: (id: string) => string): readonly string[] {
  const ranked = ORDER.map(types => organizations.filter(id => types.includes(typeOf(id))))
  return ranked.find(ids => ids.length > 0) ?? organizations
}

/** The type that the reference row gives, else the one most mentions have. */
export function organizationTypes(entities: Clusters, reference: ReferenceIndex): (id: string) => string {
  return id =>
    reference.organizations.get(id)?.type ??
    sorted(entities.all.get(id)?.mentions.flatMap(({ type }) => type ?? []) ?? [])[0] ??
    'OTHER'
}

/** A ministry acts for its state: by the reference row, else by the demonym in its name ("Serbian Foreign Ministry"). */
function makePrincipal(entities: Clusters, reference: ReferenceIndex): (id: string) => string {
  const typeOf = organizationTypes(entities, reference)
  return id => {
    if (reference.organizations.has(id)) return principalOf(reference, id)
    if (typeOf(id) !== 'GOVERNMENT_BODY' && typeOf(id) !== 'MILITARY') return id
    const names = entities.all.get(id)?.mentions.map(({ name }) => name) ?? []
    const states = sorted(
      names.flatMap(name => name.toLowerCase().split(/\s+/)).flatMap(word => reference.demonyms.get(word) ?? []),
    )
    return states.length === 1 && states[0] !== undefined ? states[0] : id
  }
}
