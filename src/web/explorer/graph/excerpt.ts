/** A quote in its place: what stands before it, the words themselves, what stands after. */
export interface Excerpt {
  readonly before: string
  readonly quote: string
  readonly after: string
  /** Whether text was left out at either side. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** About how many characters of context stand at each side. */
const REACH = 220

/** Cuts the context at the ends of words; `start` and `end` are offsets in UTF-16 units, as the API gives them. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const body = bodyStart(text)
  const quote = text.slice(start, end)
  if (start < body) return { before: '', quote, after: '', cutBefore: false, cutAfter: true }
  const from = start - REACH <= body ? body : wordAfter(text, start - REACH)
  const to = end + REACH >= text.length ? text.length : wordBefore(text, end + REACH, end)
  return {
    before: text.slice(from, start),
    quote,
    after: text.slice(end, to),
    cutBefore: from > body,
    cutAfter: to < text.length,
  }
}

/** Where the text of an article begins, after a head between two lines of dashes. */
export function bodyStart(text: string): number {
  return /^---\r?\n[\s\S]*?\n---\r?\n\s*/.exec(text)?.[0].length ?? 0
}

function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space - at > 40 ? at : space + 1
}

function wordBefore(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at)
  return space < least ? at : space
}
