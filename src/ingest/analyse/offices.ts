import type { OfficeMention } from './analysis.js'
import { describedOffices } from './described-offices.js'
import { titleAt } from './gazetteer.js'
import { groupTitles } from './group-titles.js'
import type { Item } from './items.js'
import { HONORIFICS } from './lexicon/person-words.js'
import { bodyFor, bodyInTitle } from './office-bodies.js'
import { isHonour, WORDLESS } from './office-elements.js'
import { bodyOfLeader } from './office-guesses.js'
import { NATIONAL as NATIONAL_RANKS, type OfficesInput, titleText } from './office-input.js'
import { listedOffices } from './office-lists.js'
import { matchOffices, type OfficeMatch } from './office-matcher.js'
import { withPronouns } from './office-pronouns.js'
import { senderOf } from './office-senders.js'
import { withStates } from './office-states.js'
import { untoldHolders } from './untold-holders.js'

/** Who leads without a title. */
const LEADS = { rank: 'LEADER', represents: false }
const PRESIDES = { rank: 'HEAD_OF_STATE', represents: false }
const SPEAKS = { rank: 'OTHER', represents: true }
const WITHOUT_TITLE: ReadonlyMap<string, typeof LEADS> = new Map([
  ['president', PRESIDES],
  ['spokesperson', SPEAKS],
  ['representative', SPEAKS],
  ['negotiator', SPEAKS],
  ['mediator', SPEAKS],
])
const FORMER = new Set(
  'former ex then late ousted deposed retired once twice sometime onetime previously formerly until'.split(' '),
)

function isFormer({ items }: OfficesInput, { from, to }: OfficeMatch, title: Item): boolean {
  const before = items.slice(Math.max(0, from - 1), to).filter(item => item.from < title.from)
  // "the former monarch| who chairs": said of the title before
  const near = before.slice(before.findLastIndex(({ kind }) => kind === 'T') + 1)
  return near.some(({ kind, key }) => kind === 'W' && FORMER.has(key))
}

/** "Sheikh Tamim", "Lord Carrington": no office by itself, as a general's or a king's is. */
function isHonorific({ key, from, to, title }: Item): boolean {
  const rank = title?.title.row.rank
  return to - from === 1 && HONORIFICS.has(key) && rank !== 'MILITARY' && rank !== 'HEAD_OF_STATE'
}

/** "Britain's Lord Sample", "for Chad by Dr Sample": right before the name they are part of it, whatever state is said. */
function isAddress(input: OfficesInput, { captured }: OfficeMatch, title: Item, body: Item | undefined): boolean {
  const next = input.items[input.items.indexOf(title) + 1]
  return (
    next === captured.get('P') &&
    /^(?:doctor|lord|sir)$/.test(title.title?.title.row.title ?? '') &&
    isState(input, body)
  )
}

const GROUPS = new Set(['POLITICAL_PARTY', 'ARMED_GROUP'])

/** "Bemba's Liberation Movement": a party or rebel group is its leader's, "Iran's Khomeini" nobody's. */
function isOwnGroup({ table }: OfficesInput, body: Item | undefined): boolean {
  return typeof body?.entity === 'number' && GROUPS.has(table.get(body.entity).type ?? '')
}

/** "Serbia under Milosevic" is an age, "the federation under Bouchamaoui" hers. */
function isState({ table }: OfficesInput, body: Item | undefined): boolean {
  return typeof body?.entity !== 'number' || /^(?:STATE|IGO)$/.test(table.get(body.entity).type ?? 'STATE')
}

/** "The leader of Kenya's opposition": of somebody in the state, and not the state's. */
function isWithin({ items }: OfficesInput, found: OfficeMatch, body: Item | undefined): boolean {
  const next = body?.possessive ? items[items.indexOf(body, found.from) + 1] : undefined
  return next?.kind === 'W' && WITHIN.test(next.key)
}

const WITHIN = /^(?:opposition|rebels?|main|largest|biggest|second|ruling|party|church|churches|union|unions)$/

/** "General Rabuka of Fiji", "Dr Abara of the University of Harrow": a rank, and where he comes from. */
function isRankOf(input: OfficesInput, title: Item, body: Item | undefined): boolean {
  return RANK.test(titleText(input, title)) ? isState(input, body) : title.title?.title.row.title === 'doctor'
}

function mention(input: OfficesInput, found: OfficeMatch, person: Item, body: Item | undefined): OfficeMention | null {
  const title = found.captured.get('T')
  if (!title || person.entity === null) return null
  if (found.name === 'person-own-group' && !isOwnGroup(input, body)) return null
  if (found.name === 'body-under-person' && isState(input, body)) return null
  // "the former president, A's old rival B"
  if (found.name === 'title-comma-person' && person.possessive) return null
  if (/title-of-body/.test(found.name) && isWithin(input, found, body)) return null
  // "A, the president's brother"
  if (title.possessive && found.name.startsWith('person-') && input.items[found.to - 1] === title) return null
  // "A was a captain" is of anybody, "A is the foreign minister" of his state
  if (found.name === 'person-is-title' && !NATIONAL_RANKS.has(title.title?.title.row.rank ?? '')) return null
  // "Kenya's A, the mediator": where an envoy comes from is not whose he is
  if (found.name === 'countryman-comma-title' && (title.title?.title.row.represents || !isState(input, body)))
    return null
  if (found.name === 'title-person-of-body' && isRankOf(input, title, body)) return null
  if (found.name === 'title-person' && isHonorific(title)) return null
  if (isAddress(input, found, title, body)) return null
  const { rank, represents } = title.title?.title.row ?? WITHOUT_TITLE.get(WORDLESS.get(title.key) ?? '') ?? LEADS
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

const NATIONAL = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|FOREIGN_MINISTER)$/

/** "Colombia's president A|, Mexico's B and Panama's C": of several states one after the other, the title is said once. */
function alike(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  const { items } = input
  const [title, body] = [found.captured.get('T'), found.captured.get('B')]
  if (!NATIONAL.test(title?.title?.title.row.rank ?? '') || !isState(input, body) || !body?.possessive) return []
  const made: (OfficeMention | null)[] = []
  for (let at = found.to; ; ) {
    const before = at
    while (items[at]?.kind === ',' || (items[at]?.kind === 'W' && items[at]?.key === 'and')) at++
    // "Kenya's foreign minister, A, and Chad's, B"
    const [next, person] = [items[at], items[items[at + 1]?.kind === ',' ? at + 2 : at + 1]]
    if (at === before || !next?.possessive || !isState(input, next) || person?.kind !== 'P') return made
    if (person.sentence !== items[found.from]?.sentence) return made
    at = items.indexOf(person, at) + 1
    made.push(mention(input, { ...found, to: at }, person, next))
  }
}

/** "High Commissioners A in Delhi| and B in Karachi": where each serves. */
const overSeat = (items: readonly Item[], at: number): number =>
  /^(?:in|at)$/.test(items[at]?.key ?? '') && items[at + 1]?.kind === 'B' ? at + 2 : at

/** "Presidents A of X| and B of Y", "the mediators A| , B and C": whom a plural title goes on to name. */
function others(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  if (!found.captured.get('T')?.title?.title.plural) return alike(input, found)
  const { items } = input
  const made: (OfficeMention | null)[] = []
  let at = overSeat(items, found.to)
  for (;;) {
    const before = at
    while (items[at]?.kind === ',' || (items[at]?.kind === 'W' && items[at]?.key === 'and')) at++
    if (at > before && isHonour(items[at])) at++
    const person = items[at]
    if (at === before || person?.kind !== 'P' || person.sentence !== items[found.from]?.sentence) return made
    const of = /^(?:of|\()$/.test(items[at + 1]?.key ?? '') ? at + (items[at + 2]?.key === 'the' ? 3 : 2) : -1
    const body = items[of]?.kind === 'B' ? items[of] : undefined
    at = overSeat(items, body ? of + 1 : at + 1)
    made.push(mention(input, { ...found, to: at }, person, body ?? found.captured.get('B')))
  }
}

const SUCCEEDS = new Set(['person-succeeds', 'person-precedes'])
const former = (office: OfficeMention | null) => (office ? [{ ...office, former: true }] : [])

function mentions(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  const { captured, name } = found
  const [b, p, p2, t2] = ['B', 'P', 'P2', 'T2'].map(symbol => captured.get(symbol))
  if (!p) return []
  if (name === 'body-title-person-envoy' && p2 && t2) {
    const leader = mention(input, { ...found, captured: new Map([['T', t2]]) }, p2, b)
    return [leader, mention(input, found, p, b)]
  }
  if (name === 'group-of-titled' && b) {
    const own = isOwnGroup(input, b) ? [mention(input, { ...found, captured: new Map([['T', b]]) }, p, b)] : []
    return [...own, mention(input, found, p, undefined)]
  }
  if (name === 'body-titles-person' && t2) {
    return [mention(input, { ...found, captured: new Map([['T', t2]]) }, p, b), mention(input, found, p, b)]
  }
  if (SUCCEEDS.has(name) && p2) return [mention(input, found, p, b), ...former(mention(input, found, p2, b))]
  return name === 'list' ? [mention(input, found, p, b)] : [mention(input, found, p, b), ...others(input, found)]
}

/** "President Clinton's envoy Richard Holbrooke": the envoy's body is that of the one who sent him. */
function sent(
  input: OfficesInput,
  found: OfficeMatch,
  sender: number,
  known: readonly OfficeMention[],
): OfficeMention[] {
  const envoy = found.captured.get('P')
  const made = envoy ? mention(input, found, envoy, undefined) : null
  const own = known.find(({ person, organization }) => person === sender && organization !== null)
  const isTold =
    made !== null && known.some(one => one.person === made.person && one.organization === own?.organization)
  const isHeir = found.name.startsWith('heir')
  if (isHeir && isTold) return []
  if (isHeir) return made && own ? [{ ...made, title: own.title, organization: own.organization }] : []
  const organization = own?.organization ?? bodyOfLeader(input, sender)
  return made ? [{ ...made, organization: organization ?? made.organization }] : []
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

const RANK =
  /^(?:(?:maj|lt|brig|col|insp)\w*[.\s-]+)?(?:gen|col|maj|capt|cpt|lt|cmdr|adm|sgt|brig)\w*\.?(?: general| colonel)?$/i

/** "Gen." before a name whose office the article gives: no second office of whatever state the article is about. */
function isBareRank({ person, title, organization }: OfficeMention, all: readonly OfficeMention[]): boolean {
  if (!RANK.test(title)) return false
  return all.some(other => other.person === person && !RANK.test(other.title) && other.organization !== organization)
}

const CALLING =
  /^(?:politician|statesman|lawyer|businessman|businesswoman|tycoon|entrepreneur|analyst|academic|historian|director|activist|economist|cleric|doctor|researcher|scholar|expert)s?$/i

/** "The French lawyer Jean Arnault": what he is and where he comes from, and no office of France. */
function isNationality({ table }: OfficesInput, { title, organization }: OfficeMention): boolean {
  return organization !== null && CALLING.test(title) && table.get(organization).type === 'STATE'
}

/** Who holds or held which office, in order of the text. An office without a body is dropped where the article gives one elsewhere. */
export function findOffices(input: OfficesInput): OfficeMention[] {
  const listed = listedOffices(input.items, input.home.rivals)
  const used = new Set(listed.flatMap(({ captured }) => captured.get('T') ?? []))
  const matches = [...listed, ...matchOffices(withPronouns(input.items), used)]
  const senders = matches.map(found => senderOf(input, found))
  const direct = matches.flatMap((found, i) => (senders[i] === null ? mentions(input, found) : []))
  const known = [...direct, ...titled(input)].filter(office => office !== null)
  // One after the other: "his envoy A … A's predecessor B"
  const all = [...known]
  matches.forEach((found, i) => {
    const sender = senders[i] ?? null
    if (sender !== null) all.push(...sent(input, found, sender, all))
  })
  all.push(...describedOffices(input, all))
  const led = withStates(input, all)
  const stated = [...led, ...untoldHolders(input, led), ...groupTitles(input, led)]
  const withBody = new Set(stated.filter(({ organization }) => organization !== null).map(({ person }) => person))
  return stated
    .map(office => (office.title === 'counterpart' ? asCounterpart(office, stated) : office))
    .filter(({ person, organization }) => organization !== null || !withBody.has(person))
    .filter(office => !isBareRank(office, stated) && !isNationality(input, office))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
