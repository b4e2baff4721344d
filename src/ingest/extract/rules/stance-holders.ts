import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { bothTold, countedActors } from '../counted.js'
import { entityOf, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, quoted, sayers, slot } from '../slots.js'

/**
 * Who does it; "we" and "I" in a quotation are the one quoted, "it" in what somebody is said to say is the one who says it, and at the start
 * of a sentence the one whom the sentence before is about; "both" and "the two mediators" are those told last.
 */
export function holdersOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const who = received(reading, sentence, clause) ?? doers(reading, sentence, clause)
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  if (who.length > 0 || !head || head.span !== null) return who
  if (/^(?:it|they)$/.test(head.lower)) {
    const saying = sayers(reading, sentence, clause)
    const told = saying.length > 0 ? saying : before(reading, sentence, clause, head.lower === 'it')
    return told.length > 0 ? told : goesOn(reading, sentence, clause, head.lower === 'it')
  }
  const chunk = sentence.chunks[clause.subject[0] ?? -1]
  if (chunk && head.lower === 'both') return bothTold(reading, sentence, chunk)
  const counted = chunk ? countedActors(reading, sentence, chunk) : []
  return counted.length > 0 ? counted : quoted(reading, sentence, clause.subject)
}

/** "was hailed in Damascus and deplored in Rome": the capital in which a thing is received speaks. */
function received(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  const there = clause.vg.passive && clause.agent.length === 0 ? actorsIn(reading, sentence, slot(clause, 'in')) : []
  return there.length > 0 ? there : null
}

/** "Germany made it clear that it would never …", "Iran agreed, but it rejects …": the pronoun goes on with who does what stands just before. */
function before(reading: Reading, sentence: SentenceSyntax, clause: Clause, alone: boolean): Ref[] {
  const matrix = sentence.clauses[clause.matrix ?? -1]
  if (matrix && !/^(?:know|make|let|mean|decide|think|feel|hope)$/.test(matrix.vg.lemma)) return []
  if (clause.link !== 'COMPLEMENT' && clause.link !== 'MAIN') return []
  const told = sentence.clauses.filter(({ vg, link }) => vg.to <= clause.vg.from && link !== 'RELATIVE')
  for (const one of told.toReversed()) {
    const who = doers(reading, sentence, one)
    if (who.length > 0) return fitting(reading, who, alone)
  }
  return []
}

/** "it" is one body, "they" are several or a body of people. */
function fitting(reading: Reading, who: readonly Ref[], alone: boolean): Ref[] {
  const bodies = who.every(({ kind, index }) => kind === 'GROUP' || entityOf(reading, index)?.kind === 'ORGANIZATION')
  return (alone ? who.length === 1 && bodies : who.length > 1 || bodies) ? [...who] : []
}

/** "It objects above all to …", "They commended …": the first words of a sentence go on with whom the one before is about. */
function goesOn(reading: Reading, sentence: SentenceSyntax, { subject, link }: Clause, alone: boolean): Ref[] {
  const opens = (sentence.chunks[subject[0] ?? -1]?.from ?? 2) <= 1
  const last = reading.sentences[sentence.sentence - 1]
  const main = last?.clauses.find(one => one.link === 'MAIN' && one.subject.length > 0)
  return opens && link === 'MAIN' && last && main ? fitting(reading, doers(reading, last, main), alone) : []
}
