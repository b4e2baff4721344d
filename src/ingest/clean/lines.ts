import { dateLine, isFurniture } from './furniture.js'
import { EMPTY, joinPieces, type Piece, slicePiece, trimPiece } from './piece.js'

/** Lines of the text without surrounding space; an empty one parts paragraphs. */
export function splitLines(piece: Piece): Piece[] {
  const lines: Piece[] = []
  for (const match of piece.text.matchAll(/[^\r\n\u2028\u2029\v\f]+|\r\n|[\r\n\u2028\u2029\v\f]/g)) {
    const broken = /^[\r\n\u2028\u2029\v\f]/.test(match[0])
    if (broken) lines.push(EMPTY)
    else lines.push(trimPiece(slicePiece(piece, match.index, match.index + match[0].length)))
  }
  return withoutSingleBreaks(lines)
}

/** A break after a line is no empty line; two breaks are one. */
function withoutSingleBreaks(parts: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  let breaks = 0
  for (const part of parts) {
    if (part.text === '') breaks++
    if (part.text === '' && breaks !== 2) continue
    if (part.text !== '') breaks = 0
    lines.push(part)
  }
  return lines
}

const ENDS = /[.!?:;…]["'”’»)\]]*$/
const WIDEST_WRAP = 130
const OWN_LINE = /^(?:#{1,6}\s|>|[-*•+]\s|\d{1,2}[.)]\s)/

/** Was the line broken because the next word would not fit? Then it goes on in the next one. In Markdown any line does. */
function goesOn(line: Piece, next: Piece, width: number, markdown: boolean): boolean {
  if (OWN_LINE.test(next.text)) return false
  if (markdown && !ENDS.test(line.text) && !isFurniture(line.text) && dateLine(line.text) === null) return true
  if (width > WIDEST_WRAP || width < 40) return false
  const word = next.text.split(' ', 1)[0] ?? ''
  if (line.text.length + 1 + word.length > width) return true
  return line.text.length >= 40 && !ENDS.test(line.text) && /^[\p{Ll}\d]/u.test(next.text)
}

/** Joins the lines of hard-wrapped paragraphs; a heading, list item or quotation begins a paragraph of its own. */
export function joinWrapped(lines: readonly Piece[], markdown: boolean): Piece[] {
  const paragraphs: Piece[] = []
  let group: Piece[] = []
  const flush = () => {
    const width = Math.max(0, ...group.map(line => line.text.length))
    let open: Piece[] = []
    group.forEach((line, i) => {
      open.push(line)
      const next = group[i + 1]
      if (next && !line.text.startsWith('#') && goesOn(line, next, width, markdown)) return
      paragraphs.push(joinPieces(open, ' '))
      open = []
    })
    group = []
  }
  for (const line of lines) {
    if (line.text === '') flush()
    else group.push(line)
  }
  flush()
  return paragraphs
}
