import { fold } from '../../model/fold.js'
import { formAt } from './gazetteer.js'
import type { Item } from './items.js'
import { CROWNS } from './lexicon/office-words.js'
import { bodyOf, NATIONAL, type OfficesInput, only, titleText } from './office-input.js'
import type { OfficeMatch } from './office-matcher.js'
import { holdsOn } from './period.js'

/** Of what body an office is that is named without one: by the reference data, by the sentence, or by what the article is about. */

/**
 * What the reference data says of the person's body in an office of that rank, at that time if it can tell. A title of no
 * rank must be the very one; who held offices of one body only held a state's office there.
 */
export function bodyByReference(
  { gazetteer, table, date }: OfficesInput,
  person: number,
  rank: string,
  title: string,
): number | null {
  // Who chairs with others chairs talks, whatever else he leads.
  if (/^co-?chair/i.test(title)) return null
  const offices = gazetteer.persons.get(table.get(person).reference ?? '')?.offices ?? []
  const ranked = offices.filter(
    office =>
      gazetteer.ranks.get(fold(office.title)) === rank && (rank !== 'OTHER' || fold(office.title) === fold(title)),
  )
  const titled = ranked.filter(office => fold(office.title) === fold(title))
  const dated = (titled.length > 0 ? titled : ranked).filter(({ from, to }) => holdsOn(from, to, date))
  const id = only((dated.length > 0 ? dated : ranked).map(({ of }) => of))
  const national = ranked.length === 0 && NATIONAL.has(rank) ? only(offices.map(({ of }) => of)) : null
  const body = gazetteer.organizations.get(id ?? national ?? '')
  return body && (id !== null || body.type === 'STATE') ? table.row(body) : null
}

/** "Bill Clinton's envoy": the state or organization that a person led then, though the article does not say it. */
export function bodyOfLeader({ gazetteer, table, date }: OfficesInput, person: number): number | null {
  const offices = gazetteer.persons.get(table.get(person).reference ?? '')?.offices ?? []
  const leads = offices.filter(
    ({ title, from, to }) =>
      /^HEAD_OF|^LEADER$/.test(gazetteer.ranks.get(fold(title)) ?? '') && holdsOn(from, to, date),
  )
  const body = gazetteer.organizations.get(only(leads.map(({ of }) => of)) ?? '')
  return body ? table.row(body) : null
}

/** The state that a name stands for: itself, that whose capital it is, or that whose ministry: "the Norwegian Foreign Ministry". */
function stateOf({ gazetteer, table, words }: OfficesInput, { kind, entity, from }: Item): number | null {
  if (kind !== 'B' || entity === null) return null
  const { type, reference } = table.get(entity)
  if (type === 'STATE') return entity
  if (type === 'GOVERNMENT_BODY' || type === 'MILITARY') {
    const state = formAt(gazetteer, words, from)?.organizations.find(row => row.type === 'STATE')
    const parent = gazetteer.organizations.get(gazetteer.organizations.get(reference ?? '')?.parent ?? '')
    return state ? table.row(state) : parent?.type === 'STATE' ? table.row(parent) : null
  }
  const seat = gazetteer.seats.get(reference ?? '')
  return seat?.type === 'STATE' ? table.row(seat) : null
}

/** Offices of one country each that are no minister's: unsaid, they are of the country that the article is about. */
const OF_COUNTRY =
  /\b(?:vice.president|speaker|opposition leader|leader of the opposition|police chief|army|intelligence|attorney|senator|lawmaker|crown prince|security advis[eo]r|central bank|chief of staff|presidential|government|commander.in.chief|general staff|first lady)\b/i

/** "President Juan Pérez" in a sentence on Bolivia: the one state named before him there, its capital or its ministry. */
export function bodyNearby(input: OfficesInput, { from }: OfficeMatch, rank: string): number | null {
  // "In Nairobi | President Jan Beispiel": where he is told to be, and no body of his
  const at = input.items[from]?.kind === 'B' && input.items[from + 1]?.kind === 'T' ? from + 1 : from
  const here = input.items[at]
  if (here && isObject(input, here)) return null
  const ofCountry = here?.kind === 'T' && OF_COUNTRY.test(titleText(input, here))
  if (!here || (!NATIONAL.has(rank) && !ofCountry)) return null
  const before = input.items.slice(Math.max(0, at - 25), at).filter(({ sentence }) => sentence === here.sentence)
  const state = only(before.flatMap(item => stateOf(input, item) ?? []))
  return state !== null && isCrown(input, here, state) ? null : state
}

/** "Louis Joxe, Minister for Algerian Affairs, signed for France", "David Kimche, the director-general, for Israel" */
export function bodySignedFor(input: OfficesInput, { to }: OfficeMatch): number | null {
  const { items } = input
  let at = to
  while (items[at]?.kind === 'W' && items[at]?.capital) at++
  if (items[at]?.kind !== ',' || items[at]?.sentence !== items[to - 1]?.sentence) return null
  const signs = /^(?:signed|signs|spoke|speaks|initialled|initialed)$/.test(items[at + 1]?.key ?? '')
  const link = signs ? at + 2 : at + 1
  if (items[link]?.key !== 'for') return null
  return bodyOf(input, items[items[link + 1]?.key === 'the' ? link + 2 : link + 1])
}

const RECEIVES = /^(?:received|receives|hosted|hosts|welcomed|welcomes)$/

/** "Prime Minister Fredrik Reinfeldt today received … in Stockholm": who receives guests in a capital is at home there. */
export function bodyOfHost(input: OfficesInput, { to }: OfficeMatch, rank: string): number | null {
  const { items } = input
  const verb = items[to]?.kind === 'W' && !RECEIVES.test(items[to]?.key ?? '') ? items[to + 1] : items[to]
  if (!NATIONAL.has(rank) || !verb || !RECEIVES.test(verb.key) || verb.sentence !== items[to - 1]?.sentence) return null
  const seats = items.filter((item, at) => item.sentence === verb.sentence && items[at - 1]?.key === 'in')
  return only(seats.flatMap(item => stateOf(input, item) ?? []))
}

const TELLS = /^(?:told|tells|addressed|assured|informed)$/
const CHAMBER = /^(?:parliament|senate|assembly|chamber|deputies|cabinet|diet|congress|lords|commons)$/

/** "The Prime Minister, A, told| the Knesset", "told| the Senate in Rome": before whose parliament one speaks. */
export function bodyOfAudience(input: OfficesInput, { to }: OfficeMatch, rank: string): number | null {
  const { items } = input
  const verb = items[items[to]?.kind === ',' ? to + 1 : to]
  if (!NATIONAL.has(rank) || !verb || !TELLS.test(verb.key)) return null
  const at = items.indexOf(verb, to)
  const told = items[at + 1]?.key === 'the' ? at + 2 : at + 1
  const chamber = items[told]
  const seat = items[told + 1]?.key === 'in' ? items[told + 2] : undefined
  if (chamber?.sentence !== verb.sentence || !(chamber.kind === 'B' || CHAMBER.test(chamber.key))) return null
  return (seat ? stateOf(input, seat) : null) ?? stateOf(input, chamber)
}

/** "Ambassador Morihisa Aoki" where the article has "the Japanese ambassador's house": the one body that the title is given elsewhere. */
export function bodySaidElsewhere(input: OfficesInput, title: Item): number | null {
  const { items } = input
  const row = title.title?.title.row
  if (!row || title.title?.title.plural || !SINGLE.has(row.rank)) return null
  const bodies = (input.titles.get(row) ?? []).flatMap(at => {
    const [before, item] = [items[at - 1], items[at]]
    if (item === title || before?.kind !== 'B' || before.sentence !== item?.sentence || isOthers(items, at)) return []
    return stateOf(input, before) ?? []
  })
  return only(bodies)
}

/** "Qatar's foreign minister, Mohammed Al Thani", "Mohammed Al Thani, Qatar's foreign minister": a title that has its holder beside it. */
function isOthers(items: readonly Item[], at: number): boolean {
  const near = [...items.slice(at + 1, at + 4), ...items.slice(Math.max(0, at - 5), at)]
  return near.some(item => item?.kind === 'P' && item.sentence === items[at]?.sentence)
}

/** Offices that each state has once, or sends one of. */
const SINGLE = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'ENVOY'])

/** "The Kremlin denied that, spokesman Dmitry Peskov said": of the body that the sentence begins with. */
export function bodyOfSpeaker(input: OfficesInput, { from }: OfficeMatch, title: Item): number | null {
  if (!/spokes/.test(title.key)) return null
  const before = input.items.slice(Math.max(0, from - 60), from).filter(({ kind }) => kind === 'B')
  return bodyOf(
    input,
    before.find(({ sentence }) => sentence === title.sentence),
  )
}

/** "Another commander", "a retired general": of any side, or of another country. */
/** A rank that may be of any army: where several states are spoken of, a general is no state's until it is said. */
function isAnysRank(input: OfficesInput, found: OfficeMatch, title: Item): boolean {
  if (isRetired(input, found, title) || ANYBODYS.test(titleText(input, title))) return true
  const states = new Set(input.items.flatMap(item => stateOf(input, item) ?? []))
  return states.size > 2 && BARE_RANK.test(title.title?.title.row.title ?? '')
}

const BARE_RANK = /^(?:general|colonel|major|captain|admiral|field marshal)$/
const ANYBODYS = /commander$|^comandante|^lieutenant|^corporal|^sergeant|^lt|^sgt/i

/** In a text about one state, its offices need not name it. */
export function bodyOfArticle(input: OfficesInput, found: OfficeMatch, title: Item, rank: string): number | null {
  const text = titleText(input, title)
  if (title.title?.title.plural || isOfOther(input, title)) return null
  if (rank === 'MILITARY') return isAnysRank(input, found, title) ? null : input.home.state()
  if (!NATIONAL.has(rank) && !OF_COUNTRY.test(text)) return null
  const state = input.home.state()
  return state !== null && (isHeldByOther(input, found, title, state) || isCrown(input, title, state)) ? null : state
}

/** "Japan ratified it; President Hoover proclaimed it": an empire has no president. */
const isCrown = (input: OfficesInput, title: Item, state: number): boolean =>
  /^president/i.test(titleText(input, title)) && CROWNS.has(input.table.get(state).name)

/** "the Croatian President| B", "Croatia's President|, B": behind the title. */
const holder = (items: readonly Item[], at: number) => items[items[at + 1]?.kind === ',' ? at + 2 : at + 1]

const ONE_AT_A_TIME = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|FOREIGN_MINISTER)$/

/** "Kenyan President A … President B": of another state, where the one that the article is about has its president. */
function isHeldByOther({ items }: OfficesInput, { captured }: OfficeMatch, title: Item, state: number): boolean {
  const row = title.title?.title.row
  if (!row || !ONE_AT_A_TIME.test(row.rank)) return false
  const person = captured.get('P')?.entity
  return items.some(
    (item, at) =>
      item.title?.title.row === row &&
      items[at - 1]?.entity === state &&
      holder(items, at)?.kind === 'P' &&
      holder(items, at)?.entity !== person,
  )
}

/** Is an office somebody's of whom nothing is known, or a rebel's: none of a state that the article speaks of. */
export const isOfOther = (input: OfficesInput, title: Item): boolean =>
  isOfUnknown(input, title) || isOfRebels(input, title) || isObject(input, title)

/** "Kenya| accused President A": whom a state deals with is another's. */
function isObject({ items, table }: OfficesInput, title: Item): boolean {
  const at = items.indexOf(title)
  const [subject, verb] = [items[at - 2], items[at - 1]]
  if (subject?.kind !== 'B' || subject.possessive || subject.entity === null || subject.sentence !== title.sentence)
    return false
  return verb?.kind === 'W' && DEALS.test(verb.key) && table.get(subject.entity).type === 'STATE'
}

const DEALS =
  /^(?:accused|accuses|blamed|blames|recognised|recognized|recognises|recognizes|received|invited|invites|urged|urges|asked|asks|told|warned|condemned|denounced|supports|supported|backed|backs|met|congratulated|toppled|overthrew|ousted|summoned|criticised|criticized|attacked|threatened|embraced|hosted|welcomed)$/

/** "Puntland's president", "Catalan president": of somewhere that is not known, and not of the article's state. */
export function isOfUnknown({ words }: OfficesInput, title: Item): boolean {
  const before = words[title.from - 1]
  return (
    before?.capital === true &&
    before.sentence === title.sentence &&
    before.gap !== null &&
    before.key !== 'the' &&
    /^\s+$/.test(words[title.from]?.gap ?? '') &&
    (before.possessive || before.upper || /(?:an|ian|ish|ese|i)$/.test(before.key))
  )
}

/** "The rebel Premier" is none of the state's. */
const isOfRebels = ({ words }: OfficesInput, title: Item): boolean =>
  /^(?:rebels?|guerrillas?|insurgents?|separatists?|exiled|self-styled)$/.test(words[title.from - 1]?.key ?? '')

function isRetired({ items }: OfficesInput, { from }: OfficeMatch, title: Item): boolean {
  const at = items.indexOf(title, from)
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ kind, key }) => kind === 'W' && /^(?:retired|former|ex)$/.test(key))
}
