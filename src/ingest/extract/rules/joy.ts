import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { say } from '../draft.js'
import { signedPaper } from '../nearest.js'
import type { Reading } from '../reading.js'
import { speechesFrom } from '../speaker-at.js'

/** Idiom: “This is a historic day”, said of what was agreed: who rejoices in quotation marks over an agreement is for it. */
export function joy(reading: Reading, sentence: SentenceSyntax): void {
  const bounds = reading.analysis.sentences[sentence.sentence]
  if (!bounds) return
  const { text } = reading.analysis.clean
  for (const { start, end, speaker } of speechesFrom(reading.speeches, bounds.start, bounds.end)) {
    const isQuote = /["“]/.test(text[start - 1] ?? '')
    if (!isQuote || !isJoyful(reading, text.slice(start, end)) || isSide(reading, speaker)) continue
    const object = signedPaper(reading, sentence.sentence)
    const last = Math.min(end, bounds.end)
    if (object)
      say(reading, sentence, {
        predicate: 'SUPPORTS',
        subject: speaker,
        object,
        value: text.slice(start, last).trim(),
        rule: 'idiom:joy',
        confidence: 550,
        start,
        end: last,
      })
  }
}

function isJoyful({ resources }: Reading, said: string): boolean {
  const words = said.toLowerCase()
  return resources.lexicon.stances.joy.some(phrase => words.includes(phrase)) && !/\b(?:not|no|never)\b/.test(words)
}
