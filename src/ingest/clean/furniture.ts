/** What a page puts around an article. Whole lines only: a line of body text is never taken for furniture by a part of it. */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** After such a line come links to other articles. */
const REST = new RegExp(
  '^(?:you (?:might|may) also (?:like|be interested in|enjoy)|related (?:articles|stories|news|topics|links|content|posts)|more (?:from|on this story|stories|news)|' +
    'read (?:also|next)|recommended(?: for you| stories)?|most (?:read|popular|viewed)|trending(?: now)?|see also|external links|references|sources|' +
    'further reading|related news|around the web|sponsored(?: content)?|also on .{2,40}|comments? \\(\\d+\\)|have an opinion on this story\\?)[:.]?$',
  'i',
)

const WHOLE_LINE: readonly RegExp[] = [
  /^(?:share|tweet|print|e-?mail|copy|save|subscribe|advertisement|comments?|close|menu|search|sign in|log in|facebook|twitter|whatsapp|linkedin|telegram)(?: this)?(?: (?:article|story|page|link))?(?:comments?|close(?: button)?)?$/i,
  /^share this (?:article|story|page|post|on\b).{0,40}$/i,
  /^copy\/paste the .{0,120}$/i,
  /^(?:copy to clipboard|copied|click here|tap here|read more|continue reading|watch|listen|view gallery|skip to .{0,30}|back to top|loading)\b.{0,60}$/i,
  /^(?:follow|like|join|find) (?:us|bbc|.{2,30}) on (?:facebook|twitter|instagram|telegram|whatsapp|youtube|x)\b.{0,80}$/i,
  /^(?:sign up|subscribe|get our|download our).{0,160}(?:newsletter|newsletters|app|alerts|inbox|briefing)\b.{0,80}$/i,
  /^(?:by|from) (?:our|a) (?:\w+ ){0,2}(?:correspondent|reporter|staff)s?.{0,40}$/i,
  /^(?:\(?(?:additional |writing and |with )*(?:reporting|writing|editing|compiled|translated|edited|written|produced) by ).{2,200}$/i,
  /^(?:©|\(c\) ?(?:19|20)|copyright (?:©|\(c\)|\w+ photo|(?:19|20)\d\d)).{0,120}$/i,
  /^.{0,80}\ball rights reserved\.?.{0,60}$/i,
  /^(?:photo|image|video|picture|credit|source|file photo|archive photo|graphic|map|audio)s?\s?(?:by|credit|courtesy|:|\/).{1,160}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:updated?|published|last (?:updated|modified)|posted|first published|date|time)\s?(?:on|at|:).{3,60}$/i,
  /^(?:cookies?|privacy policy|terms of (?:use|service)|about us|contact(?: us)?)\b.{0,60}$/i,
  /^\d{1,3} (?:comments?|shares?|views|min(?:ute)?s? read)$/i,
  /^[-–—_*=~#.\s•|]+$/,
]

/** "By Jorgen Samso with AP", "By JOHN SMITH, Associated Press Writer". */
const BYLINE =
  /^by (?:\p{Lu}[\p{L}.'’-]*|and|with|in|for|of|the|de|van|von|al|bin|[,|/&])(?:[ ,|/&]+(?:\p{Lu}[\p{L}.'’-]*|and|with|in|for|of|the|de|van|von|al|bin))*$/u
const BYLINE_START = /^by\b/i

export function endsArticle(line: string): boolean {
  return line.length < 60 && REST.test(line)
}

export function isFurniture(line: string): boolean {
  if (line.length < 140 && BYLINE_START.test(line) && BYLINE.test(`by${line.slice(2)}`)) return true
  return line.length < 260 && WHOLE_LINE.some(pattern => pattern.test(line))
}

/** "©2023 Bloomberg L.P." → "2023". */
export function copyrightYear(line: string): string | null {
  return /^(?:©|\(c\)|copyright)\s{0,3}(?:©\s?)?(?:[\p{L}. ]{0,40}\s)?((?:19|20)\d\d)\b/iu.exec(line)?.[1] ?? null
}

const CREDIT =
  /\b(?:copyright\s+\w+ photo|ap photo|photo by|file photo|getty images|reuters\/|afp\/|epa\/|photo:|image:|\(photo\b|via getty|handout)/i
const POSE =
  /, (?:left|right|cent(?:re|er)|second (?:left|right)|top|bottom),? |\((?:l|r|c|left|right|cent(?:re|er))\)|\b(?:shakes? hands|poses?|looks? on|gestures?|waves?|walks? (?:past|with)|pictured)\b/i

/** A line under a photo: it names its source, or describes a pose in a clause without a full stop. */
export function isCaption(line: string): boolean {
  if (line.length > 500) return false
  return CREDIT.test(line) ? line.length < 320 : POSE.test(line) && line.length > 50 && !/[.!?]["”’)]*$/.test(line)
}

/** What a caption says, without the credit behind it. */
export function captionLength(line: string): number {
  const at = line.search(
    /\s*(?:\(?(?:copyright\b|ap photo|photo by|getty images|reuters\/|afp\/|epa\/|photo:|via getty|handout))/i,
  )
  return at > 0 ? at : line.length
}

const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted|date)(?: on)?:? )?(?:${WEEKDAY},? )?(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))(?:[ ,T|–-]+.{0,30})?$`,
  'i',
)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "mar." → "03". */
export function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

/** A line that is only a date: "Friday, January 4, 2019" → "2019-01-04". */
export function dateLine(line: string): string | null {
  const match = line.length < 80 ? DATE_LINE.exec(line) : null
  if (!match) return null
  const [, d1, m1, y1, m2, d2, y2, y3, m3, d3] = match
  const month = m3 ?? monthNumber(m1 ?? m2 ?? '')
  return `${y1 ?? y2 ?? y3}-${month}-${(d1 ?? d2 ?? d3 ?? '').padStart(2, '0')}`
}
