import type { OfficeMention } from './analysis.js'
import { titleAt } from './gazetteer.js'
import type { Item } from './items.js'
import { HONORIFICS } from './lexicon/person-words.js'
import { bodyFor, bodyInTitle, type OfficesInput, titleText } from './office-bodies.js'
import { matchOffices, type OfficeMatch, WORDLESS } from './office-matcher.js'

/** Who leads without a title. */
const LEADS = { rank: 'LEADER', represents: false }
const PRESIDES = { rank: 'HEAD_OF_STATE', represents: false }
const FORMER = new Set(['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'retired'])

function isFormer({ items }: OfficesInput, { from, to }: OfficeMatch, title: Item): boolean {
  const at = items.indexOf(title)
  const near = [...items.slice(Math.max(0, from - 1), to)].filter(item => items.indexOf(item) < at)
  return near.some(({ kind, key }) => kind === 'W' && FORMER.has(key))
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
    organization: bodyFor(input, { found, title, person: person.entity, body, rank }),
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
