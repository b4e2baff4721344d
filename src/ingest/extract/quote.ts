import type { Draft, Reading } from './reading.js'

const LIMIT = 300

/** Raw offsets of the quote: the sentence where it is short enough, else the words that say it with as much around them as fits. */
export function quoteAround({ analysis }: Reading, draft: Draft): { start: number; end: number } {
  const { clean, sentences } = analysis
  const sentence = sentences[draft.sentence]
  const whole = trim(clean.text, sentence?.start ?? draft.start, sentence?.end ?? draft.end)
  const cut = whole.end - whole.start <= LIMIT ? whole : trim(clean.text, ...around(clean.text, draft, whole))
  return { start: clean.toRaw(cut.start), end: clean.toRaw(cut.end - 1) + 1 }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Widens the clause to whole words within the sentence, up to the limit. */
function around(text: string, { start, end }: Range, whole: Range): [number, number] {
  const from = Math.max(start, whole.start)
  const to = Math.min(end, whole.end, from + LIMIT)
  const spare = Math.max(0, LIMIT - (to - from))
  const left = Math.max(whole.start, from - Math.floor(spare / 2))
  const right = Math.min(whole.end, to + Math.ceil(spare / 2))
  return [atWord(text, left, whole.start, 1), atWord(text, right, whole.end, -1)]
}

/** The next border between words from `at` in the direction, unless it is the edge already. */
function atWord(text: string, at: number, edge: number, step: 1 | -1): number {
  let i = at
  while (i !== edge && i > 0 && i < text.length && /\S/.test(text[i - 1] ?? '') && /\S/.test(text[i] ?? '')) i += step
  return i
}

function trim(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
