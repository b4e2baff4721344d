import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Draft } from './reading.js'
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
  const index = headAtom(sentence, chunk)?.span?.entities[0]
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

const BOUND = new Set(['PARTY_TO', 'SIGNED'])
const BETWEEN = new Set(['MEDIATED', 'FACILITATED', 'CONVENED', 'HOSTED', 'WITNESSED', 'OBSERVED'])

/** Who is at the table for nobody else represents the state it is of. A mediator "of Peru" does not: a go-between acts for none. */
export function representAffiliations(reading: Reading): void {
  for (const [person, bodies] of reading.affiliations) {
    const own = reading.drafts.filter(({ subject }) => subject.kind === 'ENTITY' && subject.index === person)
    const first = own.find(({ predicate }) => BOUND.has(predicate))
    const acts = own.some(({ predicate }) => BETWEEN.has(predicate) || predicate === 'HOLDS_OFFICE')
    if (first && !acts) for (const body of bodies) reading.drafts.push(represents(first, body))
  }
}

function represents(basis: Draft, body: number): Draft {
  return {
    ...basis,
    predicate: 'REPRESENTS',
    object: { kind: 'ENTITY', index: body },
    value: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    explicit: false,
    rule: 'affiliation',
    confidence: 700,
  }
}
