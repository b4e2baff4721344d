import { casual } from 'chrono-node/en'
import type { CleanText } from '../../clean/clean-text.js'
import type { DateSpan, Sentence } from '../analysis.js'
import { type Anchor, anchorOf } from './anchor.js'
import { boundsOf } from './calendar.js'
import { ANCHORED, findPhrases, mayHavePhrases, NARRATED, plainDates, type Reader } from './phrases.js'
import { type Aspect, type Parts, resolveDate } from './resolve.js'
import { inStory, type Story } from './story.js'
import { findYears } from './years.js'

/** A cheap look before the library reads a sentence: most have no date. */
const CUE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|yesterday|today|tonight|tomorrow|weekend|(?:last|next|this|past) (?:week|month|year)|ago)|\d{4}-\d\d-\d\d/i
/** Verbs of what is over: a day that lies ahead of such a sentence was last year. */
const PAST =
  /\b(?:since|had|was|were|been|met|held|took|came|went|began|broke|fell|left|flew|sat|spoke|gave|got|brought|sent|led|rang|\p{Ll}{3,}(?<!s[au])ed)\b/u
const LIMIT = /\b(?:by|until|till|before|for|from)\s+$/i
const FUTURE =
  /\b(?:will|would|shall|due|scheduled|planned|plan(?:s|ned)? to (?!the\b|an?\b|its?\b|his\b|her\b|their\b)|upcoming|expected|set|next|takes? effect|(?:comes?|enters?|goes) into|begins|starts|resumes|opens|flies|travels|meets|visits|provides? for|foresees|to be|(?:is|are|was|were) (?:then |now |also |both )?to (?!have\b)[a-z]{2,}|on (?:his|her|its|their) way|about to [a-z]+|intends? to|hopes? to|leaves|departs|arrives|convenes|reconvenes|to (?:meet|hold|begin|resume|visit|take|start|travel|attend|sign|host|gather)|agreed to|invited)\b[^;]{0,80}$/i
/** "got them to sign on June 27", "flew in to meet him on Friday": done, though "to" stands before the verb. */
const DONE =
  /\b(?:got|persuaded|helped|brought|forced|convinced|induced|managed|began|started|came|went|flew|travell?ed|gathered|failed|refused|arrived|returned|had)\b[^,;]{0,60}\bto \p{Ll}+\b[^,;]{0,60}$/u
/** "leaving voters to decide in April": what is still to do, as far as the words tell. */
const TO_DO = /\bto (?!the\b|an?\b|its?\b|his\b|her\b|their\b)\p{Ll}{3,}\b[^,;]{0,40}$/u
/** "A third, due in September, was put off": it may lie ahead or be past. */
const CAME_TO_NOTHING = /^,? (?:was|were|had|has been|have been|did|never)\b/

type Found = ReturnType<typeof casual.parse>[number]
type Component = Parameters<Found['start']['isCertain']>[0]

/** Words that only look like dates: "Sat down", "march on", "may", "Good Friday Agreement", "in a second". */
function isSpurious(found: Found, sentence: string): boolean {
  const before = sentence.slice(0, found.index)
  const after = sentence.slice(found.index + found.text.length)
  if (
    /^(?:on )?(?:sat|sun|mon|wed|mar|sec|second|now|dec|may|march)$/.test(found.text) ||
    /^(?:now|this (?:morning|afternoon|evening))$/i.test(found.text)
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
  const day = anchor.day ?? anchor.yearless?.replace('XXXX', '2001')
  return new Date(`${day ?? `${month}-15`}T12:00:00Z`)
}

/** "from 15 June to 25 July 1960": the year at the end is that of the beginning, or the one before it. */
function startOf(found: Found): Parts | null {
  const [parts, end] = [partsOf(found, 'start'), partsOf(found, 'end')]
  if (!parts || parts.year !== null || parts.month === null || !end?.year || end.month === null) return parts
  return { ...parts, year: end.month < parts.month ? end.year - 1 : end.year }
}

function readFound(found: Found, sentence: string, anchor: Anchor): { edtf: string; how: string } | null {
  const parts = startOf(found)
  if (!parts || isSpurious(found, sentence)) return null
  const aspect = aspectOf(sentence, found.index, found.index + found.text.length)
  const from = resolveDate(parts, anchor, aspect)
  const end = partsOf(found, 'end')
  const to = end ? resolveDate(end, anchor, aspect) : null
  return from && to && to.edtf > from.edtf ? { edtf: `${from.edtf}/${to.edtf}`, how: from.how } : from
}

/** Whether the words around a date look ahead, or the sentence back. */
function aspectOf(sentence: string, from: number, to: number): Aspect {
  const before = sentence.slice(0, from)
  if (FUTURE.test(before) && DONE.test(before)) return 'PAST'
  if (FUTURE.test(before)) return CAME_TO_NOTHING.test(sentence.slice(to)) ? 'NEAREST' : 'FUTURE'
  return PAST.test(sentence) && !LIMIT.test(before) && !TO_DO.test(before) ? 'PAST' : 'OPEN'
}

/**
 * @param earlier the date that stood last in the sentences before
 * @param before where the story of the paragraph was
 */
function readSentence(
  text: string,
  at: number,
  anchor: Anchor,
  earlier: DateSpan | null,
  before: Story | null,
): { readonly spans: readonly DateSpan[]; readonly story: Story | null } {
  let spans: DateSpan[] = []
  const add = (start: number, end: number, edtf: string, how: string) => {
    const isNew = !spans.some(span => span.start < at + end && at + start < span.end)
    if (isNew) spans.push({ start: at + start, end: at + end, edtf, ...boundsOf(edtf), how })
  }
  const last = (offset: number) =>
    spans
      .filter(({ end }) => end <= at + offset)
      .toSorted((a, b) => a.end - b.end)
      .at(-1) ?? earlier
  const isTold = mayHavePhrases(text)
  const addPhrases = (readers: readonly Reader[]) => {
    if (!isTold) return
    for (const { start, end, edtf, how } of findPhrases(text, readers, anchor, last)) add(start, end, edtf, how)
  }
  addPhrases(ANCHORED)
  if (CUE.test(text)) {
    for (const found of casual.parse(plainDates(text), { instant: referenceOf(anchor), timezone: 'UTC' })) {
      const date = readFound(found, text, anchor)
      const length = found.text.replace(/[,\s]+$/, '').length
      if (date) add(found.index, found.index + length, date.edtf, date.how)
    }
  }
  for (const { start, end, edtf } of findYears(text)) add(start, end, edtf, 'absolute')
  const isAhead = (from: number, to: number) => aspectOf(text, from, to) === 'FUTURE'
  const told = inStory(text, at, spans.sort(byStart), anchor, before, isAhead)
  spans = [...told.spans]
  addPhrases(NARRATED)
  return { spans: spans.sort(byStart), story: told.story }
}

const byStart = (a: DateSpan, b: DateSpan) => a.start - b.start

/** Date expressions of an article with what they stand for. What the text does not fix gets no invented day. */
export function findDates(clean: CleanText, sentences: readonly Sentence[], publishedOn: string | null): DateSpan[] {
  const anchor = anchorOf(clean, publishedOn)
  const spans: DateSpan[] = []
  let story: Story | null = null
  sentences.forEach(({ start, end, block }, i) => {
    const since = sentences[Math.max(0, i - REACH)]?.start ?? 0
    const earlier = spans.findLast(span => span.start >= since) ?? null
    const before = block === sentences[i - 1]?.block ? story : null
    const told = readSentence(clean.text.slice(start, end), start, anchor, earlier, before)
    spans.push(...told.spans)
    story = told.story
  })
  return spans
}

/** How many sentences back "the following day" may look. */
const REACH = 2
