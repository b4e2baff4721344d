import { casual } from 'chrono-node/en'
import type { CleanText } from '../../clean/clean-text.js'
import type { DateSpan, Sentence } from '../analysis.js'
import { type Anchor, anchorOf } from './anchor.js'
import { boundsOf } from './calendar.js'
import { type Parts, resolveDate } from './resolve.js'
import { findYears } from './years.js'

/** A cheap look before the library reads a sentence: most have no date. */
const CUE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|yesterday|today|tonight|tomorrow|weekend|(?:last|next|this|past) (?:week|month|year)|ago)|\d{4}-\d\d-\d\d/i
const FUTURE =
  /\b(?:will|would|shall|due|scheduled|planned|plans?|upcoming|expected|set|next|to (?:meet|hold|begin|resume|visit|take|start|travel|attend|sign|host|gather)|agreed to|invited)\b[^.;]{0,80}$/i

type Found = ReturnType<typeof casual.parse>[number]
type Component = Parameters<Found['start']['isCertain']>[0]

/** Words that only look like dates: "Sat down", "march on", "may", "Good Friday Agreement", "in a second". */
function isSpurious(found: Found, sentence: string): boolean {
  const before = sentence.slice(0, found.index)
  const after = sentence.slice(found.index + found.text.length)
  if (
    /^(?:on )?(?:sat|sun|mon|wed|mar|sec|second|now|dec|may|march)$/.test(found.text) ||
    /^(?:now|this (?:morning|evening))$/i.test(found.text)
  )
    return true
  if (/^(?:sat|sun|mar|mon|wed)$/i.test(found.text)) return true
  if (/\b(?:Good|Black|Bloody|Ash|Easter|Palm|Holy)\s+$/.test(before)) return true
  // "May said", "March on Rome": a month that is also a name or a verb needs a preposition, or a number beside it.
  if (/^(?:May|March|August)$/.test(found.text))
    return !/\b(?:in|since|until|by|from|of|during|after|before|to|through|late|early|mid|last|next|this|and|between)[\s-]+$/i.test(
      before,
    )
  return /^\s*(?:Agreement|Accords?|Mosque|prayers?|newspaper|Times|Revolution|Movement|Uprising|Herald)\b/.test(after)
}

function partsOf(found: Found, at: 'start' | 'end'): Parts | null {
  const side = found[at]
  if (!side) return null
  const certain = (component: Component) => (side.isCertain(component) ? side.get(component) : null)
  const day = side.date().toISOString().slice(0, 10)
  return {
    text: found.text,
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    weekday: certain('weekday'),
    reading: day,
  }
}

/** Library readings count from noon of the anchor; without one, from a day that no result may show. */
function referenceOf(anchor: Anchor): Date {
  const month = anchor.month?.replace('XXXX', '2001') ?? `${anchor.year ?? '2001'}-06`
  return new Date(`${anchor.day ?? `${month}-15`}T12:00:00Z`)
}

function readFound(found: Found, sentence: string, anchor: Anchor): { edtf: string; how: string } | null {
  const parts = partsOf(found, 'start')
  if (!parts || isSpurious(found, sentence)) return null
  const future = FUTURE.test(sentence.slice(0, found.index))
  const from = resolveDate(parts, anchor, future)
  const end = partsOf(found, 'end')
  const to = end ? resolveDate(end, anchor, future) : null
  return from && to && to.edtf > from.edtf ? { edtf: `${from.edtf}/${to.edtf}`, how: from.how } : from
}

function readSentence(text: string, at: number, anchor: Anchor): DateSpan[] {
  const spans: DateSpan[] = []
  const add = (start: number, end: number, edtf: string, how: string) =>
    spans.push({ start: at + start, end: at + end, edtf, ...boundsOf(edtf), how })
  if (CUE.test(text)) {
    for (const found of casual.parse(text, { instant: referenceOf(anchor), timezone: 'UTC' })) {
      const date = readFound(found, text, anchor)
      const length = found.text.replace(/[,\s]+$/, '').length
      if (date) add(found.index, found.index + length, date.edtf, date.how)
    }
  }
  for (const { start, end, edtf } of findYears(text)) {
    if (!spans.some(span => span.start < at + end && at + start < span.end)) add(start, end, edtf, 'absolute')
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** Date expressions of an article with what they stand for. What the text does not fix gets no invented day. */
export function findDates(clean: CleanText, sentences: readonly Sentence[], publishedOn: string | null): DateSpan[] {
  const anchor = anchorOf(clean, publishedOn)
  return sentences.flatMap(({ start, end }) => readSentence(clean.text.slice(start, end), start, anchor))
}
