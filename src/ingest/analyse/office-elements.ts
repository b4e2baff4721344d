import type { Item } from './items.js'
import { HONORIFICS } from './lexicon/person-words.js'

/** What the elements of an office pattern fit: words by what they do in such a phrase. */

const MODIFIERS = new Set(
  'former ex then late founding outgoing incoming current new newly elected re acting interim caretaker deputy vice assistant first top senior chief veteran long longtime serving second third fourth fifth sixth seventh eighth ninth tenth twenty thirty forty time one two term first-term exiled ousted deposed retired respected powerful hardline reformist moderate conservative liberal democratic republican socialist communist independent right left wing centrist populist nationalist pro western his her their its de facto democratically self proclaimed designated appointed recently permanent special main lead fellow own rival breakaway splinter hard line left right nominal titular supreme military political overall onetime sometime previous present resident non chief rebel prominent self styled most highest ranking longest once twice'.split(
    ' ',
  ),
)
/** "the pacifist leader", "an influential adviser": adjectives by their endings, too many to list. */
const DESCRIBING = /^\p{L}{3,}(?:ist|ive|ous|ful|less|ian|ic|ary|ent|ant|able|ible|al)$/u
const INSTITUTIONAL = new Set(
  'and foreign defence defense interior industry energy agriculture health education environment culture transport transportation civil special aviation tourism labor labour planning development oil petroleum external internal european regional reconciliation finance justice trade ministry ministerial ministers department army military naval air force navy police intelligence security government state states parliamentary parliament opposition rebel separatist guerrilla party coalition delegation diplomatic diplomacy mission peace peacekeeping humanitarian human rights refugee political affairs national federal provincial central bank council union trade congress senate house presidential cabinet committee commission court embassy policy energy economy economic armed forces guard church service services agency team corps bureau board panel secretariat directorate force contingent troops monitors junta regime leadership monitoring verification observer observers truce ceasefire negotiating'.split(
    ' ',
  ),
)
const BE = new Set('is was has been became becomes remained remains served serves serving being be as'.split(' '))
const APPOINTED = new Set(
  'appointed named elected re-elected reelected inaugurated sworn chosen installed nominated designated picked selected made'.split(
    ' ',
  ),
)
const ADVERBS = new Set(
  'also now currently still then once later earlier previously formerly who has had been long together'.split(' '),
)
const SERVE = new Set(
  'served serves serving serve acted acts worked works resigned resigns stepped steps stepping retired quit continued continues took takes inaugurated elected reelected appointed named chosen sworn installed ousted removed toppled pushed forced confirmed remained'.split(
    ' ',
  ),
)
/** Whose delegation it is: the government's or the rebels'. */
const SIDES = new Set(
  'government rebel rebels guerrilla guerrillas insurgent insurgents opposition separatist'.split(' '),
)
/** Those who are led and play no game. */
const ENVOYS = new Set(
  'delegation negotiators mission force forces contingent troops peacekeepers monitors observers'.split(' '),
)
const TEAMS = new Set(
  'delegation team side commission negotiators panel committee council government junta cabinet army'.split(' '),
)
const PARTS =
  /^(?:branch|wing|arm|section|office|bureau|faction|department|board|council|division|committee|delegation|mission|team|secretariat|executive|command|leadership|presidium|politburo|panel)$/
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'from'])
const COMPLEMENT = new Set(['for', 'to', 'on', 'in', 'of', 'since', 'until'])
/** "a former official on| how A left": a clause, and no complement of the office. */
const CLAUSE = /^(?:how|why|what|whether|when|where|who|whom|whose|that|which|if|because|while)$/
/** When somebody was sworn in, between the verb and "as". */
const TIME =
  /^(?:on|in|at|last|this|next|the|earlier|yesterday|today|ago|after|for|again|only|just|day|days|week|weeks|month|months|year|years|second|third|time|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/
export const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])
const LONGEST_COMPLEMENT = 8
const LONGEST_REMARK = 12

const LEAD = new Set([
  'leading',
  'heading',
  'chairing',
  'commanding',
  'leads',
  'led',
  'heads',
  'headed',
  'chairs',
  'chaired',
  'commands',
  'commanded',
  'runs',
  'ruled',
  'rules',
  'founded',
  'directs',
  'directed',
])
/** Words that say an office without a title, and what it is called then. */
export const WORDLESS: ReadonlyMap<string, string> = new Map([
  ...[...LEAD].map((word): [string, string] => [word, word.startsWith('chair') ? 'chair' : 'leader']),
  ['founded', 'founder'],
  ...['presides', 'presided', 'presiding', 'chairmanship', 'chair'].map((word): [string, string] => [word, 'chair']),
  ['speaks', 'spokesperson'],
  ['speaking', 'spokesperson'],
  ['member', 'member'],
  ...['represents', 'represented', 'representing'].map((word): [string, string] => [word, 'representative']),
  ['mediate', 'mediator'],
  ...['negotiates', 'negotiated', 'negotiating'].map((word): [string, string] => [word, 'negotiator']),
  ...['mediates', 'mediated', 'mediating'].map((word): [string, string] => [word, 'mediator']),
  ['under', 'leader'],
  ['government', 'leader'],
  ...['succeeded', 'succeeds', 'succeed', 'replaced', 'replaces', 'replace', 'followed'].map(
    (word): [string, string] => [word, 'counterpart'],
  ),
  ['man', 'representative'],
  ['presidency', 'president'],
  ['administration', 'president'],
  ['counterpart', 'counterpart'],
  ['counterparts', 'counterpart'],
  ['number', 'counterpart'],
  ['colleague', 'counterpart'],
  ['host', 'counterpart'],
  ['guest', 'counterpart'],
  ['successor', 'counterpart'],
  ['predecessor', 'counterpart'],
])

export function fits(kind: string, item: Item, before?: Item): boolean {
  const word = item.kind === 'W'
  switch (kind) {
    case 'B':
    case 'P':
    case 'T':
      return item.kind === kind
    case ',':
      return item.kind === ','
    case 'M':
      // "chief" is a title too: "the chief American negotiator"
      return (
        (word || item.kind === 'T') &&
        item.to - item.from === 1 &&
        (MODIFIERS.has(item.key) || (word && DESCRIBING.test(item.key)))
      )
    case 'A':
      return describes(item, before) || fits('M', item, before)
    case 'N':
      // "the French Licorne force", "Bougainville Affairs Minister": a word with a capital that is nobody's name
      // "agriculture and trade minister", but not "of India and President A of Pakistan"
      if (item.key === 'and' && before?.kind !== 'W') return false
      return (
        (word && (INSTITUTIONAL.has(item.key) || item.capital)) ||
        (item.kind === 'B' && item.title === null && item.entity === null)
      )
    case 'the':
      return word && ARTICLES.has(item.key)
    case 'link':
      return word && LINKS.has(item.key)
    case 'adv':
      return word && ADVERBS.has(item.key)
    case 'lead':
      return (word || item.kind === 'T') && LEAD.has(item.key)
    case 'H':
      return isHonour(item)
    case 'serve':
      return word && SERVE.has(item.key)
    case 'down':
      return word && /^(?:down|in|out|over|office|power|on|again)$/.test(item.key)
    case 'gov':
      return word && SIDES.has(item.key)
    case 'team':
      return word && TEAMS.has(item.key)
    case 'envoys':
      return word && ENVOYS.has(item.key)
    case 'any':
      return word && !item.capital && !CLAUSE.test(item.key) && item.key !== 'and'
    case 'represent':
      return word && /^represent(?:ed|s|ing)$/.test(item.key)
    case ':':
      return item.kind === 'X' && item.key === ':'
    case 'part':
      return word && PARTS.test(item.key)
    case 'chairing':
      return (
        (word || item.kind === 'T') &&
        /^(?:chairmanship|presidency|chair|secretariat|delegation|mission)$/.test(item.key)
      )
    case 'him':
      return word && /^(?:him|her)$/.test(item.key)
    case 'will':
      return word && /^(?:will|would|to)$/.test(item.key)
    case 'assume':
      return word && /^(?:assumed|assumes|holds|held|inherited|took|takes|taken|has|had)$/.test(item.key)
    case 'when':
      return word && (TIME.test(item.key) || /^\d+$/.test(item.key))
    case 'heir':
      return word && (item.key === 'successor' || item.key === 'predecessor')
    case '(':
      return item.kind === 'X' && item.key === '('
    case 'dash':
      return item.kind === 'X' && /^[-–—]+$/.test(item.key)
    case 'owner':
      return word && /^(?:its|their|his|her)$/.test(item.key)
    case 'preside':
      return word && /^presid(?:es|ed|ing)$/.test(item.key)
    case 'speak':
      return word && /^(?:speaks|negotiates|negotiated|negotiating|mediates|mediated|mediating)$/.test(item.key)
    case 'who':
      return word && /^(?:who|which|that)$/.test(item.key)
    case 'succeed':
      return word && /^(?:succeed|succeeded|succeeds|replace|replaced|replaces|followed)$/.test(item.key)
    case 'sign':
      return word && /^(?:signed|signs|spoke|speaks|negotiated|negotiates|initialled|initialed)$/.test(item.key)
    case 'task':
      return word && /^(?:mediation|talks|negotiations|efforts?|mission|team|delegation)$/.test(item.key)
    case 'counterpart':
      return word && /^(?:counterpart|number|colleague|host|guest)$/.test(item.key)
    case 'be':
      return word && BE.has(item.key)
    case 'sent':
      return word && /^(?:sent|sends|dispatched|dispatches|despatched|appointed|named)$/.test(item.key)
    case 'appointed':
      return word && APPOINTED.has(item.key)
    default:
      return word && item.key === kind
  }
}

/** "Lord", "Prince", "Gen.", "Maj-Gen": before a name, whatever office was said before it. */
export function isHonour(item: Item | undefined): boolean {
  if (!item) return false
  const { kind, key, title, from, to } = item
  if (kind === 'W') return HONORIFICS.has(key)
  return kind === 'T' && (title?.title.row.rank === 'MILITARY' || (HONORIFICS.has(key) && to - from === 1))
}

/**
 * "a [breakaway rebel] group", "a [businessman and] chairman": in an apposition any small words may describe; none that open a
 * phrase or a clause of their own, nor what people do ("said UN spokesman A").
 */
const NOT_DESCRIBING = new Set(
  'of for at in to from by with on against under after before since until between among through during over about as than who whom whose which that what where when while because although though if or but nor is was are were be been being has had have will would could may might must can do does did not i he she it they we you him them us his her their its said says told tells added like unlike not alongside beside besides including except despite near outside inside among behind met meets urged called calls visited accused named and'.split(
    ' ',
  ),
)
const PARTICIPLE = /ing$/
const LASTING =
  /^(?:ageing|aging|founding|leading|ruling|acting|outgoing|incoming|serving|sitting|visiting|governing|reigning|presiding|existing|surviving|remaining|negotiating|commanding|managing)$/

function describes(item: Item, before: Item | undefined): boolean {
  if (item.kind !== 'W' || (item.capital && !/(?:ist|an|ic)$/.test(item.key))) return false
  if (PARTICIPLE.test(item.key)) return LASTING.test(item.key)
  // "P, embraced a rebel commander" says what he did; "P, a renowned mediator" what he is.
  if (/ed$/.test(item.key) && before?.kind === ',') return false
  return !NOT_DESCRIBING.has(item.key)
}

/** Is the body the whole object, and not "the EU delegation", "the UN talks"? */
export function endsThere(before: Item | undefined, item: Item | undefined): boolean {
  if (!item || item.sentence !== before?.sentence || item.kind !== 'W') return true
  return /^(?:and|or|was|is|were|has|had|said|told|in|on|at|for|since|from|until|with|who|which|as|but|back|there|here|now|today|then|this|next|last|under|during|through|after|before|to|when|while|where|also|because)$/.test(
    item.key,
  )
}

/** "for the dialogue", "to Syria": up to the comma or the person that follows; null when nothing follows. */
export function overComplement(items: readonly Item[], at: number): number | null {
  const first = items[at]
  if (first?.kind !== 'W' || !COMPLEMENT.has(first.key)) return null
  const end = upTo(items, at, { ends: ',P', bars: 'XT', longest: LONGEST_COMPLEMENT })
  const inside = items.slice(at, end ?? at)
  // "the Kenyan commander of| the UN force, General A": whose commander, and not of what kind
  const isBodys = first.key === 'of' && inside.some(({ kind }) => kind === 'B')
  return isBodys || inside.some(({ kind, key }) => kind === 'W' && CLAUSE.test(key)) ? null : end
}

/** ", a former foreign minister of Mali|, who chairs": a remark after a name, up to the comma that closes it. */
export function overRemark(items: readonly Item[], at: number): number | null {
  return items[at]?.kind === ',' ? upTo(items, at, { ends: ',', bars: 'XP', longest: LONGEST_REMARK }) : null
}

interface Stretch {
  /** Kinds of items: which end it, and which it may not pass. */
  readonly ends: string
  readonly bars: string
  readonly longest: number
}

/** The end of a stretch of one item or more within the sentence. */
function upTo(items: readonly Item[], at: number, { ends, bars, longest }: Stretch): number | null {
  for (let i = at + 1; i <= at + longest; i++) {
    const item = items[i]
    if (!item || bars.includes(item.kind) || item.sentence !== items[at]?.sentence) return null
    if (ends.includes(item.kind)) return i > at + 1 ? i : null
  }
  return null
}

/** " of Fiji|, the special envoy …", ", 54|, chairman …": behind a name and before the comma that counts; null where there is neither. */
export function overAside(items: readonly Item[], at: number): number | null {
  const first = items[at]
  if (first?.kind === ',' && /^\d+$/.test(items[at + 1]?.key ?? '')) return items[at + 2]?.kind === ',' ? at + 2 : null
  if (first?.kind !== 'W' || !/^(?:of|from)$/.test(first.key)) return null
  const body = items[at + 1]?.key === 'the' ? at + 2 : at + 1
  return items[body]?.kind === 'B' && items[body + 1]?.kind === ',' ? body + 1 : null
}
