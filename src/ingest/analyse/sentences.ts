import type { CleanText } from '../clean/clean-text.js'
import type { Sentence } from './analysis.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** After these a full stop ends no sentence: "Gen. Smith", "Jan. 5", "No. 7", "J. Smith", "U.S. troops". */
const ABBREVIATED =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Lieut|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Rev|Hon|Amb|St|Ste|Mt|Ft|No|Nos|Art|Vol|pp?|vs|cf|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Jr|Sr|Bros|e\.g|i\.e|[\p{Lu}])\.\s*$/u
/** These may end one: "in the U.S. The talks …" but "U.S. Secretary of State". */
const ACRONYM = /\b(?:\p{Lu}\.){2,}\s*$/u
const STARTER =
  /^["“‘']?(?:The|He|She|It|They|But|In|On|At|A|An|This|That|These|Those|His|Her|Their|We|I|And|As|After|When|While|For)\b/
const OPEN_QUOTE = /^["“‘'(]?\p{Lu}/u
const CLOSERS = /^["”’')\]]+\s*$/

/** As much of the end of a sentence as an abbreviation can take. */
const TAIL = 40

function continues(before: string, after: string): boolean {
  const tail = before.trimEnd().slice(-TAIL)
  if (ABBREVIATED.test(tail)) return true
  if (ACRONYM.test(tail)) return !STARTER.test(after)
  // "We will go." he said; a lower-case start is no new sentence. Closing quotes alone belong to what they close.
  return CLOSERS.test(after) || /^\p{Ll}/u.test(after) || (/^["”’]/.test(after) && !OPEN_QUOTE.test(after))
}

function inBlock(text: string, from: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = parts.at(-1)
    if (last && continues(text.slice(last.start - from, last.end - from), segment))
      last.end = from + index + segment.length
    else parts.push({ start: from + index, end: from + index + segment.length })
  }
  return parts
}

/** No sentence of prose is longer; lists without stops and garbage are. */
const LONGEST = 2000

/**
 * What is too long for a sentence, in parts that end at a space. Rules look back and ahead within a sentence, so this bound is what
 * makes the cost of an article linear in its length, whatever is in it.
 */
function bounded(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const cut = space > from ? space : from + LONGEST
    parts.push({ start: from, end: cut })
    from = cut
  }
  return [...parts, { start: from, end }]
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Sentences of every block, without surrounding space. A headline, subhead or caption is one. */
export function splitSentences(clean: CleanText): Sentence[] {
  const sentences: Sentence[] = []
  clean.blocks.forEach(({ kind, start, end }, block) => {
    const prose = kind === 'PARAGRAPH' || kind === 'QUOTE' || kind === 'LIST_ITEM'
    const text = clean.text.slice(start, end)
    for (const part of (prose ? inBlock(text, start) : [{ start, end }]).flatMap(one => bounded(clean.text, one))) {
      const body = clean.text.slice(part.start, part.end)
      const to = part.start + body.trimEnd().length
      const from = part.start + body.search(/\S|$/)
      if (to > from) sentences.push({ index: sentences.length, start: from, end: to, block })
    }
  })
  return sentences
}
