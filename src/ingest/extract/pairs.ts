import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf } from './actors.js'
import type { Reading, Ref } from './reading.js'
import { doers, unique } from './slots.js'

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
  return []
}

function namedPair(reading: Reading, sentence: SentenceSyntax, { subject }: Clause): Ref[] {
  return subject.length === 2 ? unique(subject.flatMap(chunk => actorsOf(reading, sentence, chunk).slice(0, 1))) : []
}
