import type { Found } from './found.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { kindOf } from './organizations.js'
import { SPACE, type Word } from './words.js'

/** What stands before or behind a name that nothing else explains and says that a body goes by it. */

/** "Sandinista rebels", "the Zembla militia": before what such groups consist of. */
const ARMED = new Set(
  'rebels rebel guerrillas guerrilla insurgents insurgent fighters fighter militants militant militia militiamen separatists commanders gunmen'.split(
    ' ',
  ),
)
const OTHER = new Set(
  'leader leaders movement delegation negotiators spokesman spokeswoman spokesperson representatives party faction commander politburo'.split(
    ' ',
  ),
)

const OWNED =
  /^(?:chairman|chairwoman|leader|leadership|spokesman|spokeswoman|negotiators?|commanders?|fighters|politburo|members|president|premier|director|founder|manager|army|parliament|ombudsman|ombudswoman)$/
/** Whose such ministers are is a state, known or not: "Karsk's foreign minister". */
const STATES_OWN = /^(?:foreign|prime|interior|defence|defense) minister$/

/** "African leaders", "Nordic negotiators" are of a region. */
const REGIONAL = /(?:ian|ean|can|ish|ese|ic|ist|ab)$/

/** "the founder of Nidaa Zembla": who leads or speaks for what is no person and no place. */
const HEADS_OF =
  /^(?:leader|chairman|chairwoman|chairperson|vice chairman|founder|co-founder|spokesperson|general secretary|secretary-general|deputy leader|leading member)$/
/** "the president of the Istiqlal": with its article it is no place either. */
const HEADS_OF_THE = /^(?:president|chief|head|secretary|executive secretary|director|representative)$/
const HEADS_OF_STATES = /^(?:president|prime minister|foreign minister|head of state)$/
const LEADS = /^(?:leads|heads|chairs|founded)$/
/** "the Republic of Karsk": after these follows the name of a state. */
const FORMAL = /^(?:Government|Republic|Kingdom|Sultanate|Emirate)$/

/** What parliaments, parties and councils do that no ship, prize or newspaper does. */
const ACTS =
  /^(?:denounced|denounces|approved|approves|ratified|ratifies|rejected|rejects|refused|refuses|voted|votes|adopted|condemned|condemns|welcomed|welcomes|backed|backs|opposed|opposes|boycotted|boycotts|demanded|demands|accused|accuses|accepted|accepts|signed|withdrew|agreed|endorsed)$/

/** A run that no name rule explained: its last word, if it may be a group's name. */
function unexplained(words: readonly Word[], { kind, from, to }: Found): Word | null {
  const word = kind === 'MAYBE' && to - from <= 2 ? words[to - 1] : undefined
  return word && !COMMON_WORDS.has(word.key) && !REGIONAL.test(word.key) ? word : null
}

/** What follows a lone name says that it is a group: "Sandinista| rebels", "Fjordtel's| chairman", "the Althing| approved". */
export function typeByWhatFollows(words: readonly Word[], one: Found): string | null {
  const word = unexplained(words, one)
  const next = words[one.to]
  if (word && next && /^,\s+$/.test(next.gap ?? '') && /^(?:a|an|the)$/.test(next.key))
    return typeByApposition(words, one.to)
  if (!word || !next || !SPACE.test(next.gap ?? '') || next.capital) return null
  const lone = one.to === one.from + 1
  // Who has such people is a body, if it is nobody's surname.
  if (word.possessive) return lone ? typeByOwned(words, one.to) : null
  if (lone && ARMED.has(next.key)) return 'ARMED_GROUP'
  if (lone && OTHER.has(next.key)) return 'OTHER'
  return words[one.from - 1]?.key === 'the' && ACTS.test(next.key) ? 'OTHER' : null
}

const LONGEST_APPOSITION = 7
/** What follows a noun that ends its phrase, but for a mark. */
const BEHIND =
  /^(?:that|which|led|headed|based|of|in|from|with|and|for|fighting|founded|formed|linked|allied|close|opposed|active|backed|has|had|said|was|is)$/

/** "Ridja, a Zemblan rebel group|, refused": what an apposition says that the name before it is. */
function typeByApposition(words: readonly Word[], at: number): string | null {
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    const [noun, next] = [words[i], words[i + 1]]
    if (!noun || !/^[\s-]+$/.test(noun.gap ?? '')) return null
    const type = noun.capital || noun.possessive ? undefined : kindOf(words, noun)
    if (type === undefined) continue
    if (next === undefined || next.gap === null || /^[,;.]/.test(next.gap) || BEHIND.test(next.key)) return type
  }
  return null
}

function typeByOwned(words: readonly Word[], at: number): string | null {
  const two = `${words[at]?.key} ${words[at + 1]?.key}`
  if (STATES_OWN.test(two)) return 'STATE'
  return OWNED.test(words[at]?.key ?? '') ? 'OTHER' : null
}

/** What stands before a name says that it is a group: "the charity| SafeHome", "the founder of| Nidaa Zembla". */
export function typeByWhatPrecedes(words: readonly Word[], title: Found | undefined, one: Found): string | null {
  const before = words[one.from - 1]
  if (!before || before.possessive || !SPACE.test(words[one.from]?.gap ?? '')) return null
  if (before.key === 'of' && FORMAL.test(words[one.from - 2]?.text ?? '')) return 'STATE'
  if (before.capital) return null
  const type = kindOf(words, before)
  if (type !== undefined) return type
  if (LEADS.test(before.key)) return 'OTHER'
  const isDefinite = before.key === 'the'
  const of = isDefinite ? one.from - 2 : one.from - 1
  if (words[of]?.key !== 'of' || title?.kind !== 'TITLE' || title.to !== of) return null
  // "the president of African states"
  if (one.to === one.from + 1 && REGIONAL.test(words[one.from]?.key ?? '')) return null
  const name = title.title.row.title
  if (HEADS_OF.test(name) || (isDefinite && HEADS_OF_THE.test(name))) return 'OTHER'
  return !isDefinite && HEADS_OF_STATES.test(name) ? 'STATE' : null
}
