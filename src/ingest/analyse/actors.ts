import { placeChain } from '../../model/place-chain.js'
import type { OrganizationRow, PlaceRow } from '../../model/reference.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Found, FoundOf } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { existsOn } from './period.js'
import { type Use, useOf } from './use.js'
import type { Word } from './words.js'

export interface ActorsInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly found: readonly Found[]
  readonly date: string | null
  readonly table: EntityTable
}

/** Of several rows with one name the one that existed then: "Yugoslavia" in 1995, "Congo" in 1998. */
function rowOf(rows: readonly OrganizationRow[], date: string | null): OrganizationRow | undefined {
  return rows.find(({ existed }) => existsOn(existed, date)) ?? rows[0]
}

const isCountry = (place: PlaceRow | undefined) => place?.type === 'COUNTRY'

/** "Kosovo and Serbia", "Belgrade, Serbia": a name takes the use of the one it is joined to. */
function joined(
  words: readonly Word[],
  found: FoundOf<'FORM'>,
  before: FoundOf<'FORM'> | null,
  use: Use | null,
): Use | null {
  if (!before || !use) return null
  const between = words.slice(before.to, found.from)
  const gap = words[found.from]?.gap ?? ''
  if (between.length === 0 && /^,\s+$/.test(gap) && !words[before.to - 1]?.possessive)
    return use === 'PLACE' && opensList(words, found) ? null : use
  const link = between.length === 1 && between[0]?.key === 'and' && /^,?\s+$/.test(between[0]?.gap ?? '')
  return link && /^\s+$/.test(gap) ? use : null
}

/** "In Geneva, Chad| and Libya agreed": what comes behind the place and the comma is the first of those who act. */
function opensList(words: readonly Word[], { to }: FoundOf<'FORM'>): boolean {
  const [and, next] = [words[to], words[to + 1]]
  return and?.key === 'and' && /^\s+$/.test(and.gap ?? '') && next?.capital === true && next.sentence === and.sentence
}

/** "Yerevan| and Baku have agreed": of two names that are joined the second tells what both do. */
function joinedTo(words: readonly Word[], { to }: FoundOf<'FORM'>, next: Found | undefined): Use | null {
  if (next?.kind !== 'FORM' || words[to]?.key !== 'and' || next.from !== to + 1) return null
  return useOf(words, next) === 'ACTOR' && next.form.how !== 'DEMONYM' ? 'ACTOR' : null
}

/** "Kosovo Albanians", "Iraqi Kurds": after a state's name a people's, not another state. */
function isCompound(words: readonly Word[], before: FoundOf<'FORM'> | null, found: FoundOf<'FORM'>): boolean {
  if (found.form.how !== 'DEMONYM' || before?.to !== found.from || words[before.to - 1]?.possessive) return false
  return /^\s+$/.test(words[found.from]?.gap ?? '') && before.form.organizations.some(({ type }) => type === 'STATE')
}

/** "Serb troops", "Israeli forces" are a state's soldiers, not the name of a body: the state is what is named. */
function soldiersOf(
  { gazetteer, words }: ActorsInput,
  { from, to }: FoundOf<'FORM'>,
  row: OrganizationRow,
): OrganizationRow | null {
  const soldiers =
    row.type === 'MILITARY' && to - from === 2 && /^(?:troops|forces|soldiers)$/.test(words[to - 1]?.text ?? '')
  const parent = soldiers && row.parent !== null ? gazetteer.organizations.get(row.parent) : undefined
  return parent?.type === 'STATE' ? parent : null
}

/** "Moscow" in a report that names the Soviet Union, or of its time, and does not name Russia. */
function seatOf(
  { gazetteer, date }: ActorsInput,
  { id }: PlaceRow,
  here: ReadonlySet<string>,
): OrganizationRow | undefined {
  const seat = gazetteer.seats.get(id)
  if (!seat || here.has(seat.id)) return seat
  const former = gazetteer.formerSeats.get(id) ?? []
  const isThen = ({ existed }: OrganizationRow) => date !== null && /^\d/.test(date) && existsOn(existed, date)
  return former.find(row => here.has(row.id)) ?? former.find(isThen) ?? seat
}

/** A country acts unless the words around it say "place"; a capital is a place unless they say that it acts. */
function decide(
  input: ActorsInput,
  found: FoundOf<'FORM'>,
  use: Use | null,
  here: ReadonlySet<string>,
): WordSpan | null {
  const { form, from, to } = found
  const { table, date } = input
  const place = form.places[0]
  const organization = rowOf(form.organizations, date)
  // "European powers" of 1880 are no union's.
  if (form.how === 'DEMONYM' && organization?.type === 'IGO' && !existsOn(organization.existed, date)) return null
  if (use === 'PEOPLE') return null
  const state = organization && soldiersOf(input, found, organization)
  if (state) return { from, to: to - 1, how: 'DEMONYM', entities: [table.row(state)] }
  if (organization && (!place || !isCountry(place) || use !== 'PLACE')) {
    return { from, to, how: form.how, entities: [table.row(organization)] }
  }
  if (!place) return null
  const seat = seatOf(input, place, here)
  if (seat && use === 'ACTOR' && existsOn(seat.existed, date))
    return { from, to, how: 'METONYM', entities: [table.row(seat)] }
  return { from, to, how: 'NAME', entities: [table.row(place)] }
}

const GOVERNED = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|MINISTER|LEADER)$/

/** "Zanzibar's president", "the premier of Guadalcanal": a region that has such people is its government's. */
function governed(
  input: ActorsInput,
  one: FoundOf<'FORM'>,
  before: Found | undefined,
  next: Found | undefined,
): WordSpan | null {
  const [place] = one.form.places
  if (place?.type !== 'REGION' || one.form.organizations.length > 0 || input.gazetteer.seats.has(place.id)) return null
  const { words } = input
  const has = next?.kind === 'TITLE' && next.from === one.to && GOVERNED.test(next.title.row.rank)
  const of = words[one.from - 1]?.key === 'the' ? one.from - 2 : one.from - 1
  const is =
    before?.kind === 'TITLE' && before.to === of && words[of]?.key === 'of' && GOVERNED.test(before.title.row.rank)
  if (!has && !is) return null
  return {
    from: one.from,
    to: one.to,
    how: 'NAME',
    entities: [input.table.named('ORGANIZATION', place.name, 'GOVERNMENT_BODY')],
  }
}

const BODIES = new Set(['GOVERNMENT_BODY', 'POLITICAL_PARTY', 'ARMED_GROUP', 'MILITARY'])

/** "Congress", "House of Representatives", "the Tigers": words of the dictionary that the reference data gives to one country. */
function isGeneric({ form }: FoundOf<'FORM'>): boolean {
  const [row] = form.organizations
  const owned = row && BODIES.has(row.type) && (row.parent !== null || row.countries.length > 0)
  return owned === true && form.how === 'NAME' && !form.upper && form.keys.every(key => COMMON_WORDS.has(key))
}

/** Organizations that an article names by words that are theirs alone. */
function namedHere(found: readonly Found[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(one => (one.kind === 'FORM' && !isGeneric(one) ? one.form.organizations.map(({ id }) => id) : [])),
  )
}

/** Without its country in the article, "Congress" is some other country's: named as it stands. */
function elsewhere(input: ActorsInput, { form, from, to }: FoundOf<'FORM'>, text: string): WordSpan | null {
  const type = form.organizations[0]?.type ?? 'OTHER'
  if (type !== 'GOVERNMENT_BODY') return null
  const name = text.slice(input.words[from]?.start, input.words[to - 1]?.end)
  return { from, to, how: 'NAME', entities: [input.table.named('ORGANIZATION', name, type)] }
}

const UNITED_STATES = 'place:Q30'

/**
 * "Paris, Texas", "Tripoli, Lebanon": a place of that name which lies elsewhere than the one that is known, named with what it lies in. Only where the
 * text goes on after a comma or stops: in "In Geneva, Syria said" nothing lies in the other.
 */
function namesake(
  { gazetteer, words, table }: ActorsInput,
  one: FoundOf<'FORM'>,
  next: Found | undefined,
  text: string,
): WordSpan | null {
  const [place] = one.form.places
  if (!place || isCountry(place) || next?.kind !== 'FORM' || next.form.how !== 'NAME' || next.from !== one.to)
    return null
  const region = next.form.places.find(({ type }) => type === 'COUNTRY' || type === 'REGION')
  if (!region || words[next.from]?.gap !== ', ' || /^\s/.test(words[next.to]?.gap ?? '')) return null
  const known = one.form.places.map(({ id }) => placeChain(gazetteer, id))
  // "Atlanta, Georgia": American cities go by their states, one of which has a country's name.
  if (known.some(chain => chain.includes(UNITED_STATES) && region.type === 'COUNTRY')) return null
  if (known.some(chain => chain.includes(region.id)) || placeChain(gazetteer, region.id).includes(place.id)) return null
  const name = text.slice(words[one.from]?.start, words[next.to - 1]?.end)
  return { from: one.from, to: next.to, how: 'NAME', entities: [table.named('PLACE', name, place.type)] }
}

/** Spans of organizations and places; what the gazetteer does not know is named as it stands in the text. */
export function findActors(input: ActorsInput, text: string): WordSpan[] {
  const { words, found, table } = input
  const spans: WordSpan[] = []
  const here = namedHere(found)
  const isHere = ({ form }: FoundOf<'FORM'>) =>
    form.organizations.some(({ id, parent, countries }) => [id, parent ?? '', ...countries].some(one => here.has(one)))
  let last: FoundOf<'FORM'> | null = null
  let lastUse: Use | null = null
  for (const [at, one] of found.entries()) {
    const { from, to } = one
    if (one.kind === 'FORM') {
      const own: Use | null = isCompound(words, last, one) ? 'PEOPLE' : useOf(words, one)
      const use: Use | null = own ?? joined(words, one, last, lastUse) ?? joinedTo(words, one, found[at + 1])
      const other = namesake(input, one, found[at + 1], text) ?? governed(input, one, found[at - 1], found[at + 1])
      const span =
        other ?? (isGeneric(one) && !isHere(one) ? elsewhere(input, one, text) : decide(input, one, use, here))
      if (span) spans.push(span)
      last = one
      lastUse = use ?? (one.form.places.length > 0 && one.form.organizations.length === 0 ? 'PLACE' : null)
    } else if (one.kind === 'ORGANIZATION' || one.kind === 'PLACE') {
      const how = one.kind === 'ORGANIZATION' ? one.how : 'NAME'
      const spelled = one.kind === 'ORGANIZATION' ? one.name : null
      const name = spelled ?? text.slice(words[from]?.start, words[to - 1]?.end)
      spans.push({ from, to, how, entities: [table.named(one.kind, name, one.type)] })
    }
  }
  return spans
}
