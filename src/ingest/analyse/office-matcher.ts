import type { Item } from './items.js'
import { ARTICLES, endsThere, fits, overAside, overComplement, overRemark, WORDLESS } from './office-elements.js'
import { OFFICE_PATTERNS } from './office-patterns.js'

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

interface Run {
  readonly elements: readonly Element[]
  readonly items: readonly Item[]
  readonly captured: Map<string, Item>
}

const isOwnerOfBody = ({ kind, possessive, sentence }: Item, next: Item | undefined) =>
  kind === 'B' && possessive && next?.kind === 'B' && next.sentence === sentence

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
  // "P of Fiji|, the special envoy of …", "P, 54|, chairman of …": where from and how old is passed over
  const aside = wanted.kind === ',' && before?.kind === 'P' ? overAside(items, at) : null
  if (aside !== null) {
    const end = match(run, element, aside)
    if (end !== null) return end
  }
  const over = wanted.symbol === '()' ? overRemark(items, at) : wanted.symbol === 'C' ? overComplement(items, at) : null
  const past = over === null ? null : match(run, element + 1, over)
  if (past !== null) return past
  // "secretary of Iran's| Supreme National Security Council": the body, and whose it is
  if (item && wanted.symbol === 'B' && elements[element + 1]?.symbol !== "'s" && isOwnerOfBody(item, items[at + 1])) {
    const end = match(run, element, at + 1)
    if (end !== null) return end
  }
  if (item && times < MOST_REPEATS && fits(wanted.kind, item, before)) {
    const end = wanted.repeated ? match(run, element, at + 1, times + 1) : match(run, element + 1, at + 1)
    if (end !== null) {
      if (wanted.kind === 'B' || wanted.kind === 'P' || wanted.kind === 'T') captured.set(wanted.symbol, item)
      return end
    }
  }
  return wanted.optional || wanted.symbol === '()' ? match(run, element + 1, at) : null
}

/** "led by", "presidency": words that say an office without a title. */
function wordless(name: string, captured: ReadonlyMap<string, Item>, items: readonly Item[]): Item | undefined {
  if (name === 'person-own-group' || name === 'that-of-body') return captured.get('B')
  // His title is that of the one he follows.
  if (name === 'heir-of-him') return items.at(-1)
  return items.find(({ kind, key, from, to }) => (kind === 'W' || kind === 'T') && to - from === 1 && WORDLESS.has(key))
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
  'title-appoints-person',
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

/** "Jan Beispiel, envoy of the UN for Chad| and chairman of the Commission", "premier of Kenya|, leader of the Zembla Party and UN envoy": more of his offices. */
const MORE = [
  ',? and adv* the? A* T link the? A* B',
  ',? and adv* the? A* B A* N* T',
  ', the? A* T link the? A* B',
  ', the? A* B A* N* T',
].map(compile)

/** The offices that go on behind one that was told behind its holder, each with its title, unless they are the next one's in a list. */
function furtherOffices(
  items: readonly Item[],
  { name, from, to, captured }: OfficeMatch,
  used: Set<Item>,
): OfficeMatch[] {
  const person = captured.get('P')
  const title = captured.get('T')
  if (!person || !title || person.from > title.from) return []
  const made: OfficeMatch[] = []
  for (let at = to; ; ) {
    const found = MORE.map(elements => {
      const more = new Map<string, Item>()
      const end = match({ elements, items, captured: more }, 0, overErrand(items, at))
      return end === null || isNextOnes(items, end) ? null : { end, more }
    }).find(one => one !== null)
    const next = found?.more.get('T')
    if (!found || !next || used.has(next) || next.title?.title.plural || items[at]?.sentence !== person.sentence)
      return made
    used.add(next)
    made.push({ name, from, to: found.end, captured: new Map([...found.more, ['P', person]]) })
    at = found.end
  }
}

/** "envoy for West Africa| and chairman", "president since 1990| and chairman": where he is sent, or since when. */
function overErrand(items: readonly Item[], at: number): number {
  if (!/^(?:for|to|in|on|since|from|until)$/.test(items[at]?.key ?? '')) return at
  const errand = items.slice(at + 1, at + 7).findIndex(({ kind, key }) => !/^[WB]$/.test(kind) || key === 'and')
  return errand > 0 && items[at + 1 + errand]?.key === 'and' ? at + 1 + errand : at
}

/** "…, the foreign minister of Chad|, B": a name follows whose office it is. */
function isNextOnes(items: readonly Item[], end: number): boolean {
  let at = items[end]?.kind === ',' ? end + 1 : end
  while (items[at]?.kind === 'T' || (items[at]?.kind === 'W' && items[at]?.capital)) at++
  return items[at]?.kind === 'P' && items[at]?.sentence === items[end]?.sentence
}

/** Every office pattern that fits, each title used once, in order of the patterns and then of the text. */
export function matchOffices(items: readonly Item[], used: Set<Item>): OfficeMatch[] {
  const matches: OfficeMatch[] = []
  const openings = new Map(OPENINGS.map(kind => [kind, placesOf(kind, items)]))
  // Only a whole match captures, so one map serves until then.
  let captured = new Map<string, Item>()
  for (const { name, elements } of PATTERNS) {
    for (const at of openings.get(elements[0]?.kind ?? '') ?? []) {
      const end = match({ elements, items, captured }, 0, at)
      const title = end === null ? undefined : (captured.get('T') ?? wordless(name, captured, items.slice(at, end)))
      if (end === null) continue
      if (!title || used.has(title) || isApposed(items, at, captured)) {
        captured.clear()
        continue
      }
      used.add(title)
      captured.set('T', title)
      const second = captured.get('T2')
      if (second && USES_BOTH.has(name)) used.add(second)
      const found = { name, from: at, to: end, captured }
      matches.push(found, ...furtherOffices(items, found, used))
      captured = new Map()
    }
  }
  return matches
}
