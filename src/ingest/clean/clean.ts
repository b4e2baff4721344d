import type { Article } from '../../model/article.js'
import { captionLength } from './captions.js'
import { classify, type Part } from './classify.js'
import type { Block, CleanText } from './clean-text.js'
import { copyrightYear, endsArticle, isFurniture } from './furniture.js'
import { datelineAlone, readHeader, signOffStart, timeLength } from './header.js'
import { languageOf } from './language.js'
import { joinWrapped, splitLines } from './lines.js'
import { withoutMarkup } from './markdown.js'
import { decodeLetters } from './mojibake.js'
import { type Piece, slicePiece, trimPiece, wholePiece } from './piece.js'
import { dateLine, isWireSlug, mergeDates } from './stamps.js'

/** `---` … `---` at the start of a Markdown file; the title in it is read as a headline. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

interface Page {
  readonly parts: Part[]
  date: string | null
  place: string | null
  /** Of the dateline. */
  day: string | null
  year: string | null
}

function frontMatterTitle(whole: Piece, length: number, title: string | null): Part | null {
  const at = title === null ? -1 : whole.text.slice(0, length).indexOf(title)
  return title === null || at < 0 ? null : { kind: 'HEADLINE', piece: slicePiece(whole, at, at + title.length) }
}

/** Links to other articles are headings; the last paragraph of prose shows up to where an article goes. */
function lastProse(paragraphs: readonly Piece[]): number {
  return paragraphs.findLastIndex(({ text }) => text.length > 250 && /[.!?]["”’)]*$/.test(text))
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

/** The day of a line that is no more than a stamp; a bare date after the body began, and before its end, may be a heading of it. */
function isStamp(page: Page, text: string, inside: boolean): boolean {
  const stamp = dateLine(text)
  if (stamp && (!inside || stamp.sure)) page.date = mergeDates(page.date, stamp.date)
  return isWireSlug(text) || (stamp !== null && (!inside || stamp.sure))
}

/** "Managua, Dec 27", below the headline and the by-line */
function isDateline(page: Page, { text }: Piece): boolean {
  const line = datelineAlone(text)
  if (line === null) return false
  page.date = mergeDates(page.date, line.date)
  page.place ??= line.place
  page.day ??= line.date
  return true
}

/** @param last nothing comes after it */
function addParagraph(page: Page, whole: Piece, copied: boolean, last: boolean): void {
  const piece = slicePiece(whole, 0, signOffStart(whole.text))
  const body = page.parts.some(({ kind }) => kind === 'PARAGRAPH')
  page.year ??= copyrightYear(piece.text)
  if (isStamp(page, piece.text, body && !last) || copied || isFurniture(piece.text)) return
  if (!body && isDateline(page, piece)) return
  const part = classify(piece, page.parts.length === 0)
  if (body || (part.kind !== 'PARAGRAPH' && part.kind !== 'HEADLINE')) {
    page.parts.push(withoutTime(part))
    return
  }
  const header = readHeader(part.piece.text)
  page.date = mergeDates(page.date, header.date)
  page.place ??= header.place
  page.day ??= header.date ?? header.weekday ?? null
  const rest = trimPiece(slicePiece(part.piece, header.length, part.piece.text.length))
  if (rest.text !== '') page.parts.push(withoutTime({ ...part, piece: rest }))
}

/** A paragraph of a live page without the hour before it. */
function withoutTime(part: Part): Part {
  const from = part.kind === 'PARAGRAPH' ? timeLength(part.piece.text) : 0
  return from === 0 ? part : { ...part, piece: slicePiece(part.piece, from, part.piece.text.length) }
}

/** Links below such a heading, where the article goes on after them: short lines without a full stop. */
function overLinks(paragraphs: readonly Piece[], from: number): number {
  let at = from + 1
  while (
    at < paragraphs.length &&
    !/[.!?]["”’)\]]*$/.test(paragraphs[at]?.text ?? '') &&
    (paragraphs[at]?.text.length ?? 0) < 200
  )
    at++
  return at
}

function readPage(paragraphs: readonly Piece[], headline: Part | null): Page {
  const page: Page = { parts: headline ? [headline] : [], date: null, place: null, day: null, year: null }
  const prose = lastProse(paragraphs)
  for (let i = 0; i < paragraphs.length; i++) {
    const piece = paragraphs[i]
    if (!piece) continue
    if (endsArticle(piece.text)) {
      if (prose <= i) {
        for (const { text } of paragraphs.slice(i)) page.year ??= copyrightYear(text)
        break
      }
      i = overLinks(paragraphs, i) - 1
      continue
    }
    const plain = trimPiece(piece)
    if (plain.text !== '') addParagraph(page, plain, isCopy(plain.text, paragraphs, i), i === paragraphs.length - 1)
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
    datelineDay: page.day,
    headline: article.title ?? (first?.kind === 'HEADLINE' ? first.piece.text : null),
    copyrightYear: page.year,
    language: languageOf(text),
  }
}
