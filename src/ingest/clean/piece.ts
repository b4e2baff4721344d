/**
 * Text under cleaning that knows where each of its UTF-16 units came from. Every step takes one and gives another, so
 * the way back to the raw text is never lost.
 */
export interface Piece {
  readonly text: string
  /** Raw offset of each unit of `text`. */
  readonly raw: readonly number[]
}

export function wholePiece(raw: string): Piece {
  return { text: raw, raw: Array.from({ length: raw.length }, (_, i) => i) }
}

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), raw: piece.raw.slice(start, end) }
}

export function trimPiece(piece: Piece): Piece {
  const start = piece.text.search(/\S/)
  return start < 0 ? { text: '', raw: [] } : slicePiece(piece, start, piece.text.trimEnd().length)
}

/** Puts `replacement(match)` in the place of each match; its units point at the first unit of what they replace. */
export function replaceIn(
  piece: Piece,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string | null,
): Piece {
  const texts: string[] = []
  const raw: number[] = []
  let at = 0
  const keep = (start: number, end: number) => {
    texts.push(piece.text.slice(start, end))
    for (let i = start; i < end; i++) raw.push(piece.raw[i] ?? 0)
  }
  for (const match of piece.text.matchAll(pattern)) {
    const by = replacement(match)
    if (by === null) continue
    keep(at, match.index)
    texts.push(by)
    for (let i = 0; i < by.length; i++) raw.push(piece.raw[match.index + Math.min(i, match[0].length - 1)] ?? 0)
    at = match.index + match[0].length
  }
  if (at === 0) return piece
  keep(at, piece.text.length)
  return { text: texts.join(''), raw }
}

/** Several pieces as one, with `glue` between them that points at the end of what stands before it. */
export function joinPieces(pieces: readonly Piece[], glue: string): Piece {
  const raw: number[] = []
  pieces.forEach((piece, i) => {
    if (i > 0) for (let k = 0; k < glue.length; k++) raw.push(raw.at(-1) ?? 0)
    for (const offset of piece.raw) raw.push(offset)
  })
  return { text: pieces.map(({ text }) => text).join(glue), raw }
}
