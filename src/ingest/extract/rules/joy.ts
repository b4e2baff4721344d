import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { say } from '../draft.js'
import { signedPaper } from '../nearest.js'
import type { Reading } from '../reading.js'

/** Idiom: “This is a historic day”, said of what was agreed: who rejoices in quotation marks over an agreement is for it. */
export function joy(reading: Reading, sentence: SentenceSyntax): void {
  const bounds = reading.analysis.sentences[sentence.sentence]
  const object = signedPaper(reading, sentence.sentence)
  if (!bounds || !object) return
  const { text } = reading.analysis.clean
  for (const { start, end, speaker } of reading.speeches) {
    const isQuote = /["“]/.test(text[start - 1] ?? '')
    if (!isQuote || start < bounds.start || start >= bounds.end || isSide(reading, speaker)) continue
    const words = text.slice(start, end).toLowerCase()
    if (
      !reading.resources.lexicon.stances.joy.some(phrase => words.includes(phrase)) ||
      /\b(?:not|no|never)\b/.test(words)
    )
      continue
    const last = Math.min(end, bounds.end)
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
