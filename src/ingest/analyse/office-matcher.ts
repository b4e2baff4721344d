import type { Item } from './items.js'
import { HONORIFICS } from './lexicon/person-words.js'
import { OFFICE_PATTERNS } from './office-patterns.js'

const MODIFIERS = new Set(
  'former ex then late founding outgoing incoming current new newly elected re acting interim caretaker deputy vice assistant first top senior chief veteran long longtime serving second third fourth fifth sixth seventh eighth ninth tenth twenty thirty forty time one two term first-term exiled ousted deposed retired respected powerful hardline reformist moderate conservative liberal democratic republican socialist communist independent right left wing centrist populist nationalist pro western his her their its de facto democratically self proclaimed designated appointed recently permanent special main lead fellow own rival breakaway splinter hard line left right nominal titular supreme military political overall onetime sometime previous present resident non chief rebel prominent self styled'.split(
    ' ',
  ),
)
/** "the pacifist leader", "an influential adviser": adjectives by their endings, too many to list. */
const DESCRIBING = /^\p{L}{3,}(?:ist|ive|ous|ful|less|ian|ic|ary|ent|ant|able|ible|al)$/u
const INSTITUTIONAL = new Set(
  'and foreign defence defense interior industry energy agriculture health education environment culture transport transportation civil special aviation tourism labor labour planning development oil petroleum external internal european regional reconciliation finance justice trade ministry ministerial ministers department army military naval air force navy police intelligence security government state states parliamentary parliament opposition rebel separatist guerrilla party coalition delegation diplomatic diplomacy mission peace peacekeeping humanitarian human rights refugee political affairs national federal provincial central bank council union trade congress senate house presidential cabinet committee commission court embassy policy energy economy economic armed forces guard church'.split(
    ' ',
  ),
)
const BE = new Set('is was has been became becomes remained remains served serves serving being be as'.split(' '))
const APPOINTED = new Set(
  'appointed named elected re-elected reelected inaugurated sworn chosen installed nominated designated picked selected made'.split(
    ' ',
  ),
)
const ADVERBS = new Set(
  'also now currently still then once later earlier previously formerly who has had been long together'.split(' '),
)
const SERVE = new Set(
  'served serves serving serve acted acts worked works resigned resigns stepped steps stepping retired quit continued continues took takes inaugurated elected reelected appointed named chosen sworn installed ousted removed toppled confirmed remained'.split(
    ' ',
  ),
)
/** Whose delegation it is: the government's or the rebels'. */
const SIDES = new Set(
  'government rebel rebels guerrilla guerrillas insurgent insurgents opposition separatist'.split(' '),
)
const TEAMS = new Set('delegation team side commission negotiators panel committee'.split(' '))
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'from'])
const COMPLEMENT = new Set(['for', 'to', 'on', 'in', 'of'])
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])
const LONGEST_COMPLEMENT = 8
const LONGEST_REMARK = 12

export interface OfficeMatch {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly captured: ReadonlyMap<string, Item>
}

interface Element {
  /** As written, with its number: what a capture is called. */
  readonly symbol: string
  /** Without the number. */
  readonly kind: string
  readonly optional: boolean
  readonly repeated: boolean
}

const compile = (pattern: string): Element[] =>
  pattern.split(' ').map(text => ({
    symbol: text.replace(/[?*]$/, ''),
    kind: text.replace(/\d?[?*]?$/, ''),
    optional: text.endsWith('?') || text.endsWith('*'),
    repeated: text.endsWith('*'),
  }))

const PATTERNS = OFFICE_PATTERNS.map(({ name, pattern }) => ({ name, elements: compile(pattern) }))

function fits(kind: string, item: Item, before?: Item): boolean {
  const word = item.kind === 'W'
  switch (kind) {
    case 'B':
    case 'P':
    case 'T':
      return item.kind === kind
    case ',':
      return item.kind === ','
    case 'M':
      // "chief" is a title too: "the chief American negotiator"
      return (
        (word || item.kind === 'T') &&
        item.to - item.from === 1 &&
        (MODIFIERS.has(item.key) || (word && DESCRIBING.test(item.key)))
      )
    case 'A':
      return describes(item, before) || fits('M', item, before)
    case 'N':
      // "the French Licorne force", "Bougainville Affairs Minister": a word with a capital that is nobody's name
      return (
        (word && (INSTITUTIONAL.has(item.key) || item.capital)) ||
        (item.kind === 'B' && item.title === null && item.entity === null)
      )
    case 'the':
      return word && ARTICLES.has(item.key)
    case 'link':
      return word && LINKS.has(item.key)
    case 'adv':
      return word && ADVERBS.has(item.key)
    case 'lead':
      return (word || item.kind === 'T') && LEAD.has(item.key)
    case 'H':
      return isHonour(item)
    case 'serve':
      return word && SERVE.has(item.key)
    case 'down':
      return word && /^(?:down|in|over|office|power|on|again)$/.test(item.key)
    case 'gov':
      return word && SIDES.has(item.key)
    case 'team':
      return word && TEAMS.has(item.key)
    case 'chairing':
      return word && /^(?:chairmanship|presidency|chair|secretariat|delegation|mission)$/.test(item.key)
    case 'heir':
      return word && (item.key === 'successor' || item.key === 'predecessor')
    case 'sign':
      return word && /^(?:signed|signs|spoke|speaks|negotiated|negotiates|initialled|initialed)$/.test(item.key)
    case 'counterpart':
      return word && (item.key === 'counterpart' || item.key === 'number')
    case 'be':
      return word && BE.has(item.key)
    case 'appointed':
      return word && APPOINTED.has(item.key)
    default:
      return word && item.key === kind
  }
}

/** "Lord", "Prince", "Gen.", "Maj-Gen": before a name, whatever office was said before it. */
function isHonour({ kind, key, title, from, to }: Item): boolean {
  if (kind === 'W') return to - from === 1 && HONORIFICS.has(key)
  return kind === 'T' && (title?.title.row.rank === 'MILITARY' || (HONORIFICS.has(key) && to - from === 1))
}

/**
 * "a [breakaway rebel] group", "a [businessman and] chairman": in an apposition any small words may describe; none that open a
 * phrase or a clause of their own, nor what people do ("said UN spokesman A").
 */
const NOT_DESCRIBING = new Set(
  'of for at in to from by with on against under after before since until between among through during over about as than who whom whose which that what where when while because although though if or but nor is was are were be been being has had have will would could may might must can do does did not i he she it they we you him them us his her their its said says told tells added met meets urged called calls visited accused named and'.split(
    ' ',
  ),
)
const PARTICIPLE = /ing$/
const LASTING =
  /^(?:founding|leading|ruling|acting|outgoing|incoming|serving|sitting|visiting|governing|reigning|presiding|existing|surviving|remaining|negotiating|commanding|managing)$/

function describes(item: Item, before: Item | undefined): boolean {
  if (item.kind !== 'W' || (item.capital && !/(?:ist|ian|ic)$/.test(item.key))) return false
  if (PARTICIPLE.test(item.key)) return LASTING.test(item.key)
  // "P, embraced a rebel commander" says what he did; "P, a renowned mediator" what he is.
  if (/ed$/.test(item.key) && before?.kind === ',') return false
  return !NOT_DESCRIBING.has(item.key)
}

/** Is the body the whole object, and not "the EU delegation", "the UN talks"? */
function endsThere(before: Item | undefined, item: Item | undefined): boolean {
  if (!item || item.sentence !== before?.sentence || item.kind !== 'W') return true
  return /^(?:and|or|was|is|were|has|had|said|told|in|on|at|for|since|from|until|with|who|which|as|but)$/.test(item.key)
}

/** "for the dialogue", "to Syria": up to the comma or the person that follows; null when nothing follows. */
function overComplement(items: readonly Item[], at: number): number | null {
  const first = items[at]
  if (first?.kind !== 'W' || !COMPLEMENT.has(first.key)) return null
  for (let i = at + 1; i <= at + LONGEST_COMPLEMENT; i++) {
    const item = items[i]
    if (!item || item.kind === 'X' || item.kind === 'T' || item.sentence !== first.sentence) return null
    if (item.kind === ',' || item.kind === 'P') return i > at + 1 ? i : null
  }
  return null
}

/** ", a former foreign minister of Mali|, who chairs": a remark after a name, up to the comma that closes it. */
function overRemark(items: readonly Item[], at: number): number | null {
  if (items[at]?.kind !== ',') return null
  for (let i = at + 1; i <= at + LONGEST_REMARK; i++) {
    const item = items[i]
    if (!item || item.kind === 'X' || item.kind === 'P' || item.sentence !== items[at]?.sentence) return null
    if (item.kind === ',') return i > at + 1 ? i : null
  }
  return null
}

interface Run {
  readonly elements: readonly Element[]
  readonly items: readonly Item[]
  readonly captured: Map<string, Item>
}

/** How often a repeated element may come: bounds the work that any text can cause. */
const MOST_REPEATS = 5

/** The end of the pattern's rest when it begins with `element` at item `at`; `times` counts a repeated element. */
function match(run: Run, element: number, at: number, times = 0): number | null {
  const { elements, items, captured } = run
  const wanted = elements[element]
  if (!wanted) return at
  const before = items[at - 1]
  const item = items[at]
  if (wanted.symbol === "'s") return before?.possessive ? match(run, element + 1, at) : null
  if (wanted.symbol === 'end') return endsThere(before, item) ? match(run, element + 1, at) : null
  if (item && before && item.sentence !== before.sentence && element > 0) return null
  const over = wanted.symbol === '()' ? overRemark(items, at) : wanted.symbol === 'C' ? overComplement(items, at) : null
  const past = over === null ? null : match(run, element + 1, over)
  if (past !== null) return past
  if (item && times < MOST_REPEATS && fits(wanted.kind, item, before)) {
    const end = wanted.repeated ? match(run, element, at + 1, times + 1) : match(run, element + 1, at + 1)
    if (end !== null) {
      if (wanted.kind === 'B' || wanted.kind === 'P' || wanted.kind === 'T') captured.set(wanted.symbol, item)
      return end
    }
  }
  return wanted.optional || wanted.symbol === '()' ? match(run, element + 1, at) : null
}

const LEAD = new Set([
  'leads',
  'led',
  'heads',
  'headed',
  'chairs',
  'chaired',
  'commands',
  'commanded',
  'runs',
  'ruled',
  'rules',
])
/** Words that say an office without a title, and what it is called then. */
export const WORDLESS: ReadonlyMap<string, string> = new Map([
  ...[...LEAD].map((word): [string, string] => [word, word.startsWith('chair') ? 'chair' : 'leader']),
  ['presidency', 'president'],
  ['administration', 'president'],
  ['counterpart', 'counterpart'],
  ['counterparts', 'counterpart'],
  ['number', 'counterpart'],
  ['successor', 'counterpart'],
  ['predecessor', 'counterpart'],
])

/** "led by", "presidency": words that say an office without a title. */
function wordless(name: string, captured: ReadonlyMap<string, Item>, items: readonly Item[]): Item | undefined {
  if (name === 'person-own-group' || name === 'that-of-body') return captured.get('B')
  return items.find(({ kind, key }) => (kind === 'W' || kind === 'T') && WORDLESS.has(key))
}

/**
 * "Pierre Morel|, EU envoy for Georgia, Johan Verbeke, …": the office after a name and a comma is that name's, not the one's who comes after the next
 * comma. "Crown Prince A, the foreign minister of Chad, B" lists two.
 */
function isApposed(items: readonly Item[], at: number, captured: ReadonlyMap<string, Item>): boolean {
  const opening = items[at]
  if (opening?.kind === 'P') return isListed(items, at, captured)
  let behind = at
  while (behind > at - 3 && (items[behind - 1]?.kind === 'B' || ARTICLES.has(items[behind - 1]?.key ?? ''))) behind--
  const person = captured.get('P')
  if (items[behind - 1]?.kind !== ',' || items[behind - 2]?.kind !== 'P' || !person) return false
  const after = items.indexOf(person, at)
  return items[after - 1]?.kind === ',' && items[behind - 3]?.kind !== 'T'
}

/** "Crown Prince A|, the foreign minister of Chad, B and C": A has his title before him. */
function isListed(items: readonly Item[], at: number, captured: ReadonlyMap<string, Item>): boolean {
  const [title, body] = [captured.get('T'), captured.get('B')]
  if (!title || !body || body.from < title.from || items[at - 1]?.kind !== 'T') return false
  const after = items.indexOf(body, at) + 1
  return items[after]?.kind === ',' && items[after + 1]?.kind === 'P'
}

/** Of two titles in these, the second is the sender's: "the UN Secretary-General's special envoy". */
const USES_BOTH = new Set([
  'body-title-person-envoy',
  'body-title-title-person',
  'person-title-title',
  'title-of-title-person',
])

/** What patterns begin with: a handful of kinds, looked for once an article and not once a pattern. */
const OPENINGS = [...new Set(PATTERNS.map(({ elements }) => elements[0]?.kind ?? ''))]

function placesOf(kind: string, items: readonly Item[]): number[] {
  const places: number[] = []
  items.forEach((item, at) => {
    if (fits(kind, item)) places.push(at)
  })
  return places
}

/** Every office pattern that fits, each title used once, in order of the patterns and then of the text. */
export function matchOffices(items: readonly Item[], used: Set<Item>): OfficeMatch[] {
  const matches: OfficeMatch[] = []
  const openings = new Map(OPENINGS.map(kind => [kind, placesOf(kind, items)]))
  for (const { name, elements } of PATTERNS) {
    for (const at of openings.get(elements[0]?.kind ?? '') ?? []) {
      const captured = new Map<string, Item>()
      const end = match({ elements, items, captured }, 0, at)
      const title = end === null ? undefined : (captured.get('T') ?? wordless(name, captured, items.slice(at, end)))
      if (end === null || !title || used.has(title) || isApposed(items, at, captured)) continue
      used.add(title)
      captured.set('T', title)
      const second = captured.get('T2')
      if (second && USES_BOTH.has(name)) used.add(second)
      matches.push({ name, from: at, to: end, captured })
    }
  }
  return matches
}
