import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { disputants } from '../disputants.js'
import { impliedEvent } from '../implied.js'
import type { Reading, Ref } from '../reading.js'

/** "has been acting as chief mediator", with no talks told near: between the two sides. */
export function betweenSides(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  mediators: readonly Ref[],
): Ref | null {
  // "X, the mediator, said": the phrase that it explains
  const phrases = [chunk.index, ...upwards(sentence, chunk), ...(chunk.apposed === null ? [] : [chunk.apposed])]
  const clause =
    sentence.clauses.find(({ subject, object, agent, obliques }) =>
      [...subject, ...object, ...agent, ...obliques.flatMap(({ chunks }) => chunks)].some(one => phrases.includes(one)),
    ) ?? sentence.clauses[0]
  return clause && disputants(reading, mediators).length > 0 ? impliedEvent(reading, sentence, clause, 'TALKS') : null
}

/** The phrases that a phrase hangs on, the nearest first. */
function upwards(sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  const found: number[] = []
  for (let host = chunk.host; host !== null && !found.includes(host); host = sentence.chunks[host]?.host ?? null)
    found.push(host)
  return found
}
