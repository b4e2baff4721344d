import type { EntityTable, WordSpan } from './entities.js'
import type { FoundOf } from './found.js'
import { HONORIFICS } from './lexicon/person-words.js'
import type { Word } from './words.js'

/**
 * A sentence with its names and titles taken together, so that patterns stay short:
 * "Kosovo Prime Minister Albin Kurti" is B T P. W is any other word, "," a comma, "X" other punctuation.
 */
export interface Item {
  readonly kind: 'B' | 'P' | 'T' | 'W' | ',' | 'X'
  /** Words [from, to); empty for punctuation. */
  readonly from: number
  readonly to: number
  /** Folded text of a word. */
  readonly key: string
  readonly possessive: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  readonly entity: number | null
  readonly title: FoundOf<'TITLE'> | null
  readonly sentence: number
}

const COMMA = /^\s*\)?,\s*$/
/** "Iran-aligned", "London-based": an adjective made of a name names no body. */
const COMPOUND =
  /^(?:aligned|allied|appointed|armed|backed|based|born|brokered|controlled|dominated|educated|facilitated|funded|held|inspired|led|mediated|occupied|ruled|run|sponsored|supported|trained|bred|installed|imposed|leaning|friendly|speaking)$/

const SIDE = /^(?:pro|anti|non|post|pre)$/
const HYPHEN = /^[-‑–]$/

/** The end of an adjective that a name begins or ends ("Iran-aligned", "pro-Russian"); where the name begins if it is in none. */
function overCompound(words: readonly Word[], { from, to }: WordSpan): number {
  const next = words[to]
  if (next && HYPHEN.test(next.gap ?? '') && COMPOUND.test(next.key)) return to + 1
  return HYPHEN.test(words[from]?.gap ?? '') && SIDE.test(words[from - 1]?.key ?? '') ? to : from
}

/** "The National Front (FNLA), led by …": a short form in brackets is passed over. */
const SHORT_FORM = /^\s*\(\s*$/
const PLAIN = /^(?:\s*|\.\s*|[-‑–'’]|\)\s*)$/

function punctuation(word: Word): Item | null {
  if (word.gap === null || PLAIN.test(word.gap)) return null
  const kind = COMMA.test(word.gap) ? ',' : 'X'
  return {
    kind,
    from: word.index,
    to: word.index,
    key: word.gap.trim(),
    possessive: false,
    capital: false,
    entity: null,
    title: null,
    sentence: word.sentence,
  }
}

/** "H.E. Mr. Smith": his or her Excellency, who is not "he". */
const EXCELLENCY = /^H\.E\.?$/

/** "Datuk Seri| Ahmad", "H.E. Mr.| Smith": past the honorifics that begin here. */
function overHonorifics(words: readonly Word[], from: number, titles: ReadonlyMap<number, unknown>): number {
  const isHonorific = (at: number) =>
    !titles.has(at) && (HONORIFICS.has(words[at]?.key ?? '') || EXCELLENCY.test(words[at]?.text ?? ''))
  let at = from
  while (isHonorific(at) && /^\.?\s+$/.test(words[at + 1]?.gap ?? '')) at++
  return at
}

/** The items of an article in order; a sentence is told by `sentence`. */
export function itemise(
  words: readonly Word[],
  table: EntityTable,
  spans: readonly WordSpan[],
  titles: readonly FoundOf<'TITLE'>[],
): Item[] {
  const spanAt = new Map(spans.filter(({ how }) => how !== 'GROUP' && how !== 'PRONOUN').map(span => [span.from, span]))
  const titleAt = new Map(titles.map(title => [title.from, title]))
  const isPerson = ({ entities: [entity] }: WordSpan) => entity !== undefined && table.get(entity).kind === 'PERSON'
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const next = words[at + 1]
    if (word.upper && SHORT_FORM.test(word.gap ?? '') && next?.gap?.startsWith(')') && items.at(-1)?.kind === 'B') {
      at++
      continue
    }
    const mark = punctuation(word)
    if (mark) items.push(mark)
    // "Datuk Seri Ahmad": the honorifics of a person are one word.
    const name = overHonorifics(words, at, titleAt)
    const named = name > at ? spanAt.get(name) : undefined
    const honoured = named !== undefined && isPerson(named)
    const whole = spanAt.get(at)
    const compound = honoured ? name : whole === undefined ? at : overCompound(words, whole)
    const span = compound > at ? undefined : whole
    const title = span ? null : (titleAt.get(at) ?? null)
    const to = span?.to ?? title?.to ?? Math.max(at + 1, compound)
    const entity = span?.entities[0] ?? null
    const kind = span ? (isPerson(span) ? 'P' : 'B') : title ? 'T' : 'W'
    const possessive = words[to - 1]?.possessive ?? false
    const capital = kind !== 'W' || (word.capital && to === at + 1)
    const key = honoured ? (words[name - 1]?.key ?? '') : word.key
    items.push({
      kind,
      from: at,
      to,
      key: EXCELLENCY.test(words[to - 1]?.text ?? '') ? 'excellency' : key,
      possessive,
      capital,
      entity,
      title,
      sentence: word.sentence,
    })
    at = to
  }
  return items
}
