import { flatMap } from '../../model/flat-map.js'
import type { EntityTable, WordSpan } from './entities.js'
import { formAt, type Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { runAt } from './runs.js'
import { SPACE, type Word } from './words.js'

/**
 * Towns that no gazetteer has: a name behind "in", "at" or "captured" that nothing explains and that ends the phrase ("signed in Gura Bicului on Friday",
 * not "in Shia circles"); what is one there is one elsewhere in the article.
 */
export function findLocatedPlaces(
  words: readonly Word[],
  text: string,
  gazetteer: Gazetteer,
  table: EntityTable,
  spans: readonly WordSpan[],
): WordSpan[] {
  const taken = new Set(spans.flatMap(({ from, to }) => [...Array(to - from).keys()].map(i => from + i)))
  const names = words
    .map((word, at) =>
      leadsToPlace(words, word, at) && !taken.has(at)
        ? nameAt(words, at + 1, gazetteer, taken)
        : isBefallen(words, at + 1)
          ? nameAt(words, at, gazetteer, taken, true)
          : null,
    )
    .filter(name => name !== null)
  const keyOf = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  const lengths = new Map(names.map(({ from, to }) => [keyOf(from, to), to - from]))
  const firsts = new Map([...lengths].map(([key, length]) => [key.split(' ')[0] ?? '', length]))
  return flatMap(words, (word, from): WordSpan[] => {
    const to = from + (word.capital ? (firsts.get(word.key) ?? 0) : 0)
    if (to === from || !lengths.has(keyOf(from, to)) || isCut(words, from, to) || anyTaken(taken, from, to)) return []
    const name = text.slice(words[from]?.start, words[to - 1]?.end)
    return [{ from, to, how: 'NAME', entities: [table.named('PLACE', name, 'CITY')] }]
  })
}

const WHERE =
  /^(?:in|at|near|outside|captured|seized|overran|shelled|bombed|bombarded|besieged|stormed|recaptured|retook|occupied|attacked|annexed|evacuated|ceded|raided|strafed|vacated|pounded|hit)$/

/** "in Kotobi", "an attack on Kotobi", "the siege of Kotobi", "troops to Kotobi", "withdrew from Kotobi" */
function leadsToPlace(words: readonly Word[], { key, sentence }: Word, at: number): boolean {
  if (WHERE.test(key)) return true
  const nouns = OVER.get(key)
  const before = words[at - 1]
  return nouns !== undefined && before?.sentence === sentence && nouns.test(before.key)
}

const BEFALLEN =
  /^(?:shelled|bombed|bombarded|attacked|captured|seized|overrun|besieged|stormed|recaptured|retaken|occupied|evacuated|raided|strafed|annexed|liberated)$/

/** "Kotobi was shelled", "Kotobi fell to the rebels": what befalls towns. */
function isBefallen(words: readonly Word[], to: number): boolean {
  const [next, after] = [words[to], words[to + 1]]
  if (next?.sentence !== words[to - 1]?.sentence || !SPACE.test(next?.gap ?? '')) return false
  if (next?.key === 'fell' || next?.key === 'surrendered') return after?.key === 'to'
  return next?.key === 'was' && BEFALLEN.test(after?.key ?? '')
}

const OVER = new Map(
  Object.entries({
    on: /^(?:attacks?|assaults?|raids?|strikes?|airstrikes?|march|advance|offensive|bombing)$/,
    against: /^(?:offensive|raids?|attacks?|strikes?|airstrikes?)$/,
    of: /^(?:siege|battle|fall|capture|bombing|bombardment|shelling|occupation|evacuation|seizure|sack|storming|liberation|streets|outskirts|market|fort|fortress|oasis|garrison|barracks|airfield|surrender|north|south|east|west)$/,
    to: /^(?:troops|soldiers|forces|peacekeepers|reinforcements|marines|siege|gunboats?|warships?|marched|advanced)$/,
    into: /^(?:troops|forces|soldiers|marched|moved|advanced|rolled|crossed|poured|swept)$/,
    from: /^(?:withdrew|withdrawn|withdrawal|withdraw|troops|forces|soldiers|evacuated|retreated)$/,
    through: /^(?:marched|march|marches|rolled|swept)$/,
  }),
)

/** What may stand behind a place and is no noun that the name would belong to. */
const BEHIND =
  /^(?:in|on|at|near|and|or|for|to|with|by|after|before|when|where|while|as|from|during|since|until|till|but|that|which|who|under|against|about|over|because|despite|following|through|into|without|amid|between|over|last|this|next|late|early|earlier|later|yesterday|today|is|are|was|were|had|has|have|will|would|could|may|a|an|the|his|her|their|its|they|he|she|it)$/
const VERBAL = /[^e]ed$|^(?:fell|broke|came|took|began|led|made|brought|went|saw|held|gave|ran)$/
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** Times, tongues and papers, not places. */
const NONE =
  /^(?:arabic|hebrew|latin|swahili|urdu|farsi|pashto|dari|tamil|ramadan|islam|christianity|christmas|easter|lent)$/
const MOST = 3

function nameAt(
  words: readonly Word[],
  from: number,
  gazetteer: Gazetteer,
  taken: ReadonlySet<number>,
  opens = false,
): { from: number; to: number } | null {
  const first = words[from]
  if (!first?.capital || first.upper || taken.has(from)) return null
  if (!SPACE.test(first.gap ?? '') && !(opens && first.gap === null)) return null
  const { to } = runAt(words, from)
  const run = words.slice(from, to)
  const day = run.findIndex(({ key }) => DAY.test(key))
  const end = day > 0 ? from + day : to
  if (day === 0) return null
  const own = words.slice(from, end)
  const isOdd = own.some(({ key, text, upper }) => NONE.test(key) || upper || text.length < 2 || COMMON_WORDS.has(key))
  if (own.length > MOST || isOdd || own.at(-1)?.possessive || formAt(gazetteer, words, from)) return null
  if (anyTaken(taken, from, end) || first.key.length < 3) return null
  const after = words[end]?.sentence === first.sentence ? words[end] : undefined
  const isEnd =
    !after ||
    day > 0 ||
    !SPACE.test(after.gap ?? '') ||
    BEHIND.test(after.key) ||
    VERBAL.test(after.key) ||
    /^\d/.test(after.text)
  return isEnd ? { from, to: end } : null
}

/** A longer name goes on around it: "Kandt" in "Richard Kandt". */
function isCut(words: readonly Word[], from: number, to: number): boolean {
  const joined = (word: Word | undefined) => word?.capital === true && SPACE.test(word.gap ?? '')
  const before = words[from - 1]
  const opens = words[from]?.gap === null || before?.gap === null
  return (
    (joined(words[to]) && !DAY.test(words[to]?.key ?? '')) ||
    (!opens && before?.capital === true && SPACE.test(words[from]?.gap ?? ''))
  )
}

const anyTaken = (taken: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (taken.has(at)) return true
  return false
}
