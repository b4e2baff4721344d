import { captionLength, isCaption } from './captions.js'
import type { BlockKind } from './clean-text.js'
import { type Piece, slicePiece, trimPiece } from './piece.js'

export interface Part {
  readonly kind: BlockKind
  readonly piece: Piece
}

const ENDS = /[.!?…:;,]["'”’»)\]*]*$/
const LONGEST_HEADING = 140

function marked(piece: Piece): Part | null {
  const heading = /^(#{1,6})\s+/.exec(piece.text)
  if (heading) return { kind: heading[1] === '#' ? 'HEADLINE' : 'SUBHEAD', piece: strip(piece, heading[0]) }
  const quote = /^(?:>\s*)+/.exec(piece.text)
  if (quote) return { kind: 'QUOTE', piece: strip(piece, quote[0]) }
  const item = /^(?:[-*•+–]\s+|\d{1,2}[.)]\s+(?=\D))/.exec(piece.text)
  return item ? { kind: 'LIST_ITEM', piece: strip(piece, item[0]) } : null
}

function strip(piece: Piece, mark: string): Piece {
  return trimPiece(slicePiece(piece, mark.length, piece.text.length))
}

/** "SALVADOR FOES REACH ACCORD AT U.N.": in capitals throughout, whatever stands at its end. */
const isShouted = (text: string) => /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

function isHeading(text: string): boolean {
  if (text.length <= LONGEST_HEADING && isShouted(text)) return true
  return text.length <= LONGEST_HEADING && !ENDS.test(text)
}

/** What a paragraph is, by its mark, its end and what stands before it. */
export function classify(piece: Piece, first: boolean): Part {
  const byMark = marked(piece)
  if (byMark) return byMark.kind === 'HEADLINE' && !first ? { ...byMark, kind: 'SUBHEAD' } : byMark
  if (isCaption(piece.text)) {
    return { kind: 'CAPTION', piece: trimPiece(slicePiece(piece, 0, captionLength(piece.text))) }
  }
  if (/^[—–]\s?\p{Lu}/u.test(piece.text)) return { kind: 'CAPTION', piece }
  if (isHeading(piece.text)) return { kind: first ? 'HEADLINE' : 'SUBHEAD', piece }
  return { kind: 'PARAGRAPH', piece }
}
