import type { PersonRow } from '../../model/reference.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Found, FoundOf } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { ABBREVIATIONS, ADMINISTRATIONS, GENERATIONS, KIN, PARTICLES, PERSON_VERBS } from './lexicon/person-words.js'
import { holdsOn } from './period.js'
import { sameName } from './person-names.js'
import type { Word } from './words.js'

type Named = FoundOf<'PERSON'> | FoundOf<'MAYBE'>

/** One person of the article and where the full names stand. */
interface Group {
  readonly names: string[][]
  readonly at: Named[]
  readonly rows: readonly PersonRow[]
  entity: number
}

export interface PeopleInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly found: readonly Found[]
  /** EDTF day, month or year of writing. */
  readonly date: string | null
  readonly table: EntityTable
}

const isNamed = (found: Found): found is Named => found.kind === 'PERSON' || found.kind === 'MAYBE'

/** The words of a name that count: no particles, no "Jr." */
function namesOf({ words }: PeopleInput, { from, to }: Named): string[] {
  const keys = words.slice(from, to).map(({ key }) => key)
  // "John Smith Jr." goes as "John Smith", but "George III" is no George Washington.
  const counts = (key: string) => keys.length < 3 || !GENERATIONS.has(key)
  const names = keys.filter(key => !PARTICLES.has(key) && counts(key) && !ABBREVIATIONS.has(key))
  return names.length > 0 ? names : keys
}

function personVerbFollows({ words }: PeopleInput, { to }: Named): boolean {
  const next = words[to]
  return next !== undefined && /^\s+$/.test(next.gap ?? '') && !words[to - 1]?.possessive && PERSON_VERBS.has(next.key)
}

/** A capitalised run that nothing explains is a person when its last word comes alone elsewhere, as surnames do, or speaks. */
function isPerson(input: PeopleInput, maybe: Named, singles: ReadonlySet<string>): boolean {
  const { words, gazetteer } = input
  const names = namesOf(input, maybe)
  const foreign = names.filter(name => !COMMON_WORDS.has(name))
  if (foreign.length === 0) return false
  if (singles.has(names.at(-1) ?? '') && foreign.length === names.length) return true
  const before = words[maybe.from]?.gap === null ? undefined : words[maybe.from - 1]
  if (before && /^(?:the|of|in|at|on|to|from|a|an|for)$/.test(before.key)) return false
  const place = (name: string) =>
    gazetteer.forms.get(name)?.some(({ keys, persons }) => keys.length === 1 && persons.length === 0)
  return foreign.length === names.length && names.length <= 3 && !names.some(place)
}

function referenceRows({ gazetteer, date }: PeopleInput, named: Named, names: readonly string[]): readonly PersonRow[] {
  if (named.kind === 'PERSON' && named.form) return named.form.persons
  const surname = names.at(-1) ?? ''
  const rows = (gazetteer.surnames.get(surname) ?? []).filter(row =>
    [row.name, ...row.aliases].some(name => sameName(fold(name), names)),
  )
  const active = rows.length > 1 ? rows.filter(row => activeOn(row, date)) : rows
  // Long after both, the shorter name may be either's.
  return active.length > 0 ? active : rows
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(word => !PARTICLES.has(word))

function activeOn(row: PersonRow, date: string | null): boolean {
  return row.offices.some(({ from, to }) => holdsOn(from, to, date))
}

/** "George W. Bush" and "George H. W. Bush": names that fit each other, of two whom the reference data knows apart. */
const areOthers = (a: readonly PersonRow[], b: readonly PersonRow[]) =>
  a.length > 0 && b.length > 0 && !a.some(row => b.includes(row))

/** "George Bush" beside "George W. Bush", of two who both may be meant by the shorter name: the other one of them. */
function isOther(a: readonly PersonRow[], b: readonly PersonRow[]): boolean {
  const [only] = b
  return a.length > 1 && b.length === 1 && only !== undefined && a.includes(only)
}

const without = (rows: readonly PersonRow[], taken: readonly PersonRow[]) => rows.filter(row => !taken.includes(row))

function groupFullNames(input: PeopleInput, full: readonly Named[]): Group[] {
  const told = full.map(named => {
    const names = namesOf(input, named)
    return { named, names, rows: referenceRows(input, named, names) }
  })
  const sure = told.filter(({ rows }) => rows.length === 1)
  const groups: Group[] = []
  for (const { named, names, rows: possible } of told) {
    const rows = sure.reduce((left, one) => (isOther(left, one.rows) ? without(left, one.rows) : left), possible)
    const isSame = (group: Group) =>
      group.rows.some(row => rows.includes(row)) ||
      (!areOthers(group.rows, rows) && group.names.some(other => sameName(other, names)))
    const same = groups.find(isSame)
    if (same) {
      same.names.push(names)
      same.at.push(named)
    } else groups.push({ names: [names], at: [named], rows, entity: -1 })
  }
  return groups
}

function surface({ words }: PeopleInput, text: string, { from, to }: Named): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}

function addGroups(input: PeopleInput, text: string, groups: readonly Group[]): void {
  for (const group of groups) {
    const row = group.rows.length === 1 ? group.rows[0] : undefined
    const [first, ...others] = group.at.map(named => surface(input, text, named))
    const fullest = others.reduce((a, b) => (b.split(' ').length > a.split(' ').length ? b : a), first ?? '')
    group.entity = row ? input.table.row(row) : input.table.named('PERSON', fullest, null)
  }
}

/** Persons of the article by a word of their names; each list is in order of first mention. */
interface GroupIndex {
  readonly bySurname: ReadonlyMap<string, readonly Group[]>
  readonly byName: ReadonlyMap<string, readonly Group[]>
}

function indexGroups(groups: readonly Group[]): GroupIndex {
  const index = { bySurname: new Map<string, Group[]>(), byName: new Map<string, Group[]>() }
  for (const group of groups) {
    for (const key of new Set(group.names.map(name => name.at(-1) ?? ''))) add(index.bySurname, key, group)
    for (const key of new Set(group.names.flat())) add(index.byName, key, group)
  }
  return index
}

function add(index: Map<string, Group[]>, key: string, group: Group): void {
  const known = index.get(key)
  if (known) known.push(group)
  else index.set(key, [group])
}

/** The nearest earlier person of that surname, else the next one; a given name alone only if nobody bears it as a surname. */
function bySurname(groups: GroupIndex, key: string, at: number): Group | null {
  const candidates = groups.bySurname.get(key) ?? groups.byName.get(key) ?? []
  const nearest = (group: Group) => Math.min(...group.at.map(({ from }) => (from <= at ? at - from : 1_000_000 + from)))
  return [...candidates].sort((a, b) => nearest(a) - nearest(b))[0] ?? null
}

const LONGEST_LIST = 6

/** Where the title stands that is right before a name, or, in the plural, before the list that the name is in: "Presidents A, B and C"; −1 where none does. */
function titleBefore(words: readonly Word[], found: readonly Found[], at: number): number {
  let from = found[at]?.from ?? 0
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i--) {
    const one = found[i]
    if (one?.kind === 'TITLE') return one.to === from && (i === at - 1 || one.title.plural) ? i : -1
    if (!one || !isNamed(one) || !isListed(words, one.to, from)) return -1
    from = one.from
  }
  return -1
}

/** Nothing but a comma or "and" between two names. */
function isListed(words: readonly Word[], to: number, from: number): boolean {
  const gap = words[to]?.gap ?? ''
  if (to === from) return /^,\s+$/.test(gap)
  return from === to + 1 && words[to]?.key === 'and' && /^,?\s+$/.test(gap)
}

/** "US President Trump", "Chancellor Merkel": who held such an office then, by the reference data. */
function byOffice({ gazetteer, found, date, words }: PeopleInput, named: Named, key: string): PersonRow | null {
  const rows = gazetteer.surnames.get(key) ?? []
  if (rows.length === 0) return null
  const at = titleBefore(words, found, found.indexOf(named))
  const title = found[at]
  if (title?.kind !== 'TITLE') return null
  const body = found[at - 1]
  const bodies = body?.kind === 'FORM' && body.to === title.from ? body.form.organizations.map(({ id }) => id) : null
  // "ex-President| Carter"
  const isFormer = /^(?:ex|former)$/.test(words[title.from - 1]?.key ?? '')
  const fits = rows.filter(row =>
    row.offices.some(
      office =>
        (isFormer || holdsOn(office.from, office.to, date)) &&
        (bodies === null || bodies.includes(office.of)) &&
        gazetteer.ranks.get(office.title) === title.title.row.rank,
    ),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** "Prime Minister Nehru" once, and "Mr. Nehru" from then on: by surname, whom an office beside it has told. */
function toldByOffice(input: PeopleInput, singles: readonly Named[]): Map<string, PersonRow> {
  const told = new Map<string, PersonRow>()
  for (const named of singles) {
    const key = namesOf(input, named).at(-1) ?? ''
    const row = byOffice(input, named, key)
    if (row && !told.has(key)) told.set(key, row)
  }
  return told
}

function single(
  input: PeopleInput,
  text: string,
  groups: GroupIndex,
  officed: ReadonlyMap<string, PersonRow>,
  named: Named,
): number | null {
  const key = namesOf(input, named).at(-1) ?? ''
  const group = bySurname(groups, key, named.from)
  if (group) return group.entity
  const row = byOffice(input, named, key) ?? officed.get(key)
  if (row) return input.table.row(row)
  if (named.kind === 'PERSON') return input.table.named('PERSON', surface(input, text, named), null)
  const byAdministration = administrationOf(input, named, key)
  if (byAdministration) return input.table.row(byAdministration)
  if (KIN.has(input.words[named.from - 1]?.key ?? '') && input.gazetteer.givenNames.has(key)) {
    return input.table.named('PERSON', surface(input, text, named), null)
  }
  const known = input.date === null ? [] : (input.gazetteer.surnames.get(key) ?? [])
  const active = known.filter(row => activeOn(row, input.date))
  const acts = personVerbFollows(input, named) || input.words[named.to - 1]?.possessive
  return active.length === 1 && active[0] && acts ? input.table.row(active[0]) : null
}

/** "the Truman administration": the head of state or government of that name, then. */
function administrationOf({ gazetteer, words, date }: PeopleInput, named: Named, key: string): PersonRow | null {
  const next = words[named.to]
  if (!next || !ADMINISTRATIONS.has(next.key) || !/^\s+$/.test(next.gap ?? '')) return null
  const rows = (gazetteer.surnames.get(key) ?? []).filter(row =>
    row.offices.some(
      ({ title, from, to }) => holdsOn(from, to, date) && /^HEAD_OF/.test(gazetteer.ranks.get(title) ?? ''),
    ),
  )
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** Who the article's names of people stand for, each with its span; capitalised runs that are nobody are left out. */
export function findPeople(input: PeopleInput, text: string): WordSpan[] {
  const named = input.found.filter(isNamed)
  const isSingle = (one: Named) => namesOf(input, one).length === 1 && !(one.kind === 'PERSON' && one.form)
  const singles = named.filter(isSingle)
  const alone = new Set(singles.map(one => namesOf(input, one)[0] ?? ''))
  const full = named.filter(one => !isSingle(one) && (one.kind === 'PERSON' || isPerson(input, one, alone)))
  const groups = groupFullNames(input, full)
  addGroups(input, text, groups)
  const spans: WordSpan[] = groups.flatMap(({ at, entity }) =>
    at.map(({ from, to }): WordSpan => ({ from, to, how: 'NAME', entities: [entity] })),
  )
  const index = indexGroups(groups)
  const officed = toldByOffice(input, singles)
  for (const one of singles) {
    const entity = single(input, text, index, officed, one)
    if (entity !== null) spans.push({ from: one.from, to: one.to, how: 'SURNAME', entities: [entity] })
  }
  return spans.sort((a, b) => a.from - b.from)
}
