/** What a page puts around an article. Whole lines only: a line of body text is never taken for furniture by a part of it. */

/** After such a line come links to other articles. */
const REST = new RegExp(
  '^(?:you (?:might|may) also (?:like|be interested in|enjoy)|related (?:articles?|stories|story|news|topics|links|content|posts|coverage|internet links|to this story)|more (?:on this(?: story)?|stories|news|headlines|coverage)|' +
    'more (?:stories |news )?(?:from|in|on) .{2,40}|read (?:also|next|more)|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed|shared|recent|commented).{0,30}|trending(?: now)?|see also|external links|references|sources?|' +
    "further reading|around the web|sponsored(?: content| links)?|promoted(?: content| stories)?|also on .{2,40}|top stories|editors?['’]?s? (?:picks?|choice)|don['’]t miss|latest (?:news|stories|headlines)|elsewhere on .{2,30}|in pictures|" +
    '(?:view |post |leave |add )?(?:a |all |your )?comments?(?: \\(\\d+\\))?|leave a reply|have an opinion on this story\\?(?: post your comments)?)[:.]?$',
  'i',
)

/** Lines that are furniture however they end. */
const SURE: readonly RegExp[] = [
  /^share this (?:article|story|page|post|on\b).{0,40}$/i,
  /^copy\/paste the .{0,120}$/i,
  /^(?:follow|like|join|find) (?:us|bbc|.{2,30}) on (?:facebook|twitter|instagram|telegram|whatsapp|youtube|x)\b.{0,80}$/i,
  /^(?:sign up|subscribe|get (?:our|the|all|breaking|alerts|daily)|download our|register|click).{0,160}\b(?:newsletters?|app|alerts?|inbox|briefing|notifications?|updates|e-?mail|phone|subscribers?|digest|here)\b.{0,80}$/i,
  /^(?:this (?:web)?site|we(?: and our partners)?|our (?:web)?site) uses? (?:\w+ ){0,3}cookies\b.{0,240}$/i,
  /^by (?:continuing|using|clicking|browsing|visiting)\b.{0,60}\b(?:you (?:agree|accept|consent)|cookies|terms)\b.{0,200}$/i,
  /^(?:accept|reject|allow|manage|customi[sz]e)(?: all)?(?: (?:our|my|necessary|optional|your))?(?: (?:cookies?|preferences|settings|choices|consent))?(?: and close)?$/i,
  /^\(?(?:by|from) (?:our|a) (?:\w+ ){0,2}(?:correspondent|reporter|envoy|staff)s?.{0,40}$/i,
  /^[-–—([*\s]*(?:additional |writing and |with |with additional )*(?:reporting|writing|editing|compiled|translated|edited|written|produced|graphics?) (?:and (?:writing|editing) )?by .{2,240}$/i,
  /^.{2,160}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/i,
  /^(?:©|\(c\) (?:[\p{L}.]+ ){1,4}(?:19|20)\d\d\b|\(c\) ?(?:19|20)|copyright (?:©|\(c\)|\w+ photo|(?:19|20)\d\d)).{0,160}$/iu,
  /^.{0,80}\ball rights reserved\b.{0,80}$/i,
  /^(?:the )?\w+ (?:is|are) not responsible for (?:the )?(?:content|external)\b.{0,80}$/i,
  /^this (?:material|article|story|page|post|report|transcript|copy)\b.{0,40}\b(?:may not be (?:published|reproduced)|is (?:archived|more than \w+ years? old|also available)|was (?:originally|first|last|amended|updated|published|corrected)|does not necessarily reflect|has been (?:updated|corrected|amended))\b.{0,200}$/i,
  /^\[?this (?:report|article) does not necessarily reflect\b.{0,120}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:updated?|published|last (?:updated|modified)|posted|first (?:published|posted)|page last updated)\s?(?:on|at|:).{3,80}$/i,
  /^(?:cookies?|privacy (?:policy|notice)|terms of (?:use|service)|terms (?:and|&) conditions|about us|contact(?: us)?|advertise)\b.{0,60}$/i,
  /^\(?(?:reissued as received|for information media|for immediate release|check against delivery|embargoed until|for further information|media contacts?|press contacts?|notes? to editors?)\b.{0,160}$/i,
  /^\[?\(?source: .{2,160}$/i,
  /^(?:retrieved|archived) from .{2,160}$/i,
  /^from .{3,40}, the (?:free|news|online|open|world).{3,60}$/i,
  /^(?:our standards|tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|in)|more on|related|labels|sections?|themes?|posted in|location)\s?:.{1,200}$/i,
  /^(?:read(?: more| also| next)?|most (?:read|viewed|popular)|see also|watch|listen|explainer|video|audio|gallery|more|also|opinion|analysis|timeline|profile|factbox|q&a|live|related)\s?[:|»>].{2,140}(?<![.!])$/i,
  /^(?:report an? (?:typo|error)|got a tip|send (?:us )?(?:your|a) (?:comments?|tips?|story)|contact the (?:reporter|author|editor)|support our journalism|already a (?:subscriber|member)|thank you for (?:reading|visiting)|your e-?mail address will not)\b.{0,160}$/i,
  /^(?:story|article|report) continues (?:below|after)\b.{0,40}$/i,
  /^\d{1,3}\s(?:comments?|shares?|likes?|retweets?|views|reactions?|min(?:ute)?s? (?:read|ago))$/i,
  /^(?:\d+(?:\.\d+)?[km]?\s*)?(?:shares?|likes?|comments?|tweets?)(?:\s+\d+(?:\.\d+)?[km]?)*$/i,
  /^\(?\d{1,3} ?(?:of|\/) ?\d{1,3}\)?$/,
  // "[Download PDF] [Cite this]"
  /^(?:\[[^\][]{2,30}\]\s*){2,}$/,
  // "Sarah Novak reports from Geneva"
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,2} reports? from \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u,
  /^[-–—_*=~#.\s•|·>‹›«»]+$/,
]

/** Lines that are furniture unless they end as a sentence does. */
const LIKELY: readonly RegExp[] = [
  /^(?:share|tweet|print|e-?mail|copy|save|subscribe|advertisements?|comments?|close|menu|search|sign in|log in|login|register|facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|flipboard|pocket|messenger|home|live|podcasts?|newsletters?|sport|weather|world|video|photos?|gallery|donate|contact)(?:[\s,·|/•]+(?:this|article|story|page|link|comments?|close|button|save|share|tweet|print|e-?mail|on|via|facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|news|us|now|a|to|friend|it))*$/i,
  /^share this ?article.{0,30}$/i,
  /^(?:copy (?:link|to clipboard)|copied|click here|tap here|read (?:more|full)|continue reading|watch|listen|view (?:gallery|image|comments|all)|skip to .{0,30}|back to (?:top|home)|loading|show (?:more|less|caption)|hide caption|toggle caption|enlarge (?:this )?image|play (?:video|audio)|load more|expand|collapse|launch|scroll|jump to|go to|advanced search|search (?:bbc|the|our)|printable version|e-?mail this|send to a|text size|font size|change font)\b.{0,100}$/i,
  /^[[(]?(?:photo|image|video|picture|credit|file photo|archive photo|graphic|map|audio)s?\s?(?:by|credit|courtesy|source|:|\/).{1,200}$/i,
  /^(?:image source|getty images|afp\/getty|reuters\/|epa\b|ap photo)\b.{0,60}$/i,
  /^(?:date|time|issued|released?|press release|news release|media release|statement|bulletin|breaking(?: news)?|exclusive|live updates?|developing(?: story)?|newsline|what we know|key points|at a glance)\s?(?:on|at|:|no\.?|number)?.{0,40}$/i,
  /^(?:\d{1,3} min(?:ute)?s? read|reading time.{0,20}|estimated reading time.{0,20})$/i,
  /^(?:(?:the )?associated press|reuters|agence france-presse|times|washington post|new york times|bbc(?: news)?(?: online)?|from times wire services?|cnn|npr|upi)(?:,? (?:staff |foreign |special )?(?:writers?|correspondents?|reporters?|service|wire services?|diplomatic .{2,20}|world affairs .{2,30}))*$/i,
  /^\.c the associated press$/i,
  /^(?:\p{L}+ ){0,3}(?:staff|foreign|special|associated press|times|post) (?:writers?|correspondents?|reporters?)$/iu,
  /^(?:-- ?)?\(?(?:ends?|more|end of (?:story|text|article))\)?(?: ?--)?$|^-0-$|^-30-$|^###$/i,
  /^(?:continue reading|read the (?:full|rest|whole)|see the (?:full|whole))\b.{0,80}$/i,
  /^\[?(?:…|\.\.\.)\]?.{0,40}$/,
  /^\p{Lu}[\p{L}.'’ -]{2,30}(?:, \p{Lu}[\p{L}.'’ -]{2,30})?\s+(?:--|[-–—])\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu,
]

/** "Home | News | Europe | Live radio", "Headline  »  World  »  The Ledger" */
const TRAIL = /^[^.!?]{1,120}(?:\s+[»›|>·•●/]\s+[^.!?|»›]{1,60}){2,}$/u

const LOWER =
  'and|with|in|for|of|the|de|van|von|al|bin|special|to|our|correspondents?|bureau|chief|editors?|staff|writers?|reporters?|foreign|diplomatic|political|agencies|agency|news|a|affairs|contributor'
/** "By Jorgen Samso with AP", "By JOHN SMITH, Associated Press Writer", "By Doina Marcu, Chisinau bureau". */
const BYLINE = new RegExp(
  `^by (?:\\p{Lu}[\\p{L}.'’-]*|${LOWER}|[,|/&])(?:[ ,|/&]+(?:\\p{Lu}[\\p{L}.'’-]*|${LOWER}))*$`,
  'u',
)
const BYLINE_START = /^(?:by|from|text by|story by|report by)\s/i

/** "; Sources", "== See also ==": as wikis mark a heading. */
const WIKI_HEADING = /^(?:[;=]+\s*)|(?:\s*=+)$/g

export function endsArticle(line: string): boolean {
  return line.length < 60 && REST.test(line.replace(WIKI_HEADING, ''))
}

export function isByline(line: string): boolean {
  const start = BYLINE_START.exec(line)?.[0]
  return start !== undefined && line.length < 140 && BYLINE.test(`by ${line.slice(start.length)}`)
}

/** Ends as prose does, and is long enough to be some. */
const isSentence = (line: string) => line.length > 45 && /[.!?]["”’)]*$/.test(line)

export function isFurniture(line: string): boolean {
  if (line.length >= 300) return false
  if (isByline(line) || SURE.some(pattern => pattern.test(line))) return true
  return !isSentence(line) && (TRAIL.test(line) || LIKELY.some(pattern => pattern.test(line)))
}

/** "©2023 Bloomberg L.P." → "2023". */
export function copyrightYear(line: string): string | null {
  return (
    /^(?:©|\(c\)|copyright)\s{0,3}(?:©\s?|\(c\)\s?)?(?:[\p{L}. ]{0,40}\s)?((?:19|20)\d\d)\b/iu.exec(line)?.[1] ?? null
  )
}
