import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { isDefinite } from './phrase-words.js'
import { atomsIn, chunkKey, type EventCandidate, extent, type Reading } from './reading.js'

/** Adds the event that a noun phrase names, definite by its words where that is not told. */
export function addNounEvent(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  told: Pick<EventCandidate, 'type' | 'head' | 'modifiers' | 'plural' | 'setting'> &
    Partial<Pick<EventCandidate, 'definite'>>,
): void {
  const index = reading.events.length
  const { start, end } = extent(sentence, chunk)
  reading.events.push({
    definite: isDefinite(atomsIn(sentence, chunk)),
    ...told,
    index,
    sentence: sentence.sentence,
    chunk: chunk.index,
    outer: null,
    clause: null,
    start,
    end,
    implied: false,
  })
  reading.eventOf.set(chunkKey(sentence, chunk.index), index)
}
