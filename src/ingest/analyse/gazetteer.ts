import { fold } from '../../model/fold.js'
import type { OrganizationRow, PersonRow, PlaceRow, Reference, TitleRow } from '../../model/reference.js'
import type { SpanHow } from './analysis.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { PARTICLES } from './lexicon/person-words.js'
import { sameWord } from './person-names.js'
import { scanWords, type Word } from './words.js'

/** One way to write names: what it may stand for, and as what. */
export interface Form {
  readonly keys: readonly string[]
  readonly how: SpanHow
  /** An acronym counts only in capitals: "US" but not "us", "WHO" but not "who". */
  readonly upper: boolean
  /** Words that must begin with a capital, by position: "leader of the House" against "House". */
  readonly capitals: readonly boolean[]
  readonly organizations: OrganizationRow[]
  readonly places: PlaceRow[]
  readonly persons: PersonRow[]
}

export interface Title {
  readonly keys: readonly string[]
  readonly row: TitleRow
  readonly plural: boolean
}

type ByFirstWord<T> = ReadonlyMap<string, readonly T[]>

/** What is looked up while reading; made once for a Reference, by first word with the longest first. */
export interface Gazetteer {
  readonly forms: ByFirstWord<Form>
  readonly titles: ByFirstWord<Title>
  readonly givenNames: ReadonlySet<string>
  /** Folded surname → persons of the reference data. */
  readonly surnames: ReadonlyMap<string, readonly PersonRow[]>
  readonly organizations: ReadonlyMap<string, OrganizationRow>
  readonly places: ReadonlyMap<string, PlaceRow>
  /** Organizations by their name as the reference data has it. */
  readonly byName: ReadonlyMap<string, OrganizationRow>
  /** Place id → the organization its name may stand for: "Belgrade" Serbia, "Brussels" the European Union. */
  readonly seats: ReadonlyMap<string, OrganizationRow>
  /** Place id → states that are no more and had their seat there: Moscow, the Soviet Union. */
  readonly formerSeats: ReadonlyMap<string, readonly OrganizationRow[]>
  /** The capital of a state, by the state's id. */
  readonly capitals: ReadonlyMap<string, PlaceRow>
  /** Folded office title → rank. */
  readonly ranks: ReadonlyMap<string, string>
  readonly persons: ReadonlyMap<string, PersonRow>
}

const wordsOf = (name: string) => scanWords(name, [{ index: 0, start: 0, end: name.length, block: 0 }])

class Forms {
  readonly byKey = new Map<string, Form>()

  add(name: string, how: SpanHow, row: OrganizationRow | PlaceRow | PersonRow, acronym = false): void {
    const words = wordsOf(name)
    if (words.length === 0) return
    const keys = words.map(({ key }) => key)
    const upper = acronym || (words.length === 1 && words[0]?.upper === true)
    const id = `${upper ? '^' : ''}${keys.join(' ')}`
    let form = this.byKey.get(id)
    if (!form) {
      const capitals = words.map(({ capital }) => capital)
      form = { keys, how, upper, capitals, organizations: [], places: [], persons: [] }
      this.byKey.set(id, form)
    }
    if (row.kind === 'ORGANIZATION' && !form.organizations.includes(row)) form.organizations.push(row)
    if (row.kind === 'PLACE' && !form.places.includes(row)) form.places.push(row)
    if (row.kind === 'PERSON' && !form.persons.includes(row)) form.persons.push(row)
  }
}

function byFirstWord<T extends { readonly keys: readonly string[] }>(items: Iterable<T>): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const item of items) {
    const first = item.keys[0] ?? ''
    const list = index.get(first)
    if (list) list.push(item)
    else index.set(first, [item])
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

const EUROPEAN_UNION = 'Q458'

const NO_PLURAL = /(?:s|sh|ch|ese|men|man|i)$/

function organizationForms(forms: Forms, row: OrganizationRow): void {
  for (const name of [row.name, ...row.aliases]) {
    forms.add(name, 'NAME', row)
    // "Houthis" → "Houthi rebels", "Sandinistas" → "Sandinista leader"
    if (
      (row.type === 'ARMED_GROUP' || row.type === 'POLITICAL_PARTY') &&
      /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{4,}s$/u.test(name)
    )
      forms.add(name.slice(0, -1), 'DEMONYM', row)
  }
  for (const acronym of row.acronyms) forms.add(acronym, 'ACRONYM', row, true)
  for (const demonym of row.demonyms) {
    forms.add(demonym, 'DEMONYM', row)
    if (!NO_PLURAL.test(demonym)) forms.add(`${demonym}s`, 'DEMONYM', row)
    if (/[^s]i$/.test(demonym)) forms.add(`${demonym}s`, 'DEMONYM', row)
  }
}

/** "deputy" → "deputies", "envoy" → "envoys" */
const several = (noun: string): string => noun.replace(/(?<=[^aeou])y$/, 'ie').concat('s')

/** "foreign minister" → "foreign ministers", "minister of defence" → "ministers of defence". */
function plural(title: string): string {
  return title.replace(/^(.*?)(?= (?:of|for|to|in) |$)/, head =>
    /(?:s|sh|ch)$/.test(head) ? head : /man$/.test(head) ? head.replace(/man$/, 'men') : several(head),
  )
}

function titles(rows: readonly TitleRow[]): Title[] {
  return rows.flatMap(row =>
    [row.title, ...row.variants].flatMap(title =>
      [title, plural(title)].map((form, i) => ({ keys: wordsOf(form).map(({ key }) => key), row, plural: i === 1 })),
    ),
  )
}

/** Whose government a place's name may stand for: "Belgrade" Serbia, "Brussels" the European Union, "Kosovo" the state. */
function seatsOf(reference: Reference): Map<string, OrganizationRow> {
  const byId = new Map(reference.organizations.map(row => [row.id, row]))
  const seats = new Map<string, OrganizationRow>()
  for (const { id, stateOf } of reference.places) {
    const state = stateOf === null ? undefined : byId.get(stateOf)
    if (state) seats.set(id, state)
  }
  return seats
}

function formerSeatsOf({ organizations }: Reference): Map<string, OrganizationRow[]> {
  const former = organizations.filter(({ type, existed }) => type === 'STATE' && /\/\d/.test(existed ?? ''))
  return group(former.flatMap(row => (row.seat === null ? [] : [[row.seat, row] as const])))
}

/** The one town whose name may stand for a state's government; of two nothing says which is meant. */
function capitalsOf(reference: Reference): Map<string, PlaceRow> {
  const towns = reference.places.filter(({ type, stateOf }) => type === 'CITY' && stateOf !== null)
  const byState = group(towns.map(row => [row.stateOf ?? '', row] as const))
  return new Map([...byState].flatMap(([state, [only, second]]) => (only && !second ? [[state, only] as const] : [])))
}

function group<K, T>(items: readonly (readonly [K, T])[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const [key, item] of items) groups.set(key, [...(groups.get(key) ?? []), item])
  return groups
}

/** "de Gaulle" goes by "gaulle" as well, since particles do not count in names. */
function surnameKeys({ surname, aliases }: PersonRow): string[] {
  const whole = fold(surname)
  const [first = '', ...rest] = whole.split(' ')
  const short = PARTICLES.has(first) && rest.length === 1 ? rest : []
  // "Tudjman" for "Tuđman"
  const spelled = aliases
    .flatMap(alias => fold(alias).split(' ').slice(1).slice(-1))
    .filter(one => sameWord(one, whole))
  return [...new Set([whole, ...short, ...spelled])]
}

/** Indexes the reference data for reading; call once, it takes some tens of milliseconds. */
export function prepareGazetteer(reference: Reference): Gazetteer {
  const forms = new Forms()
  for (const row of reference.organizations) organizationForms(forms, row)
  // "European mediators": the union's when what follows says so (use.ts), never the continent's.
  const union = reference.organizations.find(({ qid }) => qid === EUROPEAN_UNION)
  if (union) forms.add('European', 'DEMONYM', union)
  for (const row of reference.places) for (const name of [row.name, ...row.aliases]) forms.add(name, 'NAME', row)
  for (const row of reference.persons) for (const name of [row.name, ...row.aliases]) forms.add(name, 'NAME', row)
  const titleRows = titles(reference.titles)
  const ranks = new Map(titleRows.map(({ keys, row }) => [keys.join(' '), row.rank]))
  return {
    forms: byFirstWord(forms.byKey.values()),
    titles: byFirstWord(titleRows),
    givenNames: new Set(reference.givenNames),
    surnames: group(reference.persons.flatMap(person => surnameKeys(person).map(key => [key, person] as const))),
    organizations: new Map(reference.organizations.map(row => [row.id, row])),
    byName: new Map(reference.organizations.map(row => [row.name, row])),
    places: new Map(reference.places.map(row => [row.id, row])),
    seats: seatsOf(reference),
    formerSeats: formerSeatsOf(reference),
    capitals: capitalsOf(reference),
    ranks,
    persons: new Map(reference.persons.map(row => [row.id, row])),
  }
}

/** Do the keys stand here? Their first is known to, being that of the list they are in. */
function fits(keys: readonly string[], words: readonly Word[], at: number): boolean {
  for (let i = 1; i < keys.length; i++) {
    const word = words[at + i]
    // A word that opens a sentence has no gap before it.
    if (!word || word.key !== keys[i] || !isJoint(word.gap)) return false
  }
  return true
}

const isJoint = (gap: string | null) =>
  gap === ' ' || (gap !== null && /^(?:\s+|[-–’'‑]|\.\s?|\s?[-–]\s?|\s?&\s?)$/.test(gap))

/** "the West" is not meant in "the West Bank" and "the West African bloc". */
function goesOn(keys: readonly string[], words: readonly Word[], at: number): boolean {
  const next = words[at + keys.length]
  return keys[0] === 'the' && next?.capital === true && next.gap === ' '
}

/** "UNITA", or as some papers write it "Unita"; "Start" and "Care" are words. */
function isAcronym({ keys }: Form, words: readonly Word[], at: number): boolean {
  if (keys.every((_, i) => words[at + i]?.upper || /^\d/.test(words[at + i]?.text ?? ''))) return true
  const [key = ''] = keys
  return (
    keys.length === 1 &&
    key.length > 3 &&
    words[at]?.capital === true &&
    !COMMON_WORDS.has(key) &&
    words[at]?.gap !== null
  )
}

/** The longest form that begins at this word, written as a name is. */
export function formAt(gazetteer: Gazetteer, words: readonly Word[], at: number): Form | null {
  const list = gazetteer.forms.get(words[at]?.key ?? '')
  const match = list?.find(form => {
    if (!fits(form.keys, words, at) || goesOn(form.keys, words, at)) return false
    if (form.upper) return isAcronym(form, words, at)
    return form.capitals.every((capital, i) => !capital || words[at + i]?.capital)
  })
  return match ?? null
}

/** "head of the Armed Forces| Revolutionary Council": what follows "of the" is a longer name. */
function cutsName(length: number, words: readonly Word[], at: number): boolean {
  const next = words[at + length]
  if (length < 3 || words[at]?.capital || !words[at + length - 1]?.capital) return false
  return next?.capital === true && next.gap === ' '
}

/** The longest office title that begins at this word, plural or singular, in any case. */
export function titleAt(gazetteer: Gazetteer, words: readonly Word[], at: number): Title | null {
  const titles = gazetteer.titles.get(words[at]?.key ?? '')
  return titles?.find(({ keys }) => fits(keys, words, at) && !cutsName(keys.length, words, at)) ?? null
}
