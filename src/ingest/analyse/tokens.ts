import type { ItsFunction } from 'wink-nlp'
import type { Sentence, Token } from './analysis.js'
import { its, tagged } from './tagger.js'

// The library's types leave the lemma function out of the functions that `out` takes.
const LEMMA = its.lemma as unknown as ItsFunction<string>

/**
 * Words and punctuation with part of speech and base form, in order of start. The tagger gives no offsets: its tokens
 * and the text are walked together, so every token is found. Text outside the sentences (by-lines, furniture) has none.
 * @throws Error when the tagger gives a token that the text does not hold at that place.
 */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  // One document for all sentences: the tagger's start-up costs more than a sentence.
  const said = sentences.map(({ start, end }) => quietly(text.slice(start, end)))
  const found = tagged(said.join('\n')).tokens()
  const values = found.out(its.value)
  const pos = found.out(its.pos)
  const lemmas = found.out(LEMMA)
  const tokens: Token[] = []
  let n = 0
  let at = sentences[0]?.start ?? 0
  values.forEach((value, i) => {
    if (value.trim() === '') return
    for (; ; at = sentences[n]?.start ?? text.length) {
      const sentence = sentences[n]
      if (!sentence) throw new Error(`The tagger's token "${value}" is not in the text`)
      at = wordAt(text, at, sentence.end)
      if (at < sentence.end) break
      n++
    }
    const own = text.slice(at, at + value.length)
    if (own !== value && own.toLowerCase() !== value)
      throw new Error(`The tagger's token "${value}" is not at offset ${at}`)
    const sentence = sentences[n]?.index ?? 0
    const glued = HYPHENED.test(value) ? GLUED.exec(value) : null
    if (glued)
      for (const part of partsOf(glued))
        tokens.push(token(tokens.length, part.text, part.pos, undefined, at + part.at, sentence))
    // the tagger's own string is one that it keeps: looked up faster than a piece of the text
    else tokens.push(token(tokens.length, own === value ? value : own, pos[i], lemmas[i], at, sentence))
    at += value.length
  })
  return tokens
}

/** "CHILE AND PERU SIGN PACT IN LIMA": to the tagger every word in capitals is a name, so it is given small letters. */
function quietly(sentence: string): string {
  const small = sentence.toLowerCase()
  const isShouted = !/\p{Ll}/u.test(sentence) && /(?:\p{Lu}{2,}\P{L}+){3}\p{Lu}{2,}/u.test(sentence)
  return isShouted && small.length === sentence.length ? small : sentence
}

/** Where the next word begins; `end` where none does before it. */
function wordAt(text: string, from: number, end: number): number {
  INK.lastIndex = from
  const next = INK.test(text) ? INK.lastIndex - 1 : end
  return Math.min(next, end)
}

const INK = /\S/g
const HYPHENED = /[-‑–]/

/** The tagger takes the "UN-" of "UN-brokered" for a prefix; of other acronyms it makes a token of their own. */
const GLUED = /^(\p{Lu}{2,})([-‑–])(\p{Ll}+)$/u

function partsOf([, name = '', hyphen = '', word = '']: RegExpExecArray): readonly {
  text: string
  pos: string
  at: number
}[] {
  return [
    { text: name, pos: 'PROPN', at: 0 },
    { text: hyphen, pos: 'PUNCT', at: name.length },
    { text: word, pos: 'ADJ', at: name.length + hyphen.length },
  ]
}

function token(
  index: number,
  text: string,
  pos: string | undefined,
  lemma: string | undefined,
  start: number,
  sentence: number,
): Token {
  // what the library leaves of "emissaries", "plenipotentiaries"
  const base = lemma?.replace(/aries?$/, 'ary')
  return { index, text, lemma: base ?? text.toLowerCase(), pos: pos ?? 'X', start, end: start + text.length, sentence }
}
