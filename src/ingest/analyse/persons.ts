import { type Gazetteer, titleAt } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import {
  ADMINISTRATIONS,
  GENERATIONS,
  NOT_IN_NAMES,
  PARTICLES,
  PERSON_VERBS,
  PLACE_SURNAMES,
} from './lexicon/person-words.js'
import { SPACE, type Word } from './words.js'

const PLACE_CUES = new Set(
  'in at near outside around across through into inside toward towards throughout city town village province region district state capital port camp'.split(
    ' ',
  ),
)
/** "Bill Skate", "April Glaspie", but not "June Elections". */
function isGivenToo(key: string, last: string): boolean {
  return (
    /^(?:bill|christian|islam)$/.test(key) || (/^(?:april|june|august|israel)$/.test(key) && !COMMON_WORDS.has(last))
  )
}
/** Of these a town or hill that no list has is the object, unless it has somebody's given name. */
const TAKES_PLACES =
  /^(?:shelled|bombed|bombarded|recaptured|retook|besieged|stormed|overran|seized|captured|overlooking|encircled|hotel)$/
const RELATIVE = new Set(['who', 'whose', 'whom', 'himself', 'herself'])

/** Can these words be a person's name at all? */
export function couldBePerson({ givenNames }: Gazetteer, words: readonly Word[]): boolean {
  const names = words.filter(word => word.capital && !GENERATIONS.has(word.key))
  if (names.length === 0 || names.length > 5) return false
  // "Halden & Partners" is a firm
  if (words.some(({ gap }, i) => i > 0 && gap === ' & ')) return false
  const last = words.length - 1
  const given = givenNames.has(words[0]?.key ?? '')
  return !words.some(({ text, key, capital, upper }, i) => {
    if (/\d/.test(text)) return true
    // "Vernon A. Walters": an initial is no article
    if (
      !capital ||
      !NOT_IN_NAMES.has(key) ||
      isWithArticle(words, i) ||
      PARTICLES.has(key) ||
      (text.length === 1 && i > 0 && i < last)
    )
      return false
    // "Anthony Lake"; "Park Geun-mi", before a hyphenated name
    // "Bill Skate", "Islam Karimov", "April Glaspie": given names before a foreign word
    if (i === 0 && given && last > 0 && isGivenToo(key, words[last]?.key ?? '')) return false
    const surname =
      PLACE_SURNAMES.has(key) && !upper && ((i === last && given && i > 0) || (i === 0 && isHyphenated(words)))
    return !surname
  })
}

/** "Seif al-Islam" */
const isWithArticle = (words: readonly Word[], at: number) =>
  /^[-‑]$/.test(words[at]?.gap ?? '') && /^(?:al|el|ul)$/.test(words[at - 1]?.key ?? '')

const isHyphenated = (words: readonly Word[]) => words.length === 3 && /^[-‑]$/.test(words[2]?.gap ?? '')

/** "Getachew Redah, the spokesman of …": an office in apposition, after an article and a few words. */
function officeFollows(gazetteer: Gazetteer, words: readonly Word[], to: number): boolean {
  // "El Shamy, head of the agency"
  if (!words[to]?.capital && titleAt(gazetteer, words, to)) return true
  // "El Shamy, Karsk's minister"
  if (!words[to]?.possessive && !/^(?:the|a|an)$/.test(words[to]?.key ?? '')) return false
  for (let at = to + 1; at < to + 5; at++) {
    if (titleAt(gazetteer, words, at)) return true
    if (!/^(?:\s+|-)$/.test(words[at + 1]?.gap ?? '')) return false
  }
  return false
}

function cueAfter(gazetteer: Gazetteer, words: readonly Word[], to: number): boolean {
  const next = words[to]
  const before = words[to - 1]
  if (!next || next.gap === null || before?.possessive) return false
  if (SPACE.test(next.gap)) return PERSON_VERBS.has(next.key)
  // "John Smith, 54, …", "John Smith, who …"
  return (
    /^,\s+$/.test(next.gap) &&
    (RELATIVE.has(next.key) || /^[2-9]\d$/.test(next.text) || officeFollows(gazetteer, words, to))
  )
}

/** Words apart by a space or a particle: "Smoot-Hawley" is one, "Abdul-Malik al-Houthi" two. */
function spacedNames(part: readonly Word[]): number {
  return part.filter(({ capital, gap }, i) => capital && (!/^[-‑]$/.test(gap ?? '') || !part[i - 1]?.capital)).length
}

/** What in the name itself shows a person: a given name, an initial, a particle. */
function looksPersonal(gazetteer: Gazetteer, part: readonly Word[], inPlace: boolean): boolean {
  if (gazetteer.givenNames.has(part[0]?.key ?? '')) return true
  if (part.slice(0, -1).some(({ text }) => /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+\.?)$/u.test(text))) return true
  return !inPlace && part.slice(1, -1).some(({ key, capital }) => !capital && PARTICLES.has(key))
}

/** Is a run that no title introduces a person? "yes" on evidence, "maybe" when the rest of the article may tell, else "no". */
export function judgePerson(
  gazetteer: Gazetteer,
  words: readonly Word[],
  from: number,
  to: number,
  heading: boolean,
): 'yes' | 'maybe' | 'no' {
  const part = words.slice(from, to)
  if (!couldBePerson(gazetteer, part) || part.every(({ upper }) => upper)) return 'no'
  const before = words[from]?.gap === null ? undefined : words[from - 1]
  if (before?.key === 'the' && /^\s+$/.test(words[from]?.gap ?? '')) {
    return ADMINISTRATIONS.has(words[to]?.key ?? '') ? 'maybe' : 'no'
  }
  if (spacedNames(part) < 2) return 'maybe'
  const given = gazetteer.givenNames.has(part[0]?.key ?? '')
  if (before && TAKES_PLACES.test(before.key) && (!given || before.key === 'hotel')) return 'no'
  // "Technical Officer said": words of the dictionary, and no given name among them
  if (!given && part.every(({ key, capital }) => !capital || COMMON_WORDS.has(key))) return 'maybe'
  // "Roosevelt Pushes for Recognition": in a heading any word has a capital.
  if (heading && COMMON_WORDS.has(part.at(-1)?.key ?? '')) return 'maybe'
  const inPlace =
    before !== undefined && SPACE.test(words[from]?.gap ?? '') && (PLACE_CUES.has(before.key) || before.key === 'of')
  if (looksPersonal(gazetteer, part, inPlace) || cueAfter(gazetteer, words, to)) return 'yes'
  return inPlace ? 'no' : 'maybe'
}
