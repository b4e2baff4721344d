import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { isDefinite } from './phrase-words.js'
import { atomsIn, chunkKey, type EventCandidate, extent, type Reading } from './reading.js'

/** Adds the event that a noun phrase names. */
export function addNounEvent(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  told: Pick<EventCandidate, 'type' | 'head' | 'modifiers' | 'plural' | 'setting'>,
): void {
  const index = reading.events.length
  const { start, end } = extent(sentence, chunk)
  reading.events.push({
    ...told,
    index,
    sentence: sentence.sentence,
    chunk: chunk.index,
    outer: null,
    clause: null,
    start,
    end,
    definite: isDefinite(atomsIn(sentence, chunk)),
    implied: false,
  })
  reading.eventOf.set(chunkKey(sentence, chunk.index), index)
}
