import { fold } from '../../model/fold.js'
import { formAt } from './gazetteer.js'
import type { Item } from './items.js'
import { TITLES_OF_STATES } from './lexicon/office-words.js'
import {
  bodyByReference,
  bodyNearby,
  bodyOfArticle,
  bodyOfAudience,
  bodyOfHost,
  bodyOfSpeaker,
  bodySaidElsewhere,
  bodySignedFor,
  isOfUnknown,
} from './office-guesses.js'
import { bodyOf, NATIONAL, type OfficesInput, only, titleText } from './office-input.js'
import type { OfficeMatch } from './office-matcher.js'
import { existsOn } from './period.js'

/** "head of European diplomacy": the body inside the title. */
export function bodyInTitle({ gazetteer, words, table }: OfficesInput, title: Item): number | null {
  for (let at = title.from; at < title.to; ) {
    const form = formAt(gazetteer, words, at)
    const [row] = form?.organizations ?? []
    if (row) return table.row(row)
    // "King Hussein of| Jordan": the name of a person goes over the body that is in it
    at += form && form.persons.length === 0 ? form.keys.length : 1
  }
  return null
}

/** "special representative of the| secretary-general" */
const OF_ITS_HEAD = /^.* of the (?=secretary general$)/

/** "Secretary of State Daniel Webster": of the United States, unless the text says otherwise. */
function bodyByTitle(input: OfficesInput, title: Item): number | null {
  const { gazetteer, table, words, date } = input
  // "ANAD secretary-general A"
  if (isOfUnknown(input, title)) return null
  const name = TITLES_OF_STATES.get(
    words
      .slice(title.from, title.to)
      .map(({ key }) => key)
      .join(' ')
      .replace(OF_ITS_HEAD, ''),
  )
  // "the Secretary-General" of 1935 is the League's
  const row =
    name === undefined
      ? undefined
      : [name, 'League of Nations']
          .map(one => gazetteer.byName.get(one))
          .find(one => one && existsOn(one.existed, date))
  return row ? table.row(row) : null
}

/** Who is sent somewhere acts for another: "envoy for Haiti", "ambassador to Germany". */
const SENT =
  /envoy|ambassador|representative|mediator|facilitator|emissary|delegate|consul|counsell?or|negotiator|coordinator/i

const TALKS = /^(?:dialogue|talks|negotiations|conflict|crisis|dispute|war|question)$/

/** "mediator for IGAD", "negotiator for the FARC" act for those; "envoy for Chad" does not. */
export function isDestination(input: OfficesInput, { captured, name }: OfficeMatch, body: Item | undefined): boolean {
  const title = captured.get('T')
  // "who negotiated for Kenya"
  if (name === 'person-speaks-for') return false
  if (!title || !body || body.from < title.to || !SENT.test(titleText(input, title))) return false
  const link = input.words[title.to]?.key ?? ''
  // "facilitator of the inter-Congolese dialogue"
  if (TALKS.test(input.words[body.to]?.key ?? '')) return true
  const whole = bodyOf(input, body)
  // "chief negotiator for Kenya" acts for it.
  if (link === 'for' && /negotiator/i.test(titleText(input, title))) return false
  return link === 'for' ? whole === null || input.table.get(whole).type === 'STATE' : /^(?:to|in|at|on)$/.test(link)
}

/** "Minister for Algerian Affairs": with whom the office deals. */
function isAffair({ words }: OfficesInput, { captured }: OfficeMatch, body: Item | undefined): boolean {
  const title = captured.get('T')
  return title !== undefined && body !== undefined && body.from > title.to && words[body.to]?.key === 'affairs'
}

/** "Prime Minister Georgievski of the VMRO": a party has no prime minister, but "the VMRO's president" it has. */
function ownBody(input: OfficesInput, { title, rank, found }: Held, item: Item | undefined): number | null {
  const body = bodyOf(input, item)
  const party = body !== null && input.table.get(body).type === 'POLITICAL_PARTY'
  // "Foreign Minister A signed on behalf of the Council": of the state all the same
  const signs =
    found.name === 'title-person-signs' && body !== null && !/^(?:STATE|IGO)$/.test(input.table.get(body).type ?? '')
  if (signs && NATIONAL.has(rank)) return null
  const presides = title.title?.title.row.title === 'president' && found.name !== 'title-person-of-body'
  return party && NATIONAL.has(rank) && !presides ? null : body
}

const GROUPS = new Set(['ARMED_GROUP', 'POLITICAL_PARTY'])
/** What parties and armed groups are called beside their names. */
const GROUP_NOUNS =
  /^(?:group|movement|party|organi[sz]ation|rebels|front|faction|militia|guerrillas|insurgents|separatists)$/
/** What other bodies are called by the head of their name: "the Bank", "the league". */
const BODY_NOUNS =
  /^(?:bank|council|commission|federation|union|league|church|ministry|assembly|association|committee|coalition|alliance|company|club|tribunal|court|congress|conference|authority|mission|foundation|institute|centre|center|organi[sz]ation|movement|party|front)$/
const FARTHEST_NAME = 90

/** The noun that says whose a title is: "the group's| police chief", "spokesman for the| movement". */
function ownerNoun({ items }: OfficesInput, title: Item, at: number): Item | null {
  const before = items.slice(Math.max(0, at - 4), at).findLast(({ kind, possessive }) => kind === 'W' && possessive)
  if (before?.sentence === title.sentence) return before
  const [link, article] = [items[at + 1]?.key ?? '', items[at + 2]?.key ?? '']
  if (!/^(?:of|for)$/.test(link) || !/^(?:the|this|that)$/.test(article)) return null
  const noun = items.slice(at + 3, at + 5).find(({ key }) => GROUP_NOUNS.test(key) || BODY_NOUNS.test(key))
  return noun?.sentence === title.sentence ? noun : null
}

/** "the group's police chief", "president of the Bank": of the body of that kind that was named last before. */
function bodyOfGroup(input: OfficesInput, { from, captured }: OfficeMatch): number | null {
  const { items, table } = input
  const title = captured.get('T')
  const at = title ? items.indexOf(title, from) : 0
  const owner = title ? ownerNoun(input, title, at) : null
  if (!owner) return null
  const named = items.slice(Math.max(0, at - FARTHEST_NAME), at).flatMap(({ kind, entity }) => {
    const body = kind === 'B' && entity !== null ? table.get(entity) : null
    return body?.kind === 'ORGANIZATION' && body.type !== 'STATE' ? [body] : []
  })
  const same = BODY_NOUNS.test(owner.key)
    ? named.findLast(({ name }) => fold(name).split(' ').includes(owner.key))
    : undefined
  const group = GROUP_NOUNS.test(owner.key) ? named.findLast(({ type }) => GROUPS.has(type ?? '')) : undefined
  return (same ?? group)?.index ?? null
}

/** "their presidents": one of each, and not two of the first. */
const isOneEach = ({ title }: Item): boolean =>
  title?.title.plural === true && /^HEAD_OF|^FOREIGN_MINISTER$/.test(title.title.row.rank)

const OWNERS = new Set(['its', 'their'])

/** "The EU …, and its envoy A": what the sentence is about, its first body; else the body named last before. */
function bodyBefore(input: OfficesInput, { from, captured }: OfficeMatch): number | null {
  const title = captured.get('T')
  const at = title ? input.items.indexOf(title, from) : from
  const near = input.items.slice(Math.max(0, at - 3), at)
  const owner = near.findLast(
    ({ kind, key, sentence }) => kind === 'W' && OWNERS.has(key) && sentence === title?.sentence,
  )
  if (!owner || (owner.key === 'their' && title && isOneEach(title))) return null
  // "Ghana was represented by A and Chad| by its ambassador": right before it
  const [link, close] = [input.items.indexOf(owner) - 1, input.items[input.items.indexOf(owner) - 2]]
  if (close?.kind === 'B' && /^(?:by|and|with|through|sent|via)$/.test(input.items[link]?.key ?? ''))
    return bodyOf(input, close)
  // "Chad's A, its| foreign minister"
  const [body, holder] = [input.items[link - 2], close]
  if (input.items[link]?.kind === ',' && holder?.kind === 'P' && body?.kind === 'B' && body.possessive)
    return bodyOf(input, body)
  const before = input.items.slice(Math.max(0, at - 60), at - 1).filter(({ kind }) => kind === 'B')
  const here = before.find(({ sentence }) => sentence === owner.sentence)
  return bodyOf(input, here ?? before.find(({ sentence }) => sentence === owner.sentence - 1))
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
  return near.some(({ key }) => GOVERNMENT.has(key)) ? input.home.state() : null
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
export function bodyFor(input: OfficesInput, held: Held): number | null {
  const { found, body } = held
  if (!isAffair(input, found, body)) return bodyOr(input, held, isDestination(input, found, body) ? undefined : body)
  const other = bodyOr(input, held, undefined)
  return other === bodyOf(input, body) ? null : other
}

function bodyOr(input: OfficesInput, held: Held, body: Item | undefined): number | null {
  const { found, title, person, rank } = held
  return (
    ownBody(input, held, body) ??
    bodyInTitle(input, found.captured.get('T2') ?? title) ??
    bodyInTitle(input, title) ??
    bodyBefore(input, found) ??
    bodySignedFor(input, found) ??
    bodyOfGroup(input, found) ??
    bodyByKind(input, found, title, person) ??
    bodyByReference(input, person, rank, titleText(input, title)) ??
    bodyByTitle(input, title) ??
    bodyByTitle(input, found.captured.get('T2') ?? title) ??
    bodyOfSpeaker(input, found, title) ??
    bodyNearby(input, found, rank) ??
    bodyOfHost(input, found, rank) ??
    bodyOfAudience(input, found, rank) ??
    bodySaidElsewhere(input, title) ??
    bodyOfArticle(input, found, title, rank)
  )
}
