import type { Atom, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf, entities, isSide, whoseOwner } from './actors.js'
import { countedActors } from './counted.js'
import { membersSpokenOf } from './members.js'
import { isDefinite } from './phrase-words.js'
import { atomsIn, entityOf, headAtom, type Reading, type Ref } from './reading.js'
import { group } from './unnamed-actors.js'

/**
 * Who is meant by a word that names nobody, where somebody is said to mediate: "the bishops", "the Gulf state", "the commission", "it".
 * Elsewhere such words may stand for anything, and nobody is read into them.
 */
export function bodyOf(reading: Reading, sentence: SentenceSyntax, [first]: readonly number[]): Ref[] {
  const chunk = sentence.chunks[first ?? -1]
  const head = chunk && headAtom(sentence, chunk)
  if (!chunk || !head || head.span) return []
  const owner = whoseOwner(sentence, chunk)
  if (owner) return entities(reading, sentence.atoms[owner.head] ?? head)
  if (/^(?:it|its)$/.test(head.lower)) return bodyToldBefore(reading, sentence, head.start)
  const words = atomsIn(sentence, chunk)
  // "the Episcopal Conference": a name that the analysis did not take for one
  if (head.pos === 'PROPN' && words.filter(({ pos }) => pos === 'PROPN').length > 1)
    return group(reading, sentence, chunk)
  if (words.some(atom => entities(reading, atom).length > 0)) return []
  const { states, bodies, unnamed } = reading.resources.lexicon.actors
  const names = bodies[head.lemma]
  const counted = countedActors(reading, sentence, chunk)
  if (counted.length > 0) return counted
  const spokenOf = isDefinite(words)
  if (spokenOf && states.includes(head.lower)) return stateToldBefore(reading, sentence, head.start)
  if (names === undefined) return []
  const known = spokenOf ? (introduced(reading, sentence, head) ?? bodyNamed(reading, names, head.start)) : null
  if (known) return known
  return unnamed.includes(head.lemma) ? group(reading, sentence, chunk) : [...membersSpokenOf(reading, sentence, chunk)]
}

const isBody = (reading: Reading, index: number): boolean =>
  entityOf(reading, index)?.kind === 'ORGANIZATION' &&
  !reading.papers.has(index) &&
  !isSide(reading, { kind: 'ENTITY', index })

const NEAR = 3

/** "its mediation", "it has mediated": the subject of the verb before, where that is a body and no side, else the one body of the sentence before. */
export function bodyToldBefore(reading: Reading, sentence: SentenceSyntax, before: number): Ref[] {
  const subjects = (one: SentenceSyntax) =>
    one.clauses.flatMap(({ subject }) => {
      const chunk = one.chunks[subject[0] ?? -1]
      const head = chunk && subject.length === 1 ? headAtom(one, chunk) : undefined
      return head && head.end < before ? entities(reading, head) : []
    })
  const own = subjects(sentence).findLast(({ index }) => isBody(reading, index))
  if (own) return [own]
  const previous = reading.sentences[sentence.sentence - 1]
  if (!previous) return []
  const [subject] = subjects(previous)
  if (subject && entityOf(reading, subject.index)?.kind === 'ORGANIZATION')
    return isBody(reading, subject.index) ? [subject] : []
  const all = previous.atoms.flatMap(atom => entities(reading, atom)).filter(({ index }) => isBody(reading, index))
  const [only] = all
  return only && all.every(({ index }) => index === only.index) ? [only] : []
}

/** "the Gulf state", "the kingdom": the state told last in these sentences that is none of the sides. */
function stateToldBefore(reading: Reading, sentence: SentenceSyntax, before: number): Ref[] {
  const start = reading.analysis.sentences[sentence.sentence - NEAR]?.start ?? 0
  const span = reading.analysis.spans.findLast(
    ({ start: at, end, entities: [index = -1, ...others] }) =>
      at >= start &&
      end <= before &&
      others.length === 0 &&
      entityOf(reading, index)?.type === 'STATE' &&
      isBody(reading, index),
  )
  return span ? span.entities.map(index => ({ kind: 'ENTITY' as const, index })) : []
}

/** "a commission of the African Union … the commission": whom the last phrase of this noun before it stands for. */
function introduced(reading: Reading, { sentence: last }: SentenceSyntax, head: Atom): Ref[] | null {
  for (const sentence of reading.sentences.slice(0, last + 1).reverse()) {
    for (const chunk of sentence.chunks.toReversed()) {
      const noun = headAtom(sentence, chunk)
      if (!noun || noun.span || noun.lemma !== head.lemma || noun.end > head.start) continue
      const found = actorsOf(reading, sentence, chunk.index)
      if (found.length > 0) return found
    }
  }
  return null
}

/** The body whose name has the word, the one told last before it or first behind it. */
function bodyNamed(reading: Reading, names: readonly string[], before: number): Ref[] | null {
  const fits = (index: number) => {
    const words = (entityOf(reading, index)?.name ?? '').toLowerCase()
    return isBody(reading, index) && names.some(name => new RegExp(`\\b${name}\\b`).test(words))
  }
  const spans = reading.analysis.spans.filter(
    ({ entities: [index, ...others] }) => others.length === 0 && fits(index ?? -1),
  )
  const span = spans.findLast(({ end }) => end <= before) ?? spans[0]
  return span ? span.entities.map(index => ({ kind: 'ENTITY' as const, index })) : null
}
