import { fold } from '../../model/fold.js'
import type { Sentence } from './analysis.js'

/** A gap between words that is nothing but space. */
export const SPACE = /^\s+$/

/** A word as the name rules see it. "Serbia's", "Pristina-Belgrade" and "O'Neill" are cut at apostrophes and hyphens. */
export interface Word {
  readonly index: number
  readonly text: string
  /** Folded: without case and accents; "U.S." is "us". */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What stands between the word before it in the sentence and this one; null for the first word. */
  readonly gap: string | null
  readonly capital: boolean
  /** All letters are capitals, two or more: "EU", "U.S.". */
  readonly upper: boolean
  /** "'s" follows. */
  possessive: boolean
}

/** "U.S.", "F.D.R". */
const DOTTED = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}\p{N}])\.?/uy
const FIRST = /^[\p{L}\p{N}]/u
const INNER = /^[\p{L}\p{M}\p{N}]/u
const PLAIN = /^[A-Za-z0-9]+$/
const CAPITAL = /^\p{Lu}/u
const UPPER = /^[\p{Lu}.\p{N}]*\p{Lu}[\p{Lu}.\p{N}]+$/u

const folded = (text: string) => (PLAIN.test(text) ? text.toLowerCase() : fold(text))

// ASCII letters, which nearly all are, are told by their code; a pattern decides on the others.
const isLower = (code: number) => code >= 97 && code <= 122
const isAscii = (code: number) => code < 128
const isAsciiWord = (code: number) => isLower(code) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isCapital = (text: string) => !isLower(text.charCodeAt(0)) && CAPITAL.test(text)
const isUpper = (text: string) => text.length > 1 && !isLower(text.charCodeAt(text.length - 1)) && UPPER.test(text)

/** How many units of a letter or digit (or, inside a word, a mark) stand at `at`; 0 where there is none. */
function letterAt(text: string, at: number, pattern: RegExp): number {
  const code = text.charCodeAt(at)
  if (isAscii(code)) return isAsciiWord(code) ? 1 : 0
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return pattern.test(letter) ? letter.length : 0
}

/** Where the word that begins at `at` ends; `at` itself where none does. */
function wordEnd(text: string, at: number): number {
  let end = at + letterAt(text, at, FIRST)
  if (end === at) return at
  DOTTED.lastIndex = at
  if (text[end] === '.' && DOTTED.test(text)) return DOTTED.lastIndex
  for (let length = letterAt(text, end, INNER); length > 0; length = letterAt(text, end, INNER)) end += length
  return end
}

/** The words of all sentences in order; the "s" of a possessive is no word of its own. */
export function scanWords(text: string, sentences: readonly Sentence[]): Word[] {
  const words: Word[] = []
  for (const { index, start, end } of sentences) {
    const sentence = text.slice(start, end)
    let before: Word | null = null
    for (let from = 0, to = 0; from < sentence.length; from = Math.max(to, from + 1)) {
      to = wordEnd(sentence, from)
      if (to === from) continue
      const word = sentence.slice(from, to)
      if (before && isPossessive(text, before, word, start + from)) {
        before.possessive = true
        continue
      }
      before = wordOf(text, word, words.length, index, start + from, before)
      words.push(before)
    }
  }
  return words
}

/** The "s" of "Serbia's". */
function isPossessive(text: string, before: Word, word: string, start: number): boolean {
  return (word === 's' || word === 'S') && start === before.end + 1 && APOSTROPHE.has(text[before.end] ?? '')
}

const APOSTROPHE = new Set(["'", '’', '‘'])

function wordOf(text: string, word: string, index: number, sentence: number, start: number, before: Word | null): Word {
  const end = start + word.length
  return {
    index,
    text: word,
    key: folded(word),
    start,
    end,
    sentence,
    gap: before ? text.slice(before.end + lengthOfPossessive(text, before), start) : null,
    capital: isCapital(word),
    upper: isUpper(word),
    possessive: word.endsWith('s') && /^['’](?=\s)/.test(text.slice(end, end + 2)),
  }
}

/** "'s" of "Serbia's", "'" of "Lawyers'": what belongs to the word before and is no gap. */
function lengthOfPossessive(text: string, { possessive, end }: Word): number {
  if (!possessive) return 0
  return /[sS]/.test(text[end + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end + 2] ?? '') ? 2 : 1
}

/** The keys of a name, cut as the text is: "Guinea-Bissau" → ["guinea", "bissau"]. */
export function keysOf(name: string): string[] {
  const words = scanWords(name, [{ index: 0, start: 0, end: name.length, block: 0 }])
  return words.map(word => word.key)
}
