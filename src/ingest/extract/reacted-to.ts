import type { SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import { signedPaper } from './nearest.js'
import type { Reading, Ref } from './reading.js'

/** Sentences over which a reaction reaches back. */
const REACH = 4

/**
 * What a reaction is about of which the words do not say it, "cheered", "voiced regret", "reacted with dismay": the paper told as agreed
 * not long before, else what took place.
 */
export function reactedTo(
  reading: Reading,
  { sentence, atoms }: SentenceSyntax,
  before: number = atoms[0]?.start ?? 0,
): Ref | null {
  const isNear = (at: number) => at <= sentence && sentence - at <= REACH
  const paper = signedPaper(reading, sentence, before)
  if (paper && isNear(reading.agreements[paper.index]?.sentence ?? Number.NEGATIVE_INFINITY)) return paper
  const event = inSentences(reading.events, sentence - REACH, sentence).findLast(({ end }) => end <= before)
  return event ? { kind: 'EVENT', index: event.index } : null
}
