import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Sentence, Token } from './analysis.js'

const nlp = winkNLP(model, ['sbd', 'pos'])

/**
 * Words and punctuation with part of speech and base form, in order of start. Every token of the tagger is found in the text:
 * it gives no offsets, so a running search rebuilds them. Text outside the sentences (by-lines, furniture) has no tokens.
 * @throws Error when the tagger gives a token that the text does not hold.
 */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = []
  for (const sentence of sentences) {
    let at = sentence.start
    for (const [value, pos, lemma] of tag(text.slice(sentence.start, sentence.end))) {
      const start = text.indexOf(value, at)
      if (start < 0 || start + value.length > sentence.end)
        throw new Error(`The tagger's token "${value}" is not in the text after offset ${at}`)
      at = start + value.length
      tokens.push({ index: tokens.length, text: value, lemma, pos, start, end: at, sentence: sentence.index })
    }
  }
  return tokens
}

function tag(sentence: string): [string, string, string][] {
  const found = nlp.readDoc(sentence).tokens()
  const pos = found.out(nlp.its.pos)
  const lemmas = found.out(nlp.its.lemma)
  return found
    .out(nlp.its.value)
    .flatMap((value, i): [string, string, string][] =>
      pos[i] === 'SPACE' || value.trim() === '' ? [] : [[value, pos[i] ?? 'X', lemmas[i] ?? value.toLowerCase()]],
    )
}
