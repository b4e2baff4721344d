import type { Item } from './items.js'
import { HONORIFICS } from './lexicon/person-words.js'
import { OFFICE_PATTERNS } from './office-patterns.js'

const MODIFIERS = new Set(
  'former ex then late outgoing incoming current new newly elected re acting interim caretaker deputy vice assistant first top senior chief veteran long longtime serving second third fourth fifth sixth seventh eighth ninth tenth twenty thirty forty time one two term first-term exiled ousted deposed retired respected powerful hardline reformist moderate conservative liberal democratic republican socialist communist independent right left wing centrist populist nationalist pro western his her their its de facto democratically self proclaimed designated appointed recently permanent special main lead fellow'.split(
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
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'from'])
const COMPLEMENT = new Set(['for', 'to', 'on', 'in', 'of'])
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])
const LONGEST_COMPLEMENT = 8

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

function fits(kind: string, item: Item): boolean {
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
    case 'N':
      return (word && INSTITUTIONAL.has(item.key)) || (item.kind === 'B' && item.title === null && item.entity === null)
    case 'the':
      return word && ARTICLES.has(item.key)
    case 'link':
      return word && LINKS.has(item.key)
    case 'lead':
      return (word || item.kind === 'T') && LEAD.has(item.key)
    case 'H':
      return item.kind === 'T' && HONORIFICS.has(item.key) && item.to - item.from === 1
    case 'be':
      return word && BE.has(item.key)
    case 'appointed':
      return word && APPOINTED.has(item.key)
    default:
      return word && item.key === kind
  }
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

function match(
  elements: readonly Element[],
  items: readonly Item[],
  element: number,
  at: number,
  captured: Map<string, Item>,
): number | null {
  const wanted = elements[element]
  if (!wanted) return at
  const before = items[at - 1]
  const item = items[at]
  if (wanted.symbol === "'s") return before?.possessive ? match(elements, items, element + 1, at, captured) : null
  if (item && before && item.sentence !== before.sentence && element > 0) return null
  if (wanted.symbol === 'end') return endsThere(before, item) ? match(elements, items, element + 1, at, captured) : null
  if (wanted.symbol === 'C') {
    const over = overComplement(items, at)
    const end = over === null ? null : match(elements, items, element + 1, over, captured)
    return end ?? match(elements, items, element + 1, at, captured)
  }
  if (item && fits(wanted.kind, item)) {
    const next = wanted.repeated ? element : element + 1
    const end = match(elements, items, next, at + 1, captured)
    if (end !== null) {
      if (wanted.kind === 'B' || wanted.kind === 'P' || wanted.kind === 'T') captured.set(wanted.symbol, item)
      return end
    }
  }
  return wanted.optional ? match(elements, items, element + 1, at, captured) : null
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
])

/** "led by", "presidency": words that say an office without a title. */
function wordless(items: readonly Item[], from: number, to: number): Item | undefined {
  return items.slice(from, to).find(({ kind, key }) => (kind === 'W' || kind === 'T') && WORDLESS.has(key))
}

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
export function matchOffices(items: readonly Item[]): OfficeMatch[] {
  const used = new Set<Item>()
  const matches: OfficeMatch[] = []
  const openings = new Map(OPENINGS.map(kind => [kind, placesOf(kind, items)]))
  for (const { name, elements } of PATTERNS) {
    for (const at of openings.get(elements[0]?.kind ?? '') ?? []) {
      const captured = new Map<string, Item>()
      const end = match(elements, items, 0, at, captured)
      const title: Item | undefined = captured.get('T') ?? (end === null ? undefined : wordless(items, at, end))
      if (end === null || !title || used.has(title)) continue
      used.add(title)
      captured.set('T', title)
      const second = captured.get('T2')
      if (second && name === 'body-title-person-envoy') used.add(second)
      matches.push({ name, from: at, to: end, captured })
    }
  }
  return matches
}
