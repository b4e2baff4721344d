/** What may stand beside the date in a line above the body: "Wednesday, |June 2, 1976|   Price 6p", "By our own reporter in Townsville, |16th October 2000|". */

/** Words and numbers that say no more than when and where it was printed. */
const STAMP = new RegExp(
  [
    '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b',
    '(?:price|[£$€])\\s?\\d+(?:[.,]\\d\\d)?\\s?(?:p|d|c|cents?|pence)?\\b|\\b\\d+(?:[.,]\\d\\d)?\\s?(?:p|d|c|cents?|pence|francs?)\\b',
    '\\b\\d{1,4}(?:[:.]\\d\\d)*(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?\\b',
    '\\b(?:[ap]\\.?m\\.?|noon|midnight|gmt|utc|bst|uk|est|edt|et|pst|pdt|pt|cet|cest|msk|eet|ist|uhr|local|time|hours?|hrs|zulu|[ecmp][sd]t)\\b',
    '\\b(?:published|updated?|posted|modified|first|last|page|on|at|in|date|dated|issued|web|the|of|and|years?|months?|days?|hours?|minutes?|ago|part|vol(?:ume)?|no|number|issue|edition|section|daily|weekly|file|monitoring|service|bulletin|report|press release|release|price|readout|transcript|broadcast|archived|min|read|hkt|script|programme|home service|in (?:english|french|spanish|arabic|russian|portuguese))\\b',
    '\\b(?:bbc|cnn|ap|afp|upi|reuters?|times|post|guardian|independent|telegraph|herald|tribune|news|newsline|online|radio|world|asia|africa|europe|americas?|middle east|central|south|north|east|west|pacific|international|politics|from|wire|services?|press|agency|rfe|rl|free|journal|gazette|voice)\\b',
    '\\b\\p{L}{1,6}(?:/[\\p{L}\\d.]+)+',
    '\\b[ivxlc]+\\b',
    '[^\\p{L}\\p{N}]+',
  ].join('|'),
  'giu',
)
/** Papers, and offices that give out statements. */
const PAPER =
  /\b(?:times|post|guardian|telegraph|herald|tribune|news|mail|journal|gazette|chronicle|courier|observer|star|echo|mirror|standard|examiner|review|recorder|argus|bulletin|dispatch|ministry|office|department|embassy|secretariat|spokes(?:man|woman|person)|presidency|bureau|agency|directorate|monitor|digest|radio|television|world service|network|channel)\b/i
/** Small words within their names and those of reporters. */
const SMALL = /\b(?:by|for|to|de|du|della?|von|van)\b/gi
const MOST_WORDS = 6
/** "Ana Primerova in Geneva, |" */
const REPORTER = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,2} in \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?\s*[,|]/u
/** What papers are named after, and reports told of: such a line is a heading. */
const TOLD =
  /\b(?:agreement|accords?|treaty|protocol|declaration|statement|conference|summit|talks|ceasefire|resolution|war|peace)\b/i

/** Whether what stands before and after a date leaves the line a stamp: numbers and hours, a place, a by-line, the name of a paper. */
export function mayStandBeside(before: string, after: string): boolean {
  if (MONITORED.test(before)) return true
  if (!isStamp(after)) return isPaper(before, after) || (isStamp(before) && isByLine(after))
  return isStamp(before) || isPlace(before, after) || isByLine(before) || isPaper(before, after)
}

/** "Text of report by Radio Sample, 1530 gmt |3 May 1997|" */
const MONITORED = /^\W*(?:text of (?:report|.{3,40}) by|source:|excerpts? from .{3,40} by)\s/i

const isStamp = (text: string): boolean => text.replace(STAMP, '') === ''

/** "Geneva, |", "LONDON, WEDNESDAY |": where it was written, before the date that ends the line. */
function isPlace(before: string, after: string): boolean {
  if (after.trim() !== '' || TOLD.test(before) || /\breport\b/i.test(before)) return false
  const place = before.replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i, '')
  return /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?:\s*[,:/]| \(\p{Lu}[^()]{1,30}\),?)\s*){1,2}$/u.test(place)
}

/** "By Danny Frith   |", "Posted by our own reporter in Townsville, |": somebody's name, and not "by Tuesday". */
function isByLine(text: string): boolean {
  const named = /^(?:(?:posted|published|written|story|text|words|report(?:ed)?|filed) )?(?:by|from) (.{3,80})$/i.exec(
    text.trim(),
  )?.[1]
  if (named === undefined || /[.!?:;]\s/.test(named.replace(/\b\p{L}{1,3}\./gu, ''))) return false
  return (
    !isStamp(named) &&
    /^(?:\p{Lu}|(?:our|a|an|the) (?:\p{L}+ ){0,3}(?:correspondents?|reporters?|staff|writers?|editors?)\b)/u.test(named)
  )
}

/** A line in three parts or more. */
const BARS = /[|·•●–—].+[|·•●–—]/
const HELD = /\b(?:agreement|accords?|treaty|protocol|declaration|conference|summit|talks|ceasefire|resolution)\b/i
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** "THE HUMBER EVENING POST   |   No. 41", "Lagos Daily Star | |": a few capitalised words, set apart or naming a paper. */
function isPaper(before: string, after: string): boolean {
  const words = `${before} ${after}`.replace(STAMP, ' ').replace(SMALL, ' ').trim().split(/\s+/)
  const line = `${before}#${after}`
  // "Peace Horizons · Brief 41 · |8 February 2019|" is by somebody
  if (BARS.test(line)) return words.length <= MOST_WORDS && words.every(isCapital) && !HELD.test(line)
  const apart = /\s{3,}|\t|[|·•●]/.test(line)
  return (
    words.length <= MOST_WORDS &&
    words.every(isCapital) &&
    !TOLD.test(before + after) &&
    (apart || PAPER.test(before) || REPORTER.test(before))
  )
}
