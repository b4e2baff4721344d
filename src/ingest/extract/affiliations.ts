import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { entityOf, headAtom, type Reading } from './reading.js'

/** Notes of whom each person is said to be: "Alberto Fujimori of Peru", "Russia's Sergey Lavrov", "Tijani Sese of the LJM". */
export function findAffiliations(reading: Reading): void {
  for (const sentence of reading.sentences)
    for (const chunk of sentence.chunks) {
      const person = personOf(reading, sentence, chunk)
      const bodies = person === null ? [] : bodiesOf(reading, sentence, chunk)
      if (person !== null && bodies.length > 0 && !reading.affiliations.has(person))
        reading.affiliations.set(person, bodies)
    }
}

function personOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): number | null {
  const [index] = headAtom(sentence, chunk)?.span?.entities ?? []
  return index !== undefined && entityOf(reading, index)?.kind === 'PERSON' ? index : null
}

function bodiesOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  const behind = chunk.post
    .filter(({ prep, chunks }) => prep === 'of' && chunks.length === 1)
    .flatMap(({ chunks }) => sentence.chunks[chunks[0] ?? -1]?.head ?? [])
  const before = sentence.atoms[chunk.from + 1]?.pos === 'POS' && chunk.to - chunk.from === 3 ? [chunk.from] : []
  return [...behind, ...before]
    .flatMap(atom => sentence.atoms[atom]?.span?.entities ?? [])
    .filter(index => entityOf(reading, index)?.kind === 'ORGANIZATION')
}
