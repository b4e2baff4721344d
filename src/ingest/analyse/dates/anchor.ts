import type { CleanText } from '../../clean/clean-text.js'
import { addDays, daysBetween, monthOf, weekdayOf } from './calendar.js'

/** From when the article speaks: relative dates count from here. */
export interface Anchor {
  /** ISO day; null when only a month or year is known. */
  readonly day: string | null
  /** "2023-03", or "XXXX-03" when the year is not known. */
  readonly month: string | null
  readonly year: string | null
  /** "XXXX-09-19": the day of a dateline whose year is not known. */
  readonly yearless: string | null
  readonly how: 'publication' | 'caption' | 'copyright' | 'last month' | 'none'
}

const NOTHING: Anchor = { day: null, month: null, year: null, yearless: null, how: 'none' }

function fromEdtf(edtf: string, how: Anchor['how']): Anchor {
  const year = /^\d{4}/.test(edtf) ? edtf.slice(0, 4) : null
  const month = edtf.length >= 7 ? edtf.slice(0, 7) : null
  const isDay = edtf.length === 10
  return { day: year && isDay ? edtf : null, month, year, yearless: year || !isDay ? null : edtf, how }
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const FULL_DATE = new RegExp(`(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})|(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`)

const monthIndex = (name: string) => String(MONTHS.indexOf(name) + 1).padStart(2, '0')

/** The day in a photo caption: the picture was taken about when the article was written. */
function captionDay(clean: CleanText): string | null {
  for (const { kind, start, end } of clean.blocks) {
    const match = kind === 'CAPTION' ? FULL_DATE.exec(clean.text.slice(start, end)) : null
    if (match)
      return `${match[3] ?? match[6]}-${monthIndex(match[1] ?? match[5] ?? '')}-${(match[2] ?? match[4] ?? '').padStart(2, '0')}`
  }
  return null
}

const MONTH_DAY = new RegExp(
  `\\b(${MONTHS.join('|')}) \\d{1,2}\\b(?!, \\d{4})|\\b\\d{1,2} (${MONTHS.join('|')})\\b(?! \\d{4})`,
  'g',
)

/** "talks in Brussels broke down last month … the last meeting on February 27": written in March. */
function monthAfterLast(text: string): string | null {
  if (!/\blast month\b/.test(text)) return null
  const named = new Set([...text.matchAll(MONTH_DAY)].map(match => match[1] ?? match[2] ?? ''))
  const [only] = named
  if (named.size !== 1 || only === undefined) return null
  const next = MONTHS[(MONTHS.indexOf(only) + 1) % 12] ?? ''
  return monthIndex(next)
}

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** So many days after it was written may a report be printed. */
const ON_THE_WAY = 7

/** "BUENOS AIRES, June 12" in the paper of June 13: what is told of "today" was on the day of the dateline, not long before that of publication. */
function writtenOn(dateline: string | null, printed: string): string {
  if (dateline === null || printed.length !== 10) return printed
  const weekday = WEEK.indexOf(dateline)
  if (weekday >= 0) return addDays(printed, -((weekdayOf(printed) - weekday + 7) % 7))
  const year = Number(printed.slice(0, 4))
  const days = [year, year - 1].map(one => `${one}${dateline.slice(4)}`)
  const isJustBefore = (day: string) => {
    const ago = daysBetween(day, printed)
    return ago >= 0 && ago <= ON_THE_WAY
  }
  return days.find(isJustBefore) ?? printed
}

/** What fixes the time of an article: its date of publication, else a caption, else a copyright year and "last month". */
export function anchorOf(clean: CleanText, publishedOn: string | null): Anchor {
  if (publishedOn !== null && /^\d/.test(publishedOn))
    return fromEdtf(writtenOn(clean.datelineDay, publishedOn), 'publication')
  const caption = captionDay(clean)
  if (caption !== null)
    return { ...NOTHING, day: caption, month: monthOf(caption), year: caption.slice(0, 4), how: 'caption' }
  const year = clean.copyrightYear
  if (publishedOn !== null) return fromEdtf(publishedOn.replace(/^XXXX/, year ?? 'XXXX'), 'publication')
  const month = monthAfterLast(clean.text)
  if (month !== null) return { ...NOTHING, month: `${year ?? 'XXXX'}-${month}`, year, how: 'last month' }
  return year === null ? NOTHING : { ...NOTHING, year, how: 'copyright' }
}
