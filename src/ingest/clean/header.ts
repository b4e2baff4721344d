import { monthNumber } from './stamps.js'

/** What stands before the first sentence of a report and is no part of it. */
export interface Header {
  /** How much of the paragraph it takes. */
  readonly length: number
  /** EDTF; "XXXX-03-18" when the year is not said. */
  readonly date: string | null
  readonly place: string | null
  /** "LONDON, Tuesday": where a day of the week is all that it says of the day. */
  readonly weekday?: string | undefined
}

const NONE: Header = { length: 0, date: null, place: null }

const AGENCY =
  'Reuters|AP|AFP|UPI|IPS|DPA|dpa|EFE|ANSA|Xinhua|TASS|ITAR-TASS|Interfax|RIA Novosti|Bloomberg|CNN|BBC(?: News)?|Al Jazeera|IRNA|Tanjug|Beta|FoNet|MIA|Anadolu(?: Agency)?|AA|Kyodo|Yonhap|PTI|' +
  'Associated Press|The Associated Press|RFE\\/RL|VOA(?: News)?|IRIN|UN News|Deutsche Welle|DW|Euronews|PA|NYT|WSJ|Thomson Reuters Foundation|SUNA|ENA|APA|Trend|Armenpress|Sputnik|Kyiv Post|WAM|KUNA|SPA|MENA|Petra|Wikinews'

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|el|al|la)){0,3}"
const UPPER = "\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}.'’-]+){0,3}"
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\\.?'
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?:,? (\\d{4}))?)`
/** A dash with space on a side of it, behind a bracket or, as old papers print it, behind a full stop. "NATO–Russia Council" has none. */
const DASH =
  '(?:\\.\\s*(?:--|[–—])\\s*|\\.\\s+-\\s+|\\s+(?:--|[-–—_])\\s*|\\s*(?:--|[-–—_])\\s+|(?<=\\))\\s*(?:--|[–—])\\s*)'
const BODY = '(?=["“‘\']?[\\p{Lu}\\d])'

const re = (pattern: string) => new RegExp(`^${pattern}`, 'u')

const GLUED = re(`\\s*date:?\\s+(\\d{4}-\\d\\d-\\d\\d)\\s+`)
const AGENCY_ONLY = re(`\\(?(?:${AGENCY})\\)?${DASH}${BODY}|\\((?:${AGENCY})\\)\\s+${BODY}`)
/** "(Ohrid) ", "(GENEVA, 3 May 1993) " */
const PLACE_ONLY = re(`\\((${NAME})(?:, ${DAY})?\\)(?:${DASH}|\\s+)${BODY}`)
/** "(3 May 1993) " */
const DAY_ONLY = re(`\\(${DAY}\\)(?:${DASH}|\\s+)${BODY}`)
/** "GENEVA, MAY 3": a line of its own, as old papers print it. */
const ALONE = re(`(${UPPER}),? ${DAY}\\.?$`)
/** "Managua, Dec 27" */
const TOWN_AND_DAY = re(`(${NAME}), ${DAY}\\.?$`)
const DAY_AGENCY = re(`${DAY} \\((?:${AGENCY})\\)${DASH}${BODY}`)
/**
 * "BRUSSELS, March 18 (Reuters) - ", "BELGRADE, Serbia (AP) — ", "Pretoria, 2 November 2022 – ", "LONDON/PARIS — ", "RIMBO, Sweden/ADEN (Reuters) - ",
 * "JAKARTA (Jakarta Post/ANN): ", "Moscow, 27 June: ", "BRASILIA. ".
 */
const DATELINE = re(
  `((?:${UPPER})(?:\\/${UPPER})?|${NAME})(?:, (?:${NAME})(?:\\/${UPPER})?(?=[ ,]))?(?:, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[ ,]))?(?:(?:,| [-–—])? \\(?${DAY}\\)?)?` +
    `(,? \\(\\p{L}[\\p{L} .&/'’-]{1,40}\\)|,? (?:${AGENCY}))?(${DASH}|:\\s+|\\.\\s+)${BODY}`,
)

function day(month: string | undefined, date: string | undefined, year: string | undefined): string | null {
  return month && date ? `${year ?? 'XXXX'}-${monthNumber(month)}-${date.padStart(2, '0')}` : null
}

/** Of the parts that `DAY` captures. */
const dayIn = ([m1, d1, y1, d2, m2, y2]: readonly (string | undefined)[]): string | null =>
  day(m1 ?? m2, d1 ?? d2, y1 ?? y2)

function titleCase(place: string): string {
  return place === place.toUpperCase() ? place.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : place
}

/** "ISLANDS SUNDAY MAIL   -   Honiara & Provinces   -   issue 214": what is set apart by dashes and has no full stop is no report. */
const isMasthead = (text: string): boolean => /\s{2,}[-–—]\s{2,}/.test(text) && !/[.!?]/.test(text)

function dateline(text: string): Header {
  if (isMasthead(text)) return NONE
  const match = DATELINE.exec(text)
  if (!match) return NONE
  const [whole, place = '', ...rest] = match
  const date = dayIn(rest)
  const [agency, mark = ''] = rest.slice(6)
  const shouted = place === place.toUpperCase() && place.length > 2
  // "Peace — The word …": a capitalised word and a dash are a dateline only with a date, an agency or capitals.
  if (!shouted && !date && !agency) return NONE
  // "NATO: The alliance …", "U.N. The body …": words and a colon or a full stop are less than that.
  const plain = mark.startsWith('.') || (mark.startsWith(':') && !date && !agency)
  if (plain && (!shouted || place.length < 5 || !/^\p{Lu}(?:\p{Ll}| \p{Ll})/u.test(text.slice(whole.length))))
    return NONE
  const weekday = date === null ? /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(whole)?.[0] : undefined
  return { length: whole.length, date, place: titleCase(place.split('/')[0] ?? place), weekday }
}

/** "17:40 The head of the force …": the time of an entry in a live page. */
export function timeLength(text: string): number {
  const time =
    /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|CES?T|E[SD]T|local time))?\s*[-–—:|]?\s+(?=[\p{Lu}"“])/u
  return time.exec(text)?.[0].length ?? 0
}

const SIGN_OFF =
  /(?<=[.!?"”’])\s*[[(](?:(?:[Aa]dditional |[Ww]riting and |[Ww]ith )*(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslated|[Cc]ompiled|[Rr]eport) by [^()[\]]{2,200}|\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2})[\])]\s*$/u

/** Where a reporter's name in brackets begins behind the last full stop: "… in February. (Bruce Example)". */
export function signOffStart(text: string): number {
  const at = text.endsWith(')') || text.endsWith(']') ? text.search(SIGN_OFF) : -1
  return at > 0 ? at : text.length
}

/** A line that is no more than a dateline without a year, as broadsheets print it below the headline and the by-line. */
export function datelineAlone(text: string): { readonly date: string; readonly place: string } | null {
  const [, place, ...dates] = text.length < LONGEST_DATELINE ? (TOWN_AND_DAY.exec(text) ?? ALONE.exec(text) ?? []) : []
  const date = place === undefined ? null : dayIn(dates)
  return place !== undefined && date?.startsWith('XXXX') ? { date, place: titleCase(place) } : null
}

const LONGEST_DATELINE = 60

/** The longest run of header parts at the start of a paragraph: " date 2020-09-07 ", "(Bloomberg) -- ", "(Ohrid) ", "PRISTINA — ". */
export function readHeader(text: string): Header {
  const glued = GLUED.exec(text)
  const from = glued?.[0].length ?? 0
  const rest = text.slice(from, from + 160)
  const agency = AGENCY_ONLY.exec(rest)
  const dayAgency = agency ? null : (DAY_AGENCY.exec(rest) ?? DAY_ONLY.exec(rest))
  const bracket = agency || dayAgency ? null : PLACE_ONLY.exec(rest)
  if (agency) return { length: from + agency[0].length, date: glued?.[1] ?? null, place: null }
  if (dayAgency) {
    const [whole, ...dates] = dayAgency
    return { length: from + whole.length, date: glued?.[1] ?? dayIn(dates), place: null }
  }
  if (bracket) {
    const [whole, place = null, ...dates] = bracket
    return { length: from + whole.length, date: glued?.[1] ?? dayIn(dates), place }
  }
  const alone = ALONE.exec(text)
  if (alone) {
    const [whole, place = '', ...dates] = alone
    return { length: whole.length, date: dayIn(dates), place: titleCase(place) }
  }
  const line = dateline(rest)
  return { length: from + line.length, date: glued?.[1] ?? line.date, place: line.place, weekday: line.weekday }
}
