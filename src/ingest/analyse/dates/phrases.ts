import type { DateSpan } from '../analysis.js'
import type { Anchor } from './anchor.js'
import { addDays, isoDay, isoMonth, weekOf } from './calendar.js'

/** A date expression in a sentence, with offsets into it. */
export interface DatePhrase {
  readonly start: number
  readonly end: number
  readonly edtf: string
  readonly how: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NUMBER = `(a|an|\\d{1,2}|${NUMBERS.join('|')})`
/** "the day before the summit" counts from no date. */
const ALONE = '(?!\\s(?:the|a|an|his|her|its|their|he|she|they|it|yesterday|tomorrow|\\p{Lu}))'

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const numberOf = (word: string) => (/^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase()) + 1 || Number(word))

/** What an expression counts from: when the article speaks, and the date told last. */
interface Base {
  readonly anchor: Anchor
  readonly last: DateSpan | null
}

export type Reader = readonly [RegExp, (base: Base, ...parts: string[]) => string | null]

/** "June last year", "3 March of the same year": which year is said in words. */
function yearOf({ anchor, last }: Base, word: string): number | null {
  const own = anchor.year === null ? null : Number(anchor.year)
  const told = last && /^\d{4}/.test(last.edtf) ? Number(last.edtf.slice(0, 4)) : null
  if (/^(?:last|this|next)$/i.test(word))
    return own === null || Number.isNaN(own) ? null : own + (/last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0)
  if (told === null) return null
  return told + (/following/i.test(word) ? 1 : /previous/i.test(word) ? -1 : 0)
}

function inYear(base: Base, word: string, month: string, day: string): string | null {
  const year = yearOf(base, word)
  if (year === null) return null
  return day === '' ? isoMonth(year, monthOf(month)) : isoDay(year, monthOf(month), Number(day))
}

function daysFrom({ anchor }: Base, days: number): string | null {
  if (anchor.day !== null) return addDays(anchor.day, days)
  return anchor.yearless && `XXXX${addDays(anchor.yearless.replace('XXXX', '2001'), days).slice(4)}`
}

/** Counted from the day that was told last. */
function daysOn({ last }: Base, days: number): string | null {
  return last && /^\d{4}-\d\d-\d\d$/.test(last.edtf) ? addDays(last.edtf, days) : null
}

/** "two weeks later" is some day of that week. */
function weeksOn(base: Base, weeks: number): string | null {
  const day = daysOn(base, weeks * 7)
  return day && weekOf(day)
}

function monthsOn({ last }: Base, months: number): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(last?.edtf ?? '') ?? []
  if (year === undefined) return null
  const count = Number(year) * 12 + Number(month) - 1 + months
  return isoMonth(Math.floor(count / 12), (count % 12) + 1)
}

function yearsOn({ last }: Base, years: number): string | null {
  return last && /^\d{4}(?:-|$)/.test(last.edtf) ? String(Number(last.edtf.slice(0, 4)) + years) : null
}

/** "that August": in the year told last. */
const inToldYear = (last: DateSpan | null, month: string): string | null =>
  last && /^\d{4}/.test(last.edtf) ? isoMonth(Number(last.edtf.slice(0, 4)), monthOf(month)) : null

/** Of months those that are no names. */
const MONTH_ONLY = '(January|February|April|June|July|August|September|October|November|December)\\b(?!\\s+\\d)'
const WHICH_YEAR = '(?:of |in )?(?:(?:the )?(same|following|previous)|(last|this|next)|(that)) year'
const FEAST = "(Christmas Eve|Christmas Day|New Year['’]s Eve|New Year['’]s Day)"
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'new year s eve': [12, 31],
  'new year s day': [1, 1],
}

const on = (pattern: string) => new RegExp(`\\b${pattern}`, 'giu')

/** Counted from when the article speaks, or from a year told before. */
export const ANCHORED: readonly Reader[] = [
  [
    on(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${WHICH_YEAR}`),
    (base, day = '', month = '', a, b, c) => inYear(base, a ?? b ?? c ?? '', month, day),
  ],
  [
    on(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${WHICH_YEAR}`),
    (base, month = '', day = '', a, b, c) => inYear(base, a ?? b ?? c ?? '', month, day),
  ],
  // "in February and October 2006", "in March and again in June 1994": the year is of both
  [
    on(`${MONTH_ONLY}(?= (?:and|or) (?:again |then |finally )?(?:in )?${MONTH} (\\d{4}))`),
    (_, month = '', _next = '', year = '') => isoMonth(Number(year), monthOf(month)),
  ],
  [on(`${MONTH},? ${WHICH_YEAR}`), (base, month = '', a, b, c) => inYear(base, a ?? b ?? c ?? '', month, '')],
  [
    on(`${FEAST},? (\\d{4})`),
    (_, feast = '', year = '') => {
      const [month, day] = FEASTS[feast.toLowerCase().replace(/['’]/, ' ')] ?? [1, 1]
      return isoDay(Number(year), month, day)
    },
  ],
  // "on New Year's Day": the last one before the article speaks
  [
    on(`${FEAST}(?!,? \\d{4})`),
    ({ anchor: { day: today } }, feast = '') => {
      const [month, day] = FEASTS[feast.toLowerCase().replace(/['’]/, ' ')] ?? [1, 1]
      const year = Number(today?.slice(0, 4))
      if (today === null) return null
      return isoDay(isoDay(year, month, day) > today ? year - 1 : year, month, day)
    },
  ],
  [on('this (?:morning|afternoon|evening)'), base => daysFrom(base, 0)],
  [on('last night'), base => daysFrom(base, -1)],
  [on('the day before yesterday'), base => daysFrom(base, -2)],
  [on('the day after tomorrow'), base => daysFrom(base, 2)],
]

/** Counted from the date told last. */
export const NARRATED: readonly Reader[] = [
  [on(`(?:the (?:following|next) day|the day after${ALONE})`), base => daysOn(base, 1)],
  [on(`${NUMBER} days? (?:later|afterwards)`), (base, n = '') => daysOn(base, numberOf(n))],
  [on(`(?:the previous day|the day before${ALONE})`), base => daysOn(base, -1)],
  [on(`${NUMBER} days? (?:earlier|before${ALONE})`), (base, n = '') => daysOn(base, -numberOf(n))],
  [on('later (?:in|on) the day'), base => daysOn(base, 0) ?? daysFrom(base, 0)],
  [on('(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)'), base => daysOn(base, 0)],
  [on('that (?:day|morning|afternoon|evening|night)'), base => daysOn(base, 0)],
  [on('the (?:next|following) (?:morning|afternoon|evening|night)'), base => daysOn(base, 1)],
  [on(`${NUMBER} weeks? (?:later|afterwards)`), (base, n = '') => weeksOn(base, numberOf(n))],
  [on(`${NUMBER} weeks? (?:earlier|before${ALONE})`), (base, n = '') => weeksOn(base, -numberOf(n))],
  [on('a fortnight later'), base => weeksOn(base, 2)],
  [on('the (?:following|next) week'), base => weeksOn(base, 1)],
  // "On the 28th they met again": in the month told last
  [
    on('(?<=\\bon )the (\\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:he|she|they|it|both|the|at|in)\\b)'),
    ({ last }, day = '') => {
      const [month] = /^\d{4}-\d\d/.exec(last?.edtf ?? '') ?? []
      return month === undefined || Number(day) > 31 ? null : `${month}-${day.padStart(2, '0')}`
    },
  ],
  [on(`(?:that|the same) ${MONTH_ONLY}`), ({ last }, month = '') => inToldYear(last, month)],
  [on('the (?:following|next) month'), base => monthsOn(base, 1)],
  [on(`${NUMBER} months? later`), (base, n = '') => monthsOn(base, numberOf(n))],
  [on('(?:(?:later|earlier) )?(?:that|the same) month'), base => monthsOn(base, 0)],
  [on(`(?:the following year|the year after${ALONE})`), base => yearsOn(base, 1)],
  [on(`${NUMBER} years? later`), (base, n = '') => yearsOn(base, numberOf(n))],
  [on(`(?:the previous year|the year before${ALONE})`), base => yearsOn(base, -1)],
  [on(`${NUMBER} years? (?:earlier|before${ALONE})`), (base, n = '') => yearsOn(base, -numberOf(n))],
  [on('(?:(?:later|earlier) )?(?:that|the same) year'), base => yearsOn(base, 0)],
]

/** A word of any of them: most sentences have none. */
const CUE =
  /\b(?:on the \d{1,2}(?:st|nd|rd|th)|(?:and|or) (?:(?:again|then|finally) )?(?:in )?[a-z]{2,} \d{4}|years?|months?|weeks?|fortnight|days?|morning|afternoon|evening|night|eve|(?:that|same) (?:jan|feb|apr|june|july|aug|sep|oct|nov|dec)[a-z]*)\b/i

/** Whether `findPhrases` has anything to find. */
export const mayHavePhrases = (text: string): boolean => CUE.test(text)

/**
 * Expressions that the date library does not read, or reads wrongly: "June last year", "the following day".
 * @param before the date that stood last before an offset of the sentence
 */
export function findPhrases(
  text: string,
  readers: readonly Reader[],
  anchor: Anchor,
  before: (offset: number) => DateSpan | null,
): DatePhrase[] {
  return readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const [start, end] = [match.index, match.index + match[0].length]
      const edtf = read({ anchor, last: before(start) }, ...match.slice(1))
      return edtf === null ? [] : [{ start, end, edtf, how: 'phrase' }]
    }),
  )
}

/** The text in other words of the same length that the library can read: "early May", "the night of 3 April", "February 4–11". */
export function plainDates(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length)
  return text
    .replace(/(?<=\d)[–—](?=\d)/g, '-')
    .replace(/\b(?:early|mid|late)[- ](?=May\b)/gi, blank)
    .replace(/\b(?:night|evening|morning|afternoon|hours) of (?=\d|\p{Lu})/gu, blank)
    .replace(/(?<=\b(?:May|March|April|June|July|August) )the (?=\d{1,2}(?:st|nd|rd|th)\b)/g, blank)
    .replace(/\b(?:next|same|following|previous) (?:day|morning|afternoon|evening|night)\b/gi, blank)
    .replace(/\bfrom (?=\d{1,2} \p{Lu}\p{Ll}+ (?:to|until|till|through) \d)/gu, blank)
    .replace(/(?<=\bbetween \d{1,2}) and (?=\d{1,2} \p{Lu})/gu, '  -  ')
    .replace(
      /(?<=\bbetween (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})) and (?=\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/gu,
      '  -  ',
    )
}
