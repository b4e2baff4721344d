import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { bothTold, countedActors } from '../counted.js'
import { entityOf, type Reading, type Ref } from '../reading.js'
import { doers, quoted, sayers } from '../slots.js'

/**
 * Who does it; "we" and "I" in a quotation are the one quoted, "it" in what somebody is said to say is the one who says it, and at the start
 * of a sentence the one whom the sentence before is about; "both" and "the two mediators" are those told last.
 */
export function holdersOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const who = doers(reading, sentence, clause)
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  if (who.length > 0 || !head || head.span !== null) return who
  if (/^(?:it|they)$/.test(head.lower)) {
    const saying = sayers(reading, sentence, clause)
    return saying.length > 0 ? saying : goesOn(reading, sentence, clause, head.lower === 'it')
  }
  const chunk = sentence.chunks[clause.subject[0] ?? -1]
  if (chunk && head.lower === 'both') return bothTold(reading, sentence, chunk)
  const counted = chunk ? countedActors(reading, sentence, chunk) : []
  return counted.length > 0 ? counted : quoted(reading, sentence, clause.subject)
}

/** "It objects above all to …", "They commended …": the first words of a sentence go on with whom the one before is about. */
function goesOn(reading: Reading, sentence: SentenceSyntax, { subject, link }: Clause, alone: boolean): Ref[] {
  const opens = (sentence.chunks[subject[0] ?? -1]?.from ?? 2) <= 1
  const before = reading.sentences[sentence.sentence - 1]
  const main = before?.clauses.find(one => one.link === 'MAIN' && one.subject.length > 0)
  if (!opens || link !== 'MAIN' || !before || !main) return []
  const who = doers(reading, before, main)
  const bodies = who.every(({ kind, index }) => kind === 'GROUP' || entityOf(reading, index)?.kind === 'ORGANIZATION')
  return alone ? (who.length === 1 && bodies ? who : []) : who.length > 1 || bodies ? who : []
}
