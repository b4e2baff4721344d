import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf } from './actors.js'
import { isOpposed } from './opposed.js'
import { headAt, isPerson, type Reading, type Ref, unique } from './reading.js'
import { doers, slot } from './slots.js'

/** Who does it; where "they", "the pair" or "the two of them" do, the two who were told of together just before. */
export function doersOrPair(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const named = doers(reading, sentence, clause)
  return named.length === 0 && isPair(sentence, clause) ? pairBefore(reading, sentence, clause) : named
}

/** "They", "the pair", "the two of them", "both men" */
function isPair(sentence: SentenceSyntax, { vg, subject }: Clause): boolean {
  const chunk = sentence.chunks[subject[0] ?? -1]
  if (!chunk || vg.passive) return false
  const words = sentence.atoms.slice(chunk.from, chunk.to).map(({ lower }) => lower)
  return (
    PRONOUNS.test(words.join(' ')) || (/^(?:two|both)$/.test(words.at(-2) ?? '') && PEOPLE.test(words.at(-1) ?? ''))
  )
}

const PRONOUNS = /^(?:they|both|the (?:two|pair|duo))$/
const PEOPLE = /^(?:men|women|leaders|presidents|ministers|statesmen)$/

/** The subject of the clause before, or of one of the sentence before it, that names just two. */
function pairBefore(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const here = sentence.clauses.filter(({ vg }) => vg.from < clause.vg.from)
  const previous = reading.sentences.find(one => one.sentence === sentence.sentence - 1)
  const told = [
    ...here.toReversed().map(one => ({ sentence, clause: one })),
    ...(previous?.clauses ?? [])
      .filter(({ link }) => link === 'MAIN')
      .map(one => ({ sentence: previous, clause: one })),
  ]
  for (const one of told) {
    const pair = one.sentence ? namedPair(reading, one.sentence, one.clause) : []
    if (pair.length === 2) return pair
  }
  const [word] = clause.subject.map(chunk => headAt(sentence, chunk)?.lower)
  return word === 'they' || !previous ? [] : twoPeopleOf(reading, previous)
}

/** "Nimeiri arrived as the guest of Haile Selassie. The two talked": the only two people whom the sentence names. */
function twoPeopleOf(reading: Reading, sentence: SentenceSyntax): Ref[] {
  const people = unique(
    sentence.chunks.flatMap(({ index }) => actorsOf(reading, sentence, index)).filter(one => isPerson(reading, one)),
  )
  return people.length === 2 ? people : []
}

/** "A and B", and in "A met B", "A held talks with B" the two of them. */
function namedPair(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const { subject, object, vg } = clause
  const firstOf = (chunks: readonly number[]) =>
    unique(chunks.flatMap(chunk => actorsOf(reading, sentence, chunk).slice(0, 1)))
  if (subject.length === 2) return firstOf(subject)
  // "The delegations of Mali and Chad", "the presidents of both"
  const [own] = subject
  const both = subject.length === 1 && own !== undefined ? actorsOf(reading, sentence, own) : []
  if (both.length === 2 && isOpposed(reading, both)) return both
  const met = TOGETHER.test(vg.lemma) ? [...slot(clause, 'with'), ...object] : []
  return subject.length === 1 && !vg.passive ? unique([...firstOf(subject), ...firstOf(met)]) : []
}

/** What one does with another, so that both have done it. */
const TOGETHER = /^(?:meet|see|receive|visit|hold|have|confer|talk|speak|negotiate|host)$/
