/** Longest quote that stands as evidence, in UTF-16 units. */
const LIMIT = 200

/** Offsets at which a clause may begin or end: around ", " "; " " – " and before "who", "which", "as", "after" … */
const SEAM = /(?<=[,;:.”"]) | [–—-]+ | (?=(?:who|which|where|as|after|before|while|but|and|that|because)\b)/g

interface Piece {
  readonly from: number
  readonly to: number
}

function clauses(quote: string): readonly Piece[] {
  const seams = [...quote.matchAll(SEAM)]
  const starts = [0, ...seams.map(seam => seam.index + seam[0].length)]
  const ends = [...seams.map(seam => seam.index), quote.length]
  return starts.map((from, i) => ({ from, to: ends[i] ?? quote.length }))
}

function windows(quote: string): readonly Piece[] {
  const pieces = clauses(quote)
  return pieces
    .flatMap(({ from }, i) => pieces.slice(i).map(({ to }) => ({ from, to })))
    .filter(({ from, to }) => to > from && to - from <= LIMIT)
}

function cutAtWord(quote: string): string {
  const cut = quote.slice(0, LIMIT + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).slice(0, LIMIT)
}

/**
 * The part of a quote that says most: a run of clauses of at most 200 characters that holds as many of the wanted words as
 * any, and no more than it needs. Always an exact substring of the quote.
 */
export function trim(quote: string, wanted: readonly (readonly string[])[]): string {
  if (quote.length <= LIMIT) return quote
  const held = ({ from, to }: Piece) => {
    const text = quote.slice(from, to)
    return wanted.filter(names => names.some(name => text.includes(name))).length
  }
  const ranked = windows(quote)
    .map(piece => ({ piece, held: held(piece), length: piece.to - piece.from }))
    .sort((a, b) => b.held - a.held || (b.held === 0 ? 0 : a.length - b.length) || a.piece.from - b.piece.from)
  const best = ranked[0]?.piece
  return best ? quote.slice(best.from, best.to) : cutAtWord(quote)
}
