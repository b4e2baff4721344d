import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, entities, modifierActors } from '../actors.js'
import { say } from '../draft.js'
import { lastPersonBefore } from '../nearest.js'
import { atomsIn, extent, isPerson, lemmaAt, type Reading, type Ref } from '../reading.js'
import { doers } from '../slots.js'

/** Who makes a visit or a call: "Lavrov's trip", "his visit to Belgrade", "paid a visit to Kampala", "spoke during a visit". */
export function visitors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  if (target.kind !== 'EVENT' || !VISITING.has(reading.events[target.index]?.type ?? '')) return
  const told = [
    ...modifierActors(reading, sentence, chunk),
    ...actorsOfAll(reading, sentence, behind(sentence, chunk, 0)),
  ]
  const his = told.length === 0 && /^(?:his|her)$/.test(sentence.atoms[chunk.from]?.lower ?? '')
  const owners = (his ? whose(reading, sentence, chunk) : told).filter(one => isPerson(reading, one))
  const named = owners.length > 0 ? owners : officials(reading, sentence, chunk)
  for (const subject of named.length > 0 ? named : travellers(reading, sentence, chunk))
    say(reading, sentence, {
      predicate: 'PARTICIPATED_IN',
      subject,
      object: target,
      rule: 'noun:visitor',
      confidence: 800,
      ...extent(sentence, chunk),
    })
}

/** "the Libyan president's visit": an office that stands for whose it is; "a China visit" goes there. */
function officials(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly Ref[] {
  const words = atomsIn(sentence, chunk)
  const owner = words[words.findIndex(({ pos }) => pos === 'POS') - 1]
  if (!owner || !reading.resources.sets.persons.has(owner.lemma)) return []
  return words
    .filter(({ index, span }) => index < owner.index && span?.how === 'DEMONYM')
    .flatMap(atom => entities(reading, atom))
}

/** "reported to the Pope on his mission": who does something on, after or for it; else who was told of last. */
function whose(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly Ref[] {
  const doing = travellers(reading, sentence, chunk).filter(one => isPerson(reading, one))
  return doing.length === 1 ? doing : lastPersonBefore(reading, sentence.atoms[chunk.from]?.start ?? 0)
}

const VISITING = new Set(['VISIT', 'CALL'])

/** "a visit of the president", "a private trip to Cuba by Jimmy Carter": behind "of" and "by", also across where it goes. */
function behind(sentence: SentenceSyntax, { post }: Pick<Chunk, 'post'>, depth: number): number[] {
  return post.flatMap(({ prep, chunks }) => {
    if (prep === 'by' || (prep === 'of' && depth === 0)) return [...chunks]
    return depth > 1 ? [] : chunks.flatMap(one => behind(sentence, sentence.chunks[one] ?? { post: [] }, depth + 1))
  })
}

/** "paid a visit to Kampala", "spoke during a visit": who does it, where the words name no other traveller. */
function travellers(reading: Reading, sentence: SentenceSyntax, { index, prep, host }: Chunk): Ref[] {
  const clause = sentence.clauses.find(
    one =>
      (MAKING.test(one.vg.lemma) && one.object.includes(index)) ||
      one.obliques.some(({ prep, chunks }) => ON.test(prep) && chunks.includes(index)),
  )
  if (clause) return clause.vg.negated ? [] : subjectOf(reading, sentence, clause)
  // "The president, just back from a trip to Cuba, dismissed the charge"
  const around = prep === 'from' && host === null ? sentence.clauses.find(({ link }) => link === 'MAIN') : undefined
  return around ? doers(reading, sentence, around).filter(one => isPerson(reading, one)) : []
}

/** Of a clause without a subject of its own, that of the clause around it: "is back from a trip" */
function subjectOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const own = doers(reading, sentence, clause)
  const around = sentence.clauses[clause.matrix ?? -1]
  if (own.length === 0 && around) return travelling(reading, sentence, around, doers(reading, sentence, around))
  return travelling(reading, sentence, clause, own)
}

/** People, and those for whom an office stands: "the Libyan president spoke during a visit". */
function travelling(reading: Reading, sentence: SentenceSyntax, { subject }: Clause, doing: readonly Ref[]): Ref[] {
  const { persons, representatives } = reading.resources.sets
  const heads = subject.map(chunk => lemmaAt(sentence, chunk))
  const isOffice = heads.some(lemma => persons.has(lemma) || representatives.has(lemma))
  return doing.filter(one => isOffice || isPerson(reading, one))
}

const MAKING = /^(?:pay|make|take|undertake|complete|interrupt|cut|begin|start|end|finish)$/
const ON = /^(?:on|during|for|from|after|before|following)$/
