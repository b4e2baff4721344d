import { joinPieces, type Piece, replaceIn, slicePiece } from './piece.js'

/** `[the deal](https://…)` → "the deal", `![photo](…)` → nothing, `**talks**` → "talks", `[[Kosovo|the province]]` → "the province". */
export function withoutMarkup(piece: Piece): Piece {
  if (!/[[\]*_`<{]|''/.test(piece.text)) return piece
  let text = piece
  text = replaceIn(text, /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, () => '')
  // "[[File:Zurich.jpg|thumb|The building.]]", "[[Category:2009]]"
  text = replaceIn(text, /\[\[(?:file|image|category|datei):[^\]\n]{0,400}\]\]/gi, () => '')
  text = link(text, /\[\[(?:[^\]|\n]{1,200}\|)?([^\]|\n]{1,200})\]\]/g)
  text = link(text, /\[([^\][\n]{1,300})\]\([^()\n]{0,500}\)/g)
  text = replaceIn(text, /\[(?:\d{1,3}|edit|citation needed)\]|\{\{[^{}\n]{0,300}\}\}/g, () => '')
  text = replaceIn(text, /\]\]|\[\[|\}\}|\{\{|(?<!')'{2,5}(?!')/g, () => '')
  text = replaceIn(text, /<\/?(?:p|br|b|i|em|strong|a|span|div|u|blockquote)(?:\s[^<>\n]{0,300})?\/?>/gi, () => '')
  return replaceIn(text, /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`|(?<!\w)_{1,2}(?=\w)|(?<=\w[.,!?]?)_{1,2}(?!\w)/g, () => '')
}

/** Keeps the label where it stands, so that its offsets stay exact. */
function link(piece: Piece, pattern: RegExp): Piece {
  const cuts: [number, number][] = []
  for (const match of piece.text.matchAll(pattern)) {
    const label = match[1] ?? ''
    const from = match.index + match[0].indexOf(label, match[0].startsWith('[[') ? match[0].lastIndexOf('|') + 1 : 1)
    cuts.push([match.index, from], [from + label.length, match.index + match[0].length])
  }
  return withoutRanges(piece, cuts)
}

/** `cuts` are in order and do not overlap. */
function withoutRanges(piece: Piece, cuts: readonly (readonly [number, number])[]): Piece {
  if (cuts.length === 0) return piece
  const ends = cuts.map(([, end]) => end)
  const kept = cuts.map(([start], i) => slicePiece(piece, ends[i - 1] ?? 0, start))
  return joinPieces([...kept, slicePiece(piece, ends.at(-1) ?? 0, piece.text.length)], '')
}
