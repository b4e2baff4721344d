import { fold } from '../../model/fold.js'
import type { OfficeMention } from './analysis.js'
import type { EntityTable } from './entities.js'
import { formAt, type Gazetteer, titleAt } from './gazetteer.js'
import type { Item } from './items.js'
import { TITLES_OF_STATES } from './lexicon/office-words.js'
import { HONORIFICS } from './lexicon/person-words.js'
import { matchOffices, type OfficeMatch, WORDLESS } from './office-patterns.js'
import { holdsOn } from './period.js'
import type { Word } from './words.js'

export interface OfficesInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly date: string | null
  readonly text: string
}

const OWNERS = new Set(['its', 'their'])
/** Offices of a state, which may be left unsaid where only one is spoken of. */
const NATIONAL = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER'])
/** Who leads without a title. */
const LEADS = { rank: 'LEADER', represents: false }
const PRESIDES = { rank: 'HEAD_OF_STATE', represents: false }
const FORMER = new Set(['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'retired'])

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
  const dated = ranked.filter(({ from, to }) => holdsOn(from, to, date))
  const id = only((dated.length > 0 ? dated : ranked).map(({ of }) => of))
  const national = ranked.length === 0 && NATIONAL.has(rank) ? only(offices.map(({ of }) => of)) : null
  const body = gazetteer.organizations.get(id ?? national ?? '')
  return body && (id !== null || body.type === 'STATE') ? table.row(body) : null
}

/** A body that is the place of something ("in Brussels") holds no office; a country's land stands for its state. */
function bodyOf({ gazetteer, table }: OfficesInput, item: Item | undefined): number | null {
  if (!item || item.entity === null) return null
  const entity = table.get(item.entity)
  if (entity.kind === 'ORGANIZATION') return entity.index
  const seat = entity.type === 'COUNTRY' && entity.reference ? gazetteer.seats.get(entity.reference) : undefined
  return seat ? table.row(seat) : null
}

function titleText({ words, text }: OfficesInput, title: Item): string {
  const wordless = WORDLESS.get(title.key)
  if (wordless !== undefined) return wordless
  return text.slice(words[title.from]?.start, words[title.to - 1]?.end)
}

function isFormer({ items }: OfficesInput, { from, to }: OfficeMatch, title: Item): boolean {
  const at = items.indexOf(title)
  const near = [...items.slice(Math.max(0, from - 1), to)].filter(item => items.indexOf(item) < at)
  return near.some(({ kind, key }) => kind === 'W' && FORMER.has(key))
}

/** "head of European diplomacy": the body inside the title. */
function bodyInTitle({ gazetteer, words, table }: OfficesInput, title: Item): number | null {
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

/** "The EU …, and its envoy A": what the sentence is about, its first body; else the body named last before. */
function bodyBefore(input: OfficesInput, { from }: OfficeMatch): number | null {
  const owner = input.items[from - 1]
  if (owner?.kind !== 'W' || !OWNERS.has(owner.key)) return null
  const before = input.items.slice(Math.max(0, from - 60), from - 1).filter(({ kind }) => kind === 'B')
  const here = before.filter(({ sentence }) => sentence === owner.sentence)
  return bodyOf(input, here[0] ?? before.at(-1))
}

/** In a text about one state, its offices need not name it: named at least thrice, and twice as often as any other. */
function bodyOfArticle({ items, table }: OfficesInput, rank: string): number | null {
  if (!NATIONAL.has(rank) && rank !== 'MILITARY') return null
  const times = new Map<number, number>()
  for (const { kind, entity } of items) {
    if (kind === 'B' && entity !== null && table.get(entity).type === 'STATE')
      times.set(entity, (times.get(entity) ?? 0) + 1)
  }
  const [best, second] = [...times].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null
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

/** "Sheikh Tamim", "Lord Carrington": no office by itself, as a general's or a king's is. */
function isHonorific({ key, from, to, title }: Item): boolean {
  const rank = title?.title.row.rank
  return to - from === 1 && HONORIFICS.has(key) && rank !== 'MILITARY' && rank !== 'HEAD_OF_STATE'
}

function mention(input: OfficesInput, found: OfficeMatch, person: Item, body: Item | undefined): OfficeMention | null {
  const title = found.captured.get('T')
  if (!title || person.entity === null) return null
  if (found.name === 'title-person' && isHonorific(title)) return null
  const { rank, represents } = title.title?.title.row ?? (WORDLESS.get(title.key) === 'president' ? PRESIDES : LEADS)
  const first = input.items[found.from]
  const last = input.items[found.to - 1]
  return {
    person: person.entity,
    organization:
      ownBody(input, isDestination(input, found, body) ? undefined : body, rank) ??
      bodyInTitle(input, title) ??
      bodyBefore(input, found) ??
      bodyByReference(input, person.entity, rank, titleText(input, title)) ??
      bodyByTitle(input, title) ??
      bodyNearby(input, found, rank) ??
      bodyOfArticle(input, rank),
    title: titleText(input, title),
    former: isFormer(input, found, title),
    represents,
    start: input.words[first?.from ?? 0]?.start ?? 0,
    end: input.words[(last?.to ?? 1) - 1]?.end ?? 0,
  }
}

/** "Presidents A of X| and B of Y", "the mediators A| , B and C": whom a plural title goes on to name. */
function others(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  if (!found.captured.get('T')?.title?.title.plural) return []
  const { items } = input
  const made: (OfficeMention | null)[] = []
  let at = found.to
  for (;;) {
    const before = at
    while (items[at]?.kind === ',' || (items[at]?.kind === 'W' && items[at]?.key === 'and')) at++
    const person = items[at]
    if (at === before || person?.kind !== 'P' || person.sentence !== items[found.from]?.sentence) return made
    const of = items[at + 1]?.key === 'of' ? at + (items[at + 2]?.key === 'the' ? 3 : 2) : -1
    const body = items[of]?.kind === 'B' ? items[of] : undefined
    at = body ? of + 1 : at + 1
    made.push(mention(input, { ...found, to: at }, person, body ?? found.captured.get('B')))
  }
}

function mentions(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  const { captured, name } = found
  const [b, b2, p, p2, t2] = ['B', 'B2', 'P', 'P2', 'T2'].map(symbol => captured.get(symbol))
  if (!p) return []
  if (name === 'bodies-title-persons' && p2) return [mention(input, found, p, b), mention(input, found, p2, b2)]
  if (name === 'body-title-person-envoy' && p2 && t2) {
    const leader = mention(input, { ...found, captured: new Map([['T', t2]]) }, p2, b)
    return [leader, mention(input, found, p, b)]
  }
  if (name === 'body-titles-person' && t2) {
    return [mention(input, { ...found, captured: new Map([['T', t2]]) }, p, b), mention(input, found, p, b)]
  }
  return [mention(input, found, p, b), ...others(input, found)]
}

/** "President Clinton's envoy Richard Holbrooke": the envoy's body is that of the one who sent him. */
function envoys(
  input: OfficesInput,
  matches: readonly OfficeMatch[],
  known: readonly OfficeMention[],
): OfficeMention[] {
  return matches.flatMap(found => {
    const sender = found.captured.get('P2')?.entity
    const envoy = found.captured.get('P')
    if (found.name !== 'person-envoy' || !envoy) return []
    const made = mention(input, found, envoy, undefined)
    const organization = known.find(
      ({ person, organization }) => person === sender && organization !== null,
    )?.organization
    return made ? [{ ...made, organization: organization ?? made.organization }] : []
  })
}

/** "King Hussein of Jordan": the gazetteer's name holds title and body. */
function titled(input: OfficesInput): (OfficeMention | null)[] {
  return input.items.map((item, at) => {
    const title = item.kind === 'P' ? titleAt(input.gazetteer, input.words, item.from) : null
    if (title?.row.rank !== 'HEAD_OF_STATE' || item.from + title.keys.length >= item.to) return null
    const end = item.from + title.keys.length
    const inner: Item = {
      ...item,
      kind: 'T',
      to: end,
      entity: null,
      title: { kind: 'TITLE', from: item.from, to: end, title },
    }
    const rest = { ...inner, from: end, to: item.to }
    const body = bodyInTitle(input, rest)
    const made = mention(
      input,
      { name: 'titled', from: at, to: at + 1, captured: new Map([['T', inner]]) },
      item,
      undefined,
    )
    return made && body !== null ? { ...made, organization: body } : made
  })
}

/** "… met his Kosovo counterpart Isa Mustafa": of the office that was said last. */
function asCounterpart(office: OfficeMention, all: readonly OfficeMention[]): OfficeMention {
  const before = all.filter(({ start, title }) => start < office.start && title !== 'counterpart')
  const last = before.reduce<OfficeMention | null>((a, b) => (a && a.start > b.start ? a : b), null)
  return { ...office, title: last?.title ?? office.title }
}

/** Who holds or held which office, in order of the text. An office without a body is dropped where the article gives one elsewhere. */
export function findOffices(input: OfficesInput): OfficeMention[] {
  const matches = matchOffices(input.items)
  const direct = matches.filter(({ name }) => name !== 'person-envoy').flatMap(found => mentions(input, found))
  const known = [...direct, ...titled(input)].filter(office => office !== null)
  const all = [...known, ...envoys(input, matches, known)]
  const withBody = new Set(all.filter(({ organization }) => organization !== null).map(({ person }) => person))
  return all
    .map(office => (office.title === 'counterpart' ? asCounterpart(office, all) : office))
    .filter(({ person, organization }) => organization !== null || !withBody.has(person))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
