import type { Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { ADMINISTRATIONS, GENERATIONS, NOT_IN_NAMES, PARTICLES, PERSON_VERBS } from './lexicon/person-words.js'
import type { Word } from './words.js'

const PLACE_CUES = new Set(
  'in at near outside around across through into inside toward towards throughout city town village province region district state capital port camp'.split(
    ' ',
  ),
)
const RELATIVE = new Set(['who', 'whose', 'whom', 'himself', 'herself'])

/** Can these words be a person's name at all? */
export function couldBePerson(words: readonly Word[]): boolean {
  const names = words.filter(word => word.capital && !GENERATIONS.has(word.key))
  if (names.length === 0 || names.length > 5) return false
  return !words.some(
    word => /\d/.test(word.text) || (NOT_IN_NAMES.has(word.key) && !PARTICLES.has(word.key) && word.capital),
  )
}

function cueAfter(words: readonly Word[], to: number): boolean {
  const next = words[to]
  const before = words[to - 1]
  if (!next || next.gap === null || before?.possessive) return false
  if (/^\s+$/.test(next.gap)) return PERSON_VERBS.has(next.key)
  // "John Smith, 54, …", "John Smith, who …"
  return /^,\s+$/.test(next.gap) && (RELATIVE.has(next.key) || /^[2-9]\d$/.test(next.text))
}

/** Words apart by a space: "Smoot-Hawley" is one. */
function spacedNames(part: readonly Word[]): number {
  return part.filter(({ capital, gap }, i) => capital && (i === 0 || !/^[-‑]$/.test(gap ?? ''))).length
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
  if (!couldBePerson(part) || part.every(({ upper }) => upper)) return 'no'
  const before = words[from]?.gap === null ? undefined : words[from - 1]
  if (before?.key === 'the' && /^\s+$/.test(words[from]?.gap ?? '')) {
    return ADMINISTRATIONS.has(words[to]?.key ?? '') ? 'maybe' : 'no'
  }
  if (spacedNames(part) < 2) return 'maybe'
  // "Roosevelt Pushes for Recognition": in a heading any word has a capital.
  if (heading && COMMON_WORDS.has(part.at(-1)?.key ?? '')) return 'maybe'
  const inPlace = before !== undefined && (PLACE_CUES.has(before.key) || before.key === 'of')
  if (looksPersonal(gazetteer, part, inPlace) || cueAfter(words, to)) return 'yes'
  return inPlace ? 'no' : 'maybe'
}
