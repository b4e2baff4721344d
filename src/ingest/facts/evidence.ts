/** Longest quote that stands as evidence, in UTF-16 units. */
const LIMIT = 200

/** Where a clause may begin or end: after ", " "; " ": ", at dashes, before "who", "which", "as", "to" … */
const CLAUSE =
  /(?<=[,;:.”"]) | [–—-]+ | (?=(?:who|which|where|when|as|at a time|after|before|while|since|but|and|that|because|to)\b)/g
const WORD = /\s+/g

interface Piece {
  readonly from: number
  readonly to: number
}

/** All runs of pieces between seams that are short enough. */
function windows(quote: string, seam: RegExp): readonly Piece[] {
  const seams = [...quote.matchAll(seam)]
  const starts = [0, ...seams.map(({ index, 0: text }) => index + text.length)]
  const ends = [...seams.map(({ index }) => index), quote.length]
  return starts.flatMap((from, i) =>
    ends.slice(i).flatMap(to => (to > from && to - from <= LIMIT ? [{ from, to }] : [])),
  )
}

type Wanted = readonly (readonly string[])[]

function held(text: string, wanted: Wanted): number {
  return wanted.filter(names => names.some(name => text.includes(name))).length
}

/** The window that holds most; of equals the longest, then the first; nothing where all are too long. */
function best(quote: string, seam: RegExp, wanted: Wanted): string {
  const ranked = windows(quote, seam)
    .map(({ from, to }) => ({ from, length: to - from, held: held(quote.slice(from, to), wanted) }))
    .sort((a, b) => b.held - a.held || b.length - a.length || a.from - b.from)
  const first = ranked[0]
  return first ? quote.slice(first.from, first.from + first.length) : ''
}

/**
 * The part of a quote that says most: at most 200 characters with as many of the wanted things (each known by several names)
 * as fit, cut between clauses, or between words where no run of clauses holds them. Always an exact substring of the quote.
 */
export function trim(quote: string, wanted: Wanted): string {
  if (quote.length <= LIMIT) return quote
  const clauses = best(quote, CLAUSE, wanted)
  if (clauses !== '' && held(clauses, wanted) === held(quote, wanted)) return clauses
  const words = best(quote, WORD, wanted)
  const kept = clauses === '' || held(words, wanted) > held(clauses, wanted) ? words : clauses
  return kept === '' ? quote.slice(0, LIMIT) : kept
}
