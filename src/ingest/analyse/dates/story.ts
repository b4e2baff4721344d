import type { DateSpan } from '../analysis.js'
import type { Anchor } from './anchor.js'
import { boundsOf, daysBetween } from './calendar.js'

/** Where a paragraph's story is in time: "In April 1935 both accepted. Their ministers met in May." */
export interface Story {
  readonly year: number
  /** Null where only a year was told. */
  readonly month: number | null
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** Counted from the day of writing, or fixed by a day of the week. */
const OF_NOW =
  /\b(?:ago|last|next|this|past|coming|earlier|previous|current|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
/** "signed in October 1940", "On 3 March 1918", "(May 1951)": a time at which something is told; "the treaty of 1921" and "since May 1993" tell of no story. */
const TOLD_AT =
  /(?:^|[\s("“])(?:on|in|during|by|early in|late in|(?:at )?the (?:end|beginning|start) of)\s+(?:early |late |mid-)?$/i
/** "Lomé, July 1999. A truce is signed. It collapses in August": the head of a line. */
const HEADS = /^(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?:, | \())?$/u
/** The library takes it for a part of the date. */
const PREPOSITION = /^(?:on|in|during) /i
/** "the border, which was closed in 1993": told in passing. */
const IN_PASSING = /\b(?:which|who|whom|whose|that|where|than|unlike|like)\b[^,;]*$/i
/** "In 1991 …": a bare year begins a story only where it opens the sentence. */
const OPENS = 12
/** So near to its publication a report tells its own news: "The border was closed in 1993. On 10 October the ministers met." */
const NEWS = 60

const isYear = (edtf: string) => /^\d{4}$/.test(edtf)

/** The story that a date with its year begins or goes on with; null where it is told in passing. */
function begun(text: string, { edtf }: DateSpan, from: number): Story | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(edtf) ?? []
  const before = text.slice(0, from + (PREPOSITION.exec(text.slice(from))?.[0].length ?? 0))
  if (year === undefined || !(TOLD_AT.test(before) || HEADS.test(before)) || IN_PASSING.test(before)) return null
  if (isYear(edtf) && from > OPENS) return null
  return { year: Number(year), month: month === undefined ? null : Number(month) }
}

/** After autumn comes the new year: "went to war in October 1940. In January". */
function yearIn({ year, month }: Story, told: number): number {
  return month !== null && month >= 9 && told <= 4 ? year + 1 : year
}

const isRecent = ({ edtf }: DateSpan, { day, month, year }: Anchor): boolean => {
  const { earliest } = boundsOf(edtf)
  const written = day ?? (month !== null && year !== null ? `${month}-28` : null)
  if (earliest === null || written === null) return year !== null
  const ago = daysBetween(earliest, written)
  return ago < NEWS
}

/**
 * Dates of a sentence, those without a year in the year of the story that they go on with.
 * @param isAhead whether the words before a date look ahead
 */
export function inStory(
  text: string,
  at: number,
  spans: readonly DateSpan[],
  anchor: Anchor,
  before: Story | null,
  isAhead: (from: number, to: number) => boolean,
): { readonly spans: readonly DateSpan[]; readonly story: Story | null } {
  let story = before
  let isHere = false
  const told = spans.map(span => {
    const [from, to] = [span.start - at, span.end - at]
    const words = text.slice(from, to)
    if (/\d{4}/.test(words)) {
      const next = begun(text, span, from)
      isHere = next !== null || (isHere && story !== null)
      story = next ?? story
      return span
    }
    // "10 October of the same year"
    const [, named, inMonth] =
      /^(\d{4})-(\d\d)/.exec(span.how === 'phrase' && /\byear$/.test(words) ? span.edtf : '') ?? []
    if (story !== null && named !== undefined) story = { year: Number(named), month: Number(inMonth) }
    const month = Number(/^(?:\d{4}|XXXX)-(\d\d)/.exec(span.edtf)?.[1])
    if (story === null || !month || !MONTH.test(words) || OF_NOW.test(words)) return span
    // "met in May 1951. A summit is to be held in July"
    if (isAhead(from, to) && !(anchor.year === null && month > (story.month ?? month))) return span
    if (!isHere && isRecent(span, anchor)) return span
    const year = yearIn(story, month)
    if (anchor.year !== null && year > Number(anchor.year)) return span
    story = { year, month: story.month === null ? null : month }
    const edtf = span.edtf.replace(/(?:\d{4}|XXXX)(?=-)/g, String(year))
    return { ...span, edtf, ...boundsOf(edtf), how: 'year of the story' }
  })
  return { spans: told, story }
}
