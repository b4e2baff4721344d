import { ABBREVIATIONS, HONORIFICS, HYPHENATED, PARTICLES, STARTERS } from './lexicon/person-words.js'
import { SPACE, type Word } from './words.js'

/** A run of capitalised words with the small words that names have inside: [from, to). */
export interface Run {
  readonly from: number
  readonly to: number
}

const HYPHEN = /^[-‑–]$/
const CLITIC = /^(?:s|d|m|t|ll|re|ve|em)$/
const APOSTROPHE = /^['’‘ʼ]$/

/** "EU-brokered", "Moscow-backed": an adjective made of a name is no part of one, "Ki-moon" is. */
const COMPOUND =
  /(?:ed|led|ing|based|born|era|style|wide|run|held|free|only|non|pro|anti|language|day|year|old|area|level|made|majority|minority|friendly|speaking)$/

/** Does the word go on the name that the word before it is in? */
function joins(before: Word, word: Word): boolean {
  const gap = word.gap
  if (gap === null || before.possessive) return false
  if (SPACE.test(gap)) return word.capital
  if (HYPHEN.test(gap)) return word.capital || (/^\p{Ll}{2,6}$/u.test(word.text) && !COMPOUND.test(word.key))
  // "O'Neill", "Ulufa'alu", "Ta'ang", but not "Nasser'll"
  if (APOSTROPHE.test(gap)) return word.capital || (/^\p{Ll}{1,5}$/u.test(word.text) && !CLITIC.test(word.text))
  // "Halden & Partners"
  if (gap === ' & ') return word.capital
  // "F. W. de Klerk", "Gen. Mladic"
  const stop = /^\.\s?$/.test(gap)
  return stop && word.capital && (before.text.length === 1 || ABBREVIATIONS.has(before.key))
}

/** "van der Leyen", "bin Laden", "al-Assad": particles up to the next capital. */
function overParticles(words: readonly Word[], at: number): number {
  let next = at
  while (next - at < 3) {
    const word = words[next]
    if (!word || word.capital) break
    // "Ms. bin Salem"
    const isAbbreviated = next === at && /^\.\s$/.test(word.gap ?? '') && ABBREVIATIONS.has(words[at - 1]?.key ?? '')
    if (!isAbbreviated && !/^(?:\s+|[-‑'’])$/.test(word.gap ?? '')) break
    // "Harith ash-Shami", but not "Paris as Washington"
    const hyphenated = HYPHENATED.has(word.key) && /^[-‑]$/.test(words[next + 1]?.gap ?? '')
    if (!PARTICLES.has(word.key) && !hyphenated) break
    next++
  }
  const end = words[next]
  return next > at && end?.capital && /^(?:\s+|[-‑'’])$/.test(end.gap ?? '') ? next : at
}

const OPENS = /^\s["“‘']$/
const CLOSES = /^["”’']\s$/

/** `Sam "Mosquito" Bockarie`, `Teresita "Ging" Deles`: the surname after a nickname of one or two words. */
function overNickname(words: readonly Word[], at: number): number {
  if (!OPENS.test(words[at]?.gap ?? '')) return at
  for (let end = at + 1; end <= at + 2; end++) {
    const word = words[end]
    if (CLOSES.test(word?.gap ?? '')) return word?.capital && words[at]?.capital ? end : at
  }
  return at
}

/** The run that begins at a capitalised word. */
export function runAt(words: readonly Word[], from: number): Run {
  let to = from + 1
  for (;;) {
    const before = words[to - 1]
    const word = words[to]
    if (!before || !word) break
    if (joins(before, word)) to++
    else {
      const particles = before.possessive ? to : overParticles(words, to)
      const over = particles > to ? particles : overNickname(words, to)
      if (over === to) break
      to = over + 1
    }
  }
  return { from, to }
}

/** Is the word at the start of its sentence, or of a quotation in it, where any word has a capital? */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap
  return gap === null || /["“‘:]\s*$/.test(gap ?? '')
}

/** Capitalised for its position only: "Meanwhile", "Talks", "Addressing". */
export function onlyStarts(word: Word, lowerCase: ReadonlySet<string>, givenNames: ReadonlySet<string>): boolean {
  if (word.upper) return false
  if (STARTERS.has(word.key)) return true
  if (HONORIFICS.has(word.key) || givenNames.has(word.key)) return false
  return lowerCase.has(word.key) || /(?:ly|ing|ed)$/.test(word.key)
}
