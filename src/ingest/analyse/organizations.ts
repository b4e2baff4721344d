import { foreignBodyAt } from './foreign-bodies.js'
import { formAt, type Gazetteer, titleAt } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import {
  GROUP_NOUNS,
  ORGANIZATION_HEADS,
  organizationType,
  PLACE_HEADS,
  PLACE_OPENERS,
  THING_HEADS,
} from './lexicon/organization-words.js'
import { PLACE_SURNAMES } from './lexicon/person-words.js'
import { type Run, runAt } from './runs.js'
import { SPACE, type Word } from './words.js'

const LINKS = new Set(['of', 'for', 'against'])
const IN_HEADS = new Set(
  'mission force forces administration office command council commission authority operation movement'.split(' '),
)
const ON_HEADS = new Set('commission committee conference group mission panel council initiative'.split(' '))
const AGAINST_HEADS = new Set(
  'front movement party alliance coalition league committee campaign commission union'.split(' '),
)
const TO_HEADS = new Set(['mission', 'delegation'])
/** "Council for August" is no council's name. */
const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** "Member of Parliament" is who sits in one. */
const MEMBERS = new Set(['member', 'members', 'speaker', 'head', 'the'])
const ARTICLES = new Set(['the', 'a', 'an', 'all'])

/** Titles that stand inside names of bodies: "Observer Mission", "Council of Ministers", "Lawyers' Committee". */
const INSIDE =
  /^(?:observers?|ministers|representatives|negotiators|elders|chiefs|officers|lawyers|journalists|mediators|military|experts|doctors|leaders|judges|bishops)$/

/** Where the part of a run that begins here ends: before an office title ("Communist Party General Secretary …"). */
function partEnd(gazetteer: Gazetteer, words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const inside = INSIDE.test(words[i]?.key ?? '') && i + 1 < to
    // "Labour Party| leader": with its capital, the party is the name's
    if (words[i]?.capital && /^(?:party|opposition|government|commission)$/.test(words[i]?.key ?? '')) continue
    if (!inside && titleAt(gazetteer, words, i)) return i
  }
  return to
}

/** After these a possessive goes on in a name: "Bougainville People's Congress", "Women's League". */
const OWNERS = /^(?:people|women|men|children|workmen|god|lord|nation|prophet|youth)$/

/** Past an apostrophe that ended the run: "Workers'| Party", "Khmer People's| National Liberation Front". */
function overPossessive(words: readonly Word[], to: number): number {
  const last = words[to - 1]
  const next = words[to]
  const inName = last?.possessive && (OWNERS.test(last.key) || /s$/.test(last.text)) && next?.capital
  return inName && SPACE.test(next.gap ?? '') ? runAt(words, to).to : to
}

function lastHead(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (ORGANIZATION_HEADS.has(words[i]?.key ?? '')) return i
  return -1
}

/** "Observer Mission| on Bougainville", "Verification Mission| in Guatemala", "Mission| to Somalia" */
function links(link: string, head: string): boolean {
  if (link === 'against') return AGAINST_HEADS.has(head)
  if (link === 'in') return IN_HEADS.has(head)
  if (link === 'on') return ON_HEADS.has(head)
  return link === 'to' ? TO_HEADS.has(head) : LINKS.has(link)
}

/** What goes by the name of who leads it. */
const LED = /^(?:front|movement|army|party|forces|militia|faction|group|alliance|brigades?|government)$/

/** "Ministry| of Foreign Affairs", "Front| for the Liberation of Palestine": the end of what follows the head. */
function overComplement(gazetteer: Gazetteer, words: readonly Word[], head: number, depth = 0): number {
  const link = words[head + 1]
  if (!link || words[head]?.possessive || !SPACE.test(link.gap ?? '')) return head + 1
  if (!links(link.key, words[head]?.key ?? '')) return head + 1
  const start = ARTICLES.has(words[head + 2]?.key ?? '') ? head + 3 : head + 2
  const first = words[start]
  if (
    !first?.capital ||
    !SPACE.test(first.gap ?? '') ||
    TIMES.test(first.key) ||
    (titleAt(gazetteer, words, start) && !formAt(gazetteer, words, start) && !INSIDE.test(first.key))
  )
    return head + 1
  const end = runAt(words, start).to
  // "National Salvation Front| of Thomas Cirillo": whose it is
  if (link.key === 'of' && LED.test(words[head]?.key ?? '') && end - start > 1 && gazetteer.givenNames.has(first.key))
    return head + 1
  const more = overAnd(gazetteer, words, end)
  return depth < 2 ? overComplement(gazetteer, words, more - 1, depth + 1) : more
}

/** "Ministry of Foreign Affairs| and Trade", but not "Council of Europe| and Serbia". */
function overAnd(gazetteer: Gazetteer, words: readonly Word[], at: number): number {
  const next = words[at + 1]
  if (words[at]?.key !== 'and' || !next?.capital || words[at - 1]?.possessive) return at
  if (formAt(gazetteer, words, at + 1) || formAt(gazetteer, words, at - 1) || titleAt(gazetteer, words, at + 1))
    return at
  if (
    !(COMMON_WORDS.has(next.key) || /(?:ogy|ics|ment|tion|ture|ity|ing)$/.test(next.key)) ||
    ORGANIZATION_HEADS.has(next.key)
  )
    return at
  return runAt(words, at + 1).to === at + 2 ? at + 2 : at
}

/** "Truth| and Reconciliation Commission": a word of the dictionary, "and", and a name that goes on with another. */
function overAndBefore(gazetteer: Gazetteer, words: readonly Word[], to: number): number {
  const [last, and, next] = [words[to - 1], words[to], words[to + 1]]
  if (and?.key !== 'and' || !next?.capital || !last || !SPACE.test(and.gap ?? '') || !SPACE.test(next.gap ?? ''))
    return to
  const plain = (at: number) => {
    const key = words[at]?.key ?? ''
    return COMMON_WORDS.has(key) && !ORGANIZATION_HEADS.has(key) && !formAt(gazetteer, words, at)
  }
  if (last.possessive || !plain(to - 1) || !plain(to + 1)) return to
  const end = overPossessive(words, runAt(words, to + 1).to)
  return lastHead(words, to + 2, end) >= 0 ? end : to
}

export interface NamedThing {
  readonly to: number
  readonly kind: 'ORGANIZATION' | 'PLACE' | 'THING'
  readonly type: string
}

/** "Kosovo Liberation Army", "Centre for Euro-Atlantic Studies", "Workers' Party": a name with an organization's head noun. */
function organizationAt(gazetteer: Gazetteer, words: readonly Word[], from: number, to: number): NamedThing | null {
  const end = overPossessive(words, overAndBefore(gazetteer, words, to))
  const head = lastHead(words, from, partEnd(gazetteer, words, from, end))
  if (head < 0) return null
  const full = head + 1 === end || words[head + 1]?.gap === null ? overComplement(gazetteer, words, head) : head + 1
  // "Fighters of the Liberation Army" are its members, no body of their own.
  if (head === from && PEOPLE.test(words[head]?.key ?? '')) return null
  if (full - from < 2 || MEMBERS.has(words[from]?.key ?? '')) return null
  if (words[head]?.key === 'government' && !words.slice(from, full).some(({ key }) => OF_GOVERNMENTS.has(key)))
    return null
  // "the Air Force| base": what is a force's is none.
  if (ORGANIZATION_HEADS.get(words[head]?.key ?? '') === 'MILITARY' && HARDWARE.test(words[full]?.key ?? ''))
    return null
  // "Eastern Front", "Second United Front" are lines and pacts, the "Northern Liberation Front" is none.
  if (
    words[head]?.key === 'front' &&
    !/^(?:liberation|democratic|popular|patriotic|people)$/.test(words[head - 1]?.key ?? '') &&
    /^(?:first|second|third|eastern|western|northern|southern|home)$/.test(words[from]?.key ?? '')
  )
    return null
  const name = words
    .slice(from, full)
    .map(({ key }) => key)
    .join(' ')
  return { to: full, kind: 'ORGANIZATION', type: organizationType(name, words[head]?.key ?? '') }
}

const HARDWARE = /^(?:base|bases|plane|jet|aircraft|helicopter|barracks|headquarters|camp|pilot)$/
const PEOPLE = /^(?:fighters|tigers|volunteers|martyrs|forces|guards|guerrillas|brigades|opposition)$/
/** "Transitional Federal Government", "Government of National Accord" are names, "Sri Lankan Government" is the state. */
const OF_GOVERNMENTS = new Set(
  'transitional provisional federal regional interim unity accord reconciliation salvation local'.split(' '),
)

/** "Episcopal Conference", "Bishops' Conference" are bodies, the Paris Conference is held. */
const CONFERRING = /^(?:episcopal|bishops|leadership|churches)$/

function thingAt(words: readonly Word[], from: number, to: number): NamedThing | null {
  const last = words[to - 1]
  const first = words[from]
  if (last?.key === 'conference' && to - from > 1 && CONFERRING.test(words[to - 2]?.key ?? ''))
    return { to, kind: 'ORGANIZATION', type: 'CIVIL_SOCIETY' }
  if (last && to - from > 1 && THING_HEADS.has(last.key)) return { to, kind: 'THING', type: '' }
  if (first?.key === 'operation' && to - from > 1) return { to, kind: 'THING', type: '' }
  const of = words[from + 1]
  if (first && of?.key === 'of' && THING_HEADS.has(first.key) && words[from + 2]?.capital) {
    return { to: runAt(words, from + 2).to, kind: 'THING', type: '' }
  }
  return null
}

function placeAt(gazetteer: Gazetteer, words: readonly Word[], from: number, to: number): NamedThing | null {
  const given = to - from === 2 && gazetteer.givenNames.has(words[from]?.key ?? '')
  // "Christopher Hill" is no hill.
  if (given && PLACE_SURNAMES.has(words[to - 1]?.key ?? '')) return null
  const opener = PLACE_OPENERS.get(words[from]?.key ?? '')
  if (opener && to - from > 1) return { to, kind: 'PLACE', type: opener }
  const type = PLACE_HEADS.get(words[to - 1]?.key ?? '')
  return type && to - from > 1 ? { to, kind: 'PLACE', type } : null
}

/** What the words of a run from `from` on are by their head noun, if any. */
export function byHead(gazetteer: Gazetteer, words: readonly Word[], from: number, run: Run): NamedThing | null {
  const foreign = foreignBodyAt(words, from)
  if (foreign) return { kind: 'ORGANIZATION', ...foreign }
  const to = partEnd(gazetteer, words, from, run.to)
  return (
    thingAt(words, from, to) ?? organizationAt(gazetteer, words, from, run.to) ?? placeAt(gazetteer, words, from, to)
  )
}

const INSTITUTIONS: readonly (readonly [readonly string[], string])[] = [
  [['foreign', 'ministry'], 'GOVERNMENT_BODY'],
  [['defence', 'ministry'], 'GOVERNMENT_BODY'],
  [['defense', 'ministry'], 'GOVERNMENT_BODY'],
  [['interior', 'ministry'], 'GOVERNMENT_BODY'],
  [['state', 'department'], 'GOVERNMENT_BODY'],
  [['justice', 'ministry'], 'GOVERNMENT_BODY'],
  [['finance', 'ministry'], 'GOVERNMENT_BODY'],
  [['constitutional', 'court'], 'GOVERNMENT_BODY'],
  [['supreme', 'court'], 'GOVERNMENT_BODY'],
  [['national', 'assembly'], 'GOVERNMENT_BODY'],
  [['air', 'force'], 'MILITARY'],
  [['parliament'], 'GOVERNMENT_BODY'],
  [['police'], 'GOVERNMENT_BODY'],
  [['military'], 'MILITARY'],
  [['army'], 'MILITARY'],
  [['navy'], 'MILITARY'],
]
/** After "military" or "police" comes what they do: "Iraqi military operation", "Kosovo police officers". */
const DEED =
  /^(?:operations?|campaigns?|offensives?|aid|action|bases?|base|assistance|intervention|exercises?|drills?|officers?|presence|force|forces|equipment|support|station|stations|units?|coup|rule|regime|government|leaders?|strikes?|attacks?|victory|occupation|advisers?|advisors?|officials?|personnel|junta|council|cooperation|training|hardware|power|spending|service|strength|buildup|might|involvement|pressure|threat|actions)$/

/** "Israeli| foreign ministry", "Iranian| parliament": how many words after an adjective of a state name a body of it. */
export function institutionAfter(words: readonly Word[], at: number): { length: number; type: string } | null {
  const found = INSTITUTIONS.find(([keys]) =>
    keys.every((key, i) => words[at + i]?.key === key && SPACE.test(words[at + i]?.gap ?? '')),
  )
  if (!found || words[at - 1]?.possessive) return null
  const next = words[at + found[0].length]
  if (next && SPACE.test(next.gap ?? '') && !words[at + found[0].length - 1]?.possessive && DEED.test(next.key))
    return null
  return { length: found[0].length, type: found[1] }
}

/** What a noun before a name says that it is: "rebel group" is armed, "the group" of any kind. */
export function kindOf(words: readonly Word[], { index, key }: Word): string | undefined {
  if (/^(?:rebels|guerrillas|militia|army)$/.test(key)) return 'ARMED_GROUP'
  if (/^(?:group|movement|front|faction)$/.test(key) && ARMED.test(words[index - 1]?.key ?? '')) return 'ARMED_GROUP'
  return GROUP_NOUNS.get(key)
}

const ARMED = /^(?:rebel|armed|guerrilla|militant|insurgent|paramilitary|separatist|jihadist|islamist)$/
