import { fold } from '../../model/fold.js'
import type { Sentence } from './analysis.js'

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

const WORD = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}\p{N}])\.?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const PLAIN = /^[A-Za-z0-9]+$/
const CAPITAL = /^\p{Lu}/u
const UPPER = /^[\p{Lu}.\p{N}]*\p{Lu}[\p{Lu}.\p{N}]+$/u

const folded = (text: string) => (PLAIN.test(text) ? text.toLowerCase() : fold(text))

/** ASCII letters, which nearly all are, are told by their code; a pattern decides on the others. */
const isLower = (code: number) => code >= 97 && code <= 122
const isCapital = (text: string) => !isLower(text.charCodeAt(0)) && CAPITAL.test(text)
const isUpper = (text: string) => text.length > 1 && !isLower(text.charCodeAt(text.length - 1)) && UPPER.test(text)

/** The words of all sentences in order; the "s" of a possessive is no word of its own. */
export function scanWords(text: string, sentences: readonly Sentence[]): Word[] {
  const words: Word[] = []
  for (const sentence of sentences) {
    let before: Word | null = null
    let at = sentence.start
    for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      const gap: string | null = before ? text.slice(at, start) : null
      at = end
      if (before && (match[0] === 's' || match[0] === 'S') && /^['’‘]$/.test(gap ?? '')) {
        before.possessive = true
        continue
      }
      const word: Word = {
        index: words.length,
        text: match[0],
        key: folded(match[0]),
        start,
        end,
        sentence: sentence.index,
        gap: before ? text.slice(before.possessive ? before.end + 2 : before.end, start) : null,
        capital: isCapital(match[0]),
        upper: isUpper(match[0]),
        possessive: match[0].endsWith('s') && /^['’](?=\s)/.test(text.slice(end, end + 2)),
      }
      words.push(word)
      before = word
    }
  }
  return words
}

/** The keys of a name, cut as the text is: "Guinea-Bissau" → ["guinea", "bissau"]. */
export function keysOf(name: string): string[] {
  const words = scanWords(name, [{ index: 0, start: 0, end: name.length, block: 0 }])
  return words.map(word => word.key)
}
