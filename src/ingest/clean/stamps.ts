import { mayStandBeside } from './mastheads.js'

/** Lines that say when a page or a report was made: "Posted 30 Aug 2001 at 4:13pm", "b1417 12/29/96 21:40", "AP-NY-11-20-94 1235EST". */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "mar." → "03". */
export function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

const two = (text: string) => text.padStart(2, '0')
const century = (year: string) => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

/** A day that there is, as ISO text. */
function iso(year: string, month: string, day: string): string | null {
  const text = `${century(year)}-${two(month)}-${two(day)}`
  const time = Date.parse(`${text}T12:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null
}

/** "12/29/96" is a day in December; "3/4/96" alone may be in March or April and is no date. */
function slashed(a: string, b: string, year: string): string | null {
  if (Number(a) > 12) return iso(year, b, a)
  return Number(b) > 12 || a === b ? iso(year, a, b) : null
}

type Reader = readonly [RegExp, (...parts: string[]) => string | null]

const named = (d = '', m = '', y = ''): string | null => iso(y, monthNumber(m), d)
const dayFirst = (d = '', m = '', y = ''): string | null => iso(y, m, d)
const monthFirst = (m = '', d = '', y = ''): string | null => iso(y, m, d)
const withSlashes = (behind: string): RegExp => new RegExp(`\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b${behind}`)

/** Ways to write a full date, most certain first. */
const DATES: readonly Reader[] = [
  // "290815 GMT AUG 00": day, hour and minute in one
  [new RegExp(`\\b(\\d\\d)\\d{4} ?(?:GMT|UTC|Z) (${MONTH}) '?(\\d{4}|\\d\\d)\\b`, 'i'), named],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})`, 'i'), named],
  [new RegExp(`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\\d{4})`, 'i'), (m, d, y) => named(d, m, y)],
  [new RegExp(`(\\d{1,2})-(${MONTH})-(\\d{2,4})`, 'i'), named],
  [new RegExp(`(\\d{1,2}) (${MONTH}) '?(\\d\\d)$`, 'i'), named],
  [/\b(\d{4})[-/.](\d\d)[-/.](\d\d)(?:T[\d:.]+Z?)?/, (y = '', m = '', d = '') => iso(y, m, d)],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)\b/, dayFirst],
  // "11/09/2016 at 18:40 GMT", "9/11/2016 4:05 PM EDT": the clock tells whose custom it is
  [withSlashes('(?=.{1,20}\\b(?:GMT|BST|CES?T|EES?T|WAT|EAT|CAT|SAST)\\b)'), dayFirst],
  [withSlashes('(?=.{1,20}\\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\\b)'), monthFirst],
  [withSlashes(''), (a = '', b = '', y = '') => slashed(a, b, y)],
  [/\b[A-Z]{2,3}-(?:[A-Z]{2}-)?(\d\d)-(\d\d)-(\d\d)\b/, monthFirst],
  [/^(\d\d)-(\d\d)-(\d\d)(?= \d{4} ?E[SD]T$)/, monthFirst],
]

const LABEL =
  /\b(?:published|updated|posted|last (?:modified|updated)|date|issued|dated|sent|web posted|filed|created|release[d]?|(?:first )?appeared)(?: on| at)?:?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*)?(?:\d{1,2}[:.]\d\d[^,]{0,12},?\s*)?$/i

export interface Stamp {
  readonly date: string
  /** It says that it is one ("updated", a wire's number); a bare date may be a heading of the text. */
  readonly sure: boolean
}

/** "The report was published on 12 May 2001, he said." is prose. */
const isProse = (line: string) => /[.!?]["”’)]*$/.test(line) && (line.match(/\s\p{Ll}+/gu)?.length ?? 0) > 6

/** A line that only says when it was written, or says it after "updated": "Friday, January 4, 2019" → "2019-01-04". */
export function dateLine(line: string): Stamp | null {
  if (line.length > 140 || !/\d/.test(line) || isProse(line)) return null
  for (const [pattern, read] of DATES) {
    const match = pattern.exec(line)
    const date = match && read(...match.slice(1))
    if (!match || !date) continue
    const before = line.slice(0, match.index)
    const after = withoutDates(line.slice(match.index + match[0].length))
    const sure = LABEL.test(before) || isWireSlug(line)
    return sure || mayStandBeside(before, after) ? { date, sure } : null
  }
  return null
}

/** "Wed 31 Aug 2011 23.58 BST   Last modified on Thu 1 Sep 2011": the first date is when it was made. */
const withoutDates = (text: string): string => DATES.reduce((left, [pattern]) => left.replace(pattern, ' '), text)

/** "CN-GC-12-29-96 2140EST", "AFN jl/kk 290815 GMT AUG 00", "AFN-Geneva 03 May 93", "b1417 12/29/96 21:40", "TW 0214 GMT 01-01-92", "PM-Namibia-Accord,0470", "BC-PEACE 4thLd 12-29 0512" */
const SLUGS: readonly RegExp[] = [
  /^\d\d-\d\d-\d\d \d{4} ?(?:E[SD]T|GMT)$/,
  /^[A-Z]{2,3}-(?:[A-Z]{2}-)?\d\d-\d\d-\d\d\b.{0,14}$/,
  /^[a-z]?\d{3,5}\s+\d{1,2}[/-]\d{1,2}[/-]\d\d\b.{0,12}$/,
  /^[A-Z]{2,4} \d{4} ?(?:GMT|EST|EDT|UTC)?\b.{0,14}$/i,
  /^[A-Z]{2,4}(?: [a-z]{1,4}(?:\/[a-z]{1,4})*)? \d{6} ?(?:GMT|UTC|Z) [A-Z]{3} \d\d(?:\d\d)?$/,
  /^[A-Z]{2,4}-\p{Lu}\p{L}+ \d\d [A-Z][A-Za-z]{2} \d\d$/u,
  /^(?:[a-z] [a-z] )?[A-Z]{2}-[\p{L}\d.&-]+(?:,|\s).{0,40}\d{3,4}$/u,
  /^(?:[a-z]{2,4}\/){1,3}[a-z]{2,4}$/,
]

/** A line by which wire services number and stamp their reports. */
export function isWireSlug(line: string): boolean {
  return line.length < 80 && SLUGS.some(pattern => pattern.test(line))
}

/** Of two dates of one page the fuller: "XXXX-12-29" of the dateline and "1996-12-29" of the stamp. */
export function mergeDates(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second
  return first.startsWith('XXXX') && second.slice(4) === first.slice(4) ? second : first
}
