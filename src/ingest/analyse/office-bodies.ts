import { fold } from '../../model/fold.js'
import type { EntityTable } from './entities.js'
import { formAt, type Gazetteer } from './gazetteer.js'
import type { Home } from './home.js'
import type { Item } from './items.js'
import { TITLES_OF_STATES } from './lexicon/office-words.js'
import { type OfficeMatch, WORDLESS } from './office-matcher.js'
import { holdsOn } from './period.js'
import type { Word } from './words.js'

export interface OfficesInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly date: string | null
  readonly text: string
  readonly home: Home
}

const OWNERS = new Set(['its', 'their'])
/** Offices of a state, which may be left unsaid where only one is spoken of. */
const NATIONAL = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER'])
const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)

/**
 * What the reference data says of the person's body in an office of that rank, at that time if it can tell. A title of no
 * rank must be the very one; who held offices of one body only held a state's office there.
 */
function bodyByReference(
  { gazetteer, table, date }: OfficesInput,
  person: number,
  rank: string,
  title: string,
): number | null {
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

/** "Bill Clinton's envoy": the state that a person led then, though the article does not say it. */
export function bodyOfLeader({ gazetteer, table, date }: OfficesInput, person: number): number | null {
  const offices = gazetteer.persons.get(table.get(person).reference ?? '')?.offices ?? []
  const leads = offices.filter(
    ({ title, from, to }) => /^HEAD_OF/.test(gazetteer.ranks.get(fold(title)) ?? '') && holdsOn(from, to, date),
  )
  const body = gazetteer.organizations.get(only(leads.map(({ of }) => of)) ?? '')
  return body ? table.row(body) : null
}

/** A body that is the place of something ("in Brussels") holds no office; a country's land stands for its state. */
function bodyOf({ gazetteer, table }: OfficesInput, item: Item | undefined): number | null {
  if (!item || item.entity === null) return null
  const entity = table.get(item.entity)
  if (entity.kind === 'ORGANIZATION') return entity.index
  const seat = entity.type === 'COUNTRY' && entity.reference ? gazetteer.seats.get(entity.reference) : undefined
  return seat ? table.row(seat) : null
}

/** The title as it stands in the text, or what words without one say. */
export function titleText({ words, text }: OfficesInput, title: Item): string {
  if (title.kind === 'B') return 'leader'
  const wordless = WORDLESS.get(title.key)
  if (wordless !== undefined) return wordless
  return text.slice(words[title.from]?.start, words[title.to - 1]?.end)
}

/** "head of European diplomacy": the body inside the title. */
export function bodyInTitle({ gazetteer, words, table }: OfficesInput, title: Item): number | null {
  for (let at = title.from; at < title.to; ) {
    const form = formAt(gazetteer, words, at)
    const [row] = form?.organizations ?? []
    if (row) return table.row(row)
    at += form?.keys.length ?? 1
  }
  return null
}

/** "Secretary of State Daniel Webster": of the United States, unless the text says otherwise. */
function bodyByTitle({ gazetteer, table, words }: OfficesInput, title: Item): number | null {
  const name = TITLES_OF_STATES.get(
    words
      .slice(title.from, title.to)
      .map(({ key }) => key)
      .join(' '),
  )
  const row = name === undefined ? undefined : gazetteer.byName.get(name)
  return row ? table.row(row) : null
}

/** Who is sent somewhere acts for another: "envoy for Haiti", "ambassador to Germany". */
const SENT = /envoy|ambassador|representative|mediator|emissary|delegate|consul|counsell?or|negotiator|coordinator/i

function isDestination(input: OfficesInput, { captured }: OfficeMatch, body: Item | undefined): boolean {
  const title = captured.get('T')
  if (!title || !body || body.from < title.to || !SENT.test(titleText(input, title))) return false
  return /^(?:for|to|in|at|on)$/.test(input.words[title.to]?.key ?? '')
}

/** "Prime Minister Georgievski of the VMRO": a party has no prime minister. */
function ownBody(input: OfficesInput, item: Item | undefined, rank: string): number | null {
  const body = bodyOf(input, item)
  const party = body !== null && input.table.get(body).type === 'POLITICAL_PARTY'
  return party && NATIONAL.has(rank) ? null : body
}

const GROUP_NOUNS = new Set([
  'group',
  'movement',
  'party',
  'organisation',
  'organization',
  'rebels',
  'front',
  'faction',
  'militia',
  'guerrillas',
])

/** "the group's police chief": of the party or the armed group named last before. */
function bodyOfGroup({ items, table }: OfficesInput, { from, captured }: OfficeMatch): number | null {
  const title = captured.get('T')
  const at = title ? items.indexOf(title, from) : 0
  const owner = items.slice(Math.max(0, at - 4), at).findLast(({ kind, possessive }) => kind === 'W' && possessive)
  if (!owner || !GROUP_NOUNS.has(owner.key) || owner.sentence !== title?.sentence) return null
  const named = items.slice(Math.max(0, at - 60), at).findLast(({ kind, entity }) => {
    const type = kind === 'B' && entity !== null ? table.get(entity).type : null
    return type === 'ARMED_GROUP' || type === 'POLITICAL_PARTY'
  })
  return named?.entity ?? null
}

/** "The EU …, and its envoy A": what the sentence is about, its first body; else the body named last before. */
function bodyBefore(input: OfficesInput, { from, captured }: OfficeMatch): number | null {
  const title = captured.get('T')
  const at = title ? input.items.indexOf(title, from) : from
  const near = input.items.slice(Math.max(0, at - 3), at)
  const owner = near.findLast(
    ({ kind, key, sentence }) => kind === 'W' && OWNERS.has(key) && sentence === title?.sentence,
  )
  if (!owner) return null
  const before = input.items.slice(Math.max(0, at - 60), at - 1).filter(({ kind }) => kind === 'B')
  const here = before.filter(({ sentence }) => sentence === owner.sentence)
  const last = before.at(-1)?.sentence
  return bodyOf(input, here[0] ?? before.find(({ sentence }) => sentence === last))
}

/** Offices of one country each that are no minister's: unsaid, they are of the country that the article is about. */
const OF_COUNTRY =
  /\b(?:vice.president|speaker|opposition leader|police chief|army|intelligence|attorney|senator|lawmaker|crown prince|security advis[eo]r|central bank|chief of staff|presidential|government|commander.in.chief|general staff|first lady)\b/i

/** "Another commander", "a retired general": of any side, or of another country. */
const ANYBODYS = /commander$|^comandante|^lieutenant|^corporal|^sergeant|^lt|^sgt/i

/** In a text about one state, its offices need not name it. */
function bodyOfArticle(input: OfficesInput, found: OfficeMatch, title: Item, rank: string): number | null {
  const text = titleText(input, title)
  if (title.title?.title.plural) return null
  if (rank === 'MILITARY') return isRetired(input, found, title) || ANYBODYS.test(text) ? null : input.home.state
  return NATIONAL.has(rank) || OF_COUNTRY.test(text) ? input.home.state : null
}

function isRetired({ items }: OfficesInput, { from }: OfficeMatch, title: Item): boolean {
  const at = items.indexOf(title, from)
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ kind, key }) => kind === 'W' && /^(?:retired|former|ex)$/.test(key))
}

const GOVERNMENT = new Set(['government', 'governmental', 'presidential', 'state', 'army', 'military', 'cabinet'])
const REBELS = new Set([
  'rebel',
  'rebels',
  'guerrilla',
  'guerrillas',
  'insurgent',
  'insurgents',
  'separatist',
  'separatists',
])

/** The armed group or party that a known person leads or speaks for. */
function groupOf({ gazetteer, table }: OfficesInput, person: number): number | null {
  const offices = gazetteer.persons.get(table.get(person).reference ?? '')?.offices ?? []
  const groups = offices.map(({ of }) => gazetteer.organizations.get(of)).filter(row => row && GROUPS.has(row.type))
  const row = only(groups)
  return row ? table.row(row) : null
}

const GROUPS = new Set(['ARMED_GROUP', 'POLITICAL_PARTY'])

/** "government negotiator", "the rebels' chief negotiator", "head of the government delegation": the article's state, or its rebels. */
function bodyByKind(input: OfficesInput, { from, to }: OfficeMatch, title: Item, person: number): number | null {
  const at = input.items.indexOf(title, from)
  const three = input.items.slice(Math.max(0, at - 3), at)
  const before = three.slice(three.findLastIndex(({ kind, key }) => kind !== 'W' || key === 'who') + 1)
  const near = [...before, ...input.items.slice(at + 1, to)].filter(
    ({ kind, sentence }) => kind === 'W' && sentence === title.sentence,
  )
  const words = [...near.map(({ key }) => key), ...input.words.slice(title.from, title.to).map(({ key }) => key)]
  if (words.some(key => REBELS.has(key))) return groupOf(input, person) ?? input.home.rebels
  return near.some(({ key }) => GOVERNMENT.has(key)) ? input.home.state : null
}

/** "President Juan Pérez" in a sentence on Bolivia: the one state named before him there, or the capital. */
function bodyNearby(input: OfficesInput, { from }: OfficeMatch, rank: string): number | null {
  const here = input.items[from]
  const speaker = here?.kind === 'T' && /speaker/.test(here.key)
  if (!here || (!NATIONAL.has(rank) && !speaker)) return null
  const before = input.items.slice(Math.max(0, from - 25), from).filter(({ sentence }) => sentence === here.sentence)
  const states = new Set<number>()
  for (const item of before) {
    const entity = item.kind === 'B' && item.entity !== null ? input.table.get(item.entity) : null
    const seat = entity?.kind === 'PLACE' && entity.reference ? input.gazetteer.seats.get(entity.reference) : undefined
    if (entity?.type === 'STATE') states.add(entity.index)
    else if (seat?.type === 'STATE') states.add(input.table.row(seat))
  }
  const [only] = states
  return states.size === 1 && only !== undefined ? only : null
}

/** "The Kremlin denied that, spokesman Dmitry Peskov said": of the body that the sentence begins with. */
function bodyOfSpeaker(input: OfficesInput, { from }: OfficeMatch, title: Item): number | null {
  if (!/spokes/.test(title.key)) return null
  const before = input.items.slice(Math.max(0, from - 60), from).filter(({ kind }) => kind === 'B')
  return bodyOf(
    input,
    before.find(({ sentence }) => sentence === title.sentence),
  )
}

/** An office as it was matched, before its body is known. */
interface Held {
  readonly found: OfficeMatch
  readonly title: Item
  readonly person: number
  readonly body: Item | undefined
  readonly rank: string
}

/** Of what body the office is: by the words, else by the reference data, else by what the sentence or the article is about. */
export function bodyFor(input: OfficesInput, { found, title, person, body, rank }: Held): number | null {
  return (
    ownBody(input, isDestination(input, found, body) ? undefined : body, rank) ??
    bodyInTitle(input, found.captured.get('T2') ?? title) ??
    bodyInTitle(input, title) ??
    bodyBefore(input, found) ??
    bodyOfGroup(input, found) ??
    bodyByKind(input, found, title, person) ??
    bodyByReference(input, person, rank, titleText(input, title)) ??
    bodyByTitle(input, title) ??
    bodyByTitle(input, found.captured.get('T2') ?? title) ??
    bodyOfSpeaker(input, found, title) ??
    bodyNearby(input, found, rank) ??
    bodyOfArticle(input, found, title, rank)
  )
}
