import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { entityOf, headAt, headAtom, type Reading } from './reading.js'

/** A person with what the text calls it: "General Lazaro Sumbeiywo of Kenya" is a general, and of Kenya. */
export interface Called {
  readonly person: number
  /** Nouns, with and without the word before them: "minister", "foreign minister". */
  readonly words: Set<string>
  /** The states whose adjective or name stands beside the name, or whose office it holds. */
  readonly states: Set<number>
}

const known = new WeakMap<Reading, ReadonlyMap<number, Called>>()

/** What the text calls its people, by person; worked out once an article. */
export function calledOf(reading: Reading): ReadonlyMap<number, Called> {
  const before = known.get(reading)
  if (before) return before
  const people = new Map<number, Called>()
  const of = (person: number): Called => {
    const one = people.get(person) ?? { person, words: new Set<string>(), states: new Set<number>() }
    people.set(person, one)
    return one
  }
  for (const sentence of reading.sentences)
    for (const chunk of sentence.chunks) {
      const person = personAt(reading, sentence, chunk)
      if (person === null) continue
      note(reading, sentence, chunk, of(person))
      const beside = sentence.chunks[chunk.apposed ?? -1]
      if (beside && personAt(reading, sentence, beside) === null) note(reading, sentence, beside, of(person))
    }
  for (const { person, title, organization, former } of reading.analysis.offices) {
    if (former) continue
    add(of(person), title.toLowerCase().split(' '))
    if (isState(reading, organization)) of(person).states.add(organization)
  }
  for (const [person, bodies] of reading.affiliations)
    for (const body of bodies) if (isState(reading, body)) of(person).states.add(body)
  known.set(reading, people)
  return people
}

function personAt(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): number | null {
  const [person, ...others] = headAt(sentence, chunk.index)?.span?.entities ?? []
  return person !== undefined && others.length === 0 && entityOf(reading, person)?.kind === 'PERSON' ? person : null
}

const isState = (reading: Reading, index: number | null): index is number =>
  index !== null && entityOf(reading, index)?.type === 'STATE'

/** The nouns and states of a phrase that has the name, or that explains it. */
function note(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, { words, states, person }: Called): void {
  const named = headAtom(sentence, chunk)?.span?.entities.includes(person) ?? false
  for (const atom of sentence.atoms.slice(chunk.from, chunk.head + 1)) {
    const [index = -1] = atom.span?.entities ?? []
    if (isState(reading, index)) states.add(index)
    const isNoun = atom.pos === 'NOUN' || (atom.pos === 'PROPN' && atom.index + (named ? 0 : 1) <= chunk.head)
    if (atom.span !== null && atom.span.how !== 'DESCRIPTION') continue
    if (isNoun || atom.index === chunk.head)
      add({ words, states, person }, [sentence.atoms[atom.index - 1]?.lower ?? '', atom.lemma])
  }
}

/** The last word, and the last two. */
function add({ words }: Called, told: readonly string[]): void {
  const last = told.at(-1) ?? ''
  words.add(last)
  if (told.length > 1) words.add(`${told.at(-2)} ${last}`)
}
