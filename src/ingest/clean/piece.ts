/**
 * Text under cleaning that knows where each of its UTF-16 units came from. Every step takes one and gives another, so
 * the way back to the raw text is never lost.
 */
export interface Piece {
  readonly text: string
  /** Raw offset of each unit of `text`. */
  readonly raw: Int32Array
}

export const EMPTY: Piece = { text: '', raw: new Int32Array(0) }

export function wholePiece(raw: string): Piece {
  const offsets = new Int32Array(raw.length)
  for (let i = 0; i < offsets.length; i++) offsets[i] = i
  return { text: raw, raw: offsets }
}

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), raw: piece.raw.subarray(start, end) }
}

export function trimPiece(piece: Piece): Piece {
  const start = piece.text.search(/\S/)
  return start < 0 ? EMPTY : slicePiece(piece, start, piece.text.trimEnd().length)
}

/** Puts `replacement(match)` in the place of each match; its units point at the first units of what they replace. */
export function replaceIn(
  piece: Piece,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string | null,
): Piece {
  const parts: Piece[] = []
  let at = 0
  for (const match of piece.text.matchAll(pattern)) {
    const by = replacement(match)
    if (by === null) continue
    const from = (i: number) => piece.raw[match.index + Math.min(i, match[0].length - 1)] ?? 0
    parts.push(slicePiece(piece, at, match.index), {
      text: by,
      raw: Int32Array.from({ length: by.length }, (_, i) => from(i)),
    })
    at = match.index + match[0].length
  }
  return at === 0 ? piece : joinPieces([...parts, slicePiece(piece, at, piece.text.length)], '')
}

/** Several pieces as one, with `glue` between them that points at the end of what stands before it. */
export function joinPieces(pieces: readonly Piece[], glue: string): Piece {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const text = pieces.map(piece => piece.text).join(glue)
  const raw = new Int32Array(text.length)
  let at = 0
  for (const piece of pieces) {
    if (at > 0) {
      raw.fill(raw[at - 1] ?? 0, at, at + glue.length)
      at += glue.length
    }
    raw.set(piece.raw, at)
    at += piece.raw.length
  }
  return { text, raw }
}
