import { isByline, isFurniture } from './furniture.js'
import { EMPTY, joinPieces, type Piece, slicePiece, trimPiece } from './piece.js'
import { dateLine } from './stamps.js'

/** A line without surrounding space, and how far it was set in. */
export interface Line extends Piece {
  readonly indent: number
}

const BLANK: Line = { ...EMPTY, indent: 0 }

/** Lines of the text without surrounding space; an empty one parts paragraphs. */
export function splitLines(piece: Piece): Line[] {
  const lines: Line[] = []
  for (const match of piece.text.matchAll(/[^\r\n\u2028\u2029\v\f]+|\r\n|[\r\n\u2028\u2029\v\f]/g)) {
    const broken = /^[\r\n\u2028\u2029\v\f]/.test(match[0])
    if (broken) lines.push(BLANK)
    else {
      const line = trimPiece(slicePiece(piece, match.index, match.index + match[0].length))
      lines.push({ ...line, indent: match[0].search(/\S|$/) })
    }
  }
  return withoutSingleBreaks(lines)
}

/** A break after a line is no empty line; two breaks are one. */
function withoutSingleBreaks(parts: readonly Line[]): Line[] {
  const lines: Line[] = []
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
/** After such a word, and after a comma, no sentence and no heading ends. */
const HANGS =
  /(?:\p{L},|\s(?:and|or|of|the|a|an|in|at|by|to|for|with|from|between|that|which|who|whose|his|her|its|their|as|is|was|were|are|has|had|have|be|been|will|would|than|into|under|between))$/u
const LEAST_HANGING = 40
/** "opened on 1|", "|July 1935" */
const isDateCut = (line: string, next: string): boolean =>
  /\s\d{1,2}$/.test(line) && /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/.test(next)
const OWN_LINE = /^(?:#{1,6}\s|>|[-*•+]\s|\d{1,2}[.)]\s)/

/** Where lines were broken: how wide, and whether most of them are that full, as in reports of wire services. */
interface Setting {
  readonly width: number
  readonly full: boolean
  readonly markdown: boolean
}

function settingOf(group: readonly Line[], markdown: boolean): Setting {
  const width = Math.max(0, ...group.map(({ text, indent }) => text.length + Math.min(indent, 8)))
  const most = group.slice(0, -1).filter(({ text }) => text.length > width * 0.75).length
  return { width, full: group.length > 3 && width <= WIDEST_WRAP && most >= group.length * 0.5, markdown }
}

/** Was the line broken because the next word would not fit? Then it goes on in the next one. In Markdown any line does. */
function goesOn(line: Line, next: Line, inside: boolean, { width, full, markdown }: Setting): boolean {
  if (OWN_LINE.test(next.text) || isFurniture(next.text) || dateLine(next.text) !== null) return false
  if (isByline(line.text)) return false
  const ends = ENDS.test(line.text)
  if (markdown && !ends && !isFurniture(line.text) && dateLine(line.text) === null) return true
  if (line.text.length >= LEAST_HANGING && (HANGS.test(line.text) || isDateCut(line.text, next.text))) return true
  if (width > WIDEST_WRAP || width < 40 || next.indent > line.indent + 1) return false
  // A short line inside a paragraph: only a heading has no full stop, and that begins one.
  if (full && !ends && inside) return true
  const word = next.text.split(' ', 1)[0] ?? ''
  if (line.indent + line.text.length + 1 + word.length > width) return true
  return line.text.length >= 40 && !ends && /^[\p{Ll}\d]/u.test(next.text)
}

/** Joins the lines of hard-wrapped paragraphs; a heading, list item or quotation begins a paragraph of its own. */
export function joinWrapped(lines: readonly Line[], markdown: boolean): Piece[] {
  const paragraphs: Piece[] = []
  let group: Line[] = []
  const flush = () => {
    const setting = settingOf(group, markdown)
    let open: Line[] = []
    group.forEach((line, i) => {
      open.push(line)
      const next = group[i + 1]
      const inside = open.length > 1 || line.indent > 1
      if (next && !line.text.startsWith('#') && goesOn(line, next, inside, setting)) return
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
