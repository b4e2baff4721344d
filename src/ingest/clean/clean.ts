import type { Article } from '../../model/article.js'
import { classify, type Part } from './classify.js'
import type { Block, CleanText } from './clean-text.js'
import { captionLength, copyrightYear, dateLine, endsArticle, isFurniture } from './furniture.js'
import { readHeader } from './header.js'
import { languageOf } from './language.js'
import { joinWrapped, splitLines } from './lines.js'
import { withoutMarkup } from './markdown.js'
import { decodeLetters } from './mojibake.js'
import { type Piece, slicePiece, trimPiece, wholePiece } from './piece.js'

/** `---` … `---` at the start of a Markdown file; the title in it is read as a headline. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

interface Page {
  readonly parts: Part[]
  date: string | null
  place: string | null
  year: string | null
}

function frontMatterTitle(whole: Piece, length: number, title: string | null): Part | null {
  const at = title === null ? -1 : whole.text.slice(0, length).indexOf(title)
  return title === null || at < 0 ? null : { kind: 'HEADLINE', piece: slicePiece(whole, at, at + title.length) }
}

/** Links to other articles are headings; a paragraph of prose among them shows that the mark was part of the text. */
function restIsLinks(rest: readonly Piece[]): boolean {
  return !rest.some(({ text }) => text.length > 250 && /[.!?]["”’)]*$/.test(text))
}

/** A caption is often given twice, once with its credit: the shorter copy is kept. Body text is never taken for a copy. */
function isCopy(text: string, paragraphs: readonly Piece[], index: number): boolean {
  if (text.length <= 40 || /[.!?]["”’)]*$/.test(text)) return false
  return paragraphs.some((other, i) => i !== index && isCaptionOf(other.text, text, i < index))
}

function isCaptionOf(short: string, long: string, before: boolean): boolean {
  if (short.length <= 40 || !long.startsWith(short)) return false
  return short.length === long.length ? before : captionLength(long) <= short.length
}

function addParagraph(page: Page, piece: Piece, copied: boolean): void {
  const date = dateLine(piece.text)
  page.year ??= copyrightYear(piece.text)
  if (date) page.date ??= date
  if (date || copied || isFurniture(piece.text)) return
  const body = page.parts.some(({ kind }) => kind === 'PARAGRAPH')
  const part = classify(piece, page.parts.length === 0)
  if (body || (part.kind !== 'PARAGRAPH' && part.kind !== 'HEADLINE')) {
    page.parts.push(part)
    return
  }
  const header = readHeader(part.piece.text)
  page.date ??= header.date
  page.place ??= header.place
  const rest = trimPiece(slicePiece(part.piece, header.length, part.piece.text.length))
  if (rest.text !== '') page.parts.push({ ...part, piece: rest })
}

function readPage(paragraphs: readonly Piece[], headline: Part | null): Page {
  const page: Page = { parts: headline ? [headline] : [], date: null, place: null, year: null }
  for (const [i, piece] of paragraphs.entries()) {
    if (endsArticle(piece.text) && restIsLinks(paragraphs.slice(i + 1))) {
      for (const { text } of paragraphs.slice(i)) page.year ??= copyrightYear(text)
      break
    }
    const plain = trimPiece(piece)
    if (plain.text !== '') addParagraph(page, plain, isCopy(plain.text, paragraphs, i))
  }
  return page
}

interface Laid {
  readonly text: string
  readonly raw: Int32Array
  readonly blocks: readonly Block[]
}

function lay(parts: readonly Part[]): Laid {
  const text = parts.map(({ piece }) => piece.text).join('\n')
  const raw = new Int32Array(text.length + 1)
  const blocks: Block[] = []
  let at = 0
  for (const { kind, piece } of parts) {
    blocks.push({ kind, start: at, end: at + piece.text.length })
    raw.set(piece.raw, at)
    at += piece.raw.length
    raw[at] = (piece.raw.at(-1) ?? 0) + 1
    at++
  }
  return { text, raw, blocks }
}

/** The body of an article without its page: block by block, with a map from each unit back to the raw text. */
export function clean(article: Article): CleanText {
  const whole = wholePiece(article.text)
  const front = FRONT_MATTER.exec(article.text)?.[0].length ?? 0
  const body = withoutMarkup(decodeLetters(slicePiece(whole, front, whole.text.length)))
  const page = readPage(joinWrapped(splitLines(body), front > 0), frontMatterTitle(whole, front, article.title))
  const { text, raw, blocks } = lay(page.parts)
  const first = page.parts[0]
  return {
    text,
    blocks,
    toRaw: offset => raw[offset] ?? article.text.length,
    date: article.publishedOn ?? page.date,
    datelinePlace: page.place,
    headline: article.title ?? (first?.kind === 'HEADLINE' ? first.piece.text : null),
    copyrightYear: page.year,
    language: languageOf(text),
  }
}
