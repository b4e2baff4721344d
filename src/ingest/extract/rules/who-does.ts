import type { RoleFrame } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { bodyOf } from '../bodies.js'
import { withMembers } from '../members.js'
import { type Reading, type Ref, unique } from '../reading.js'
import { doers, partnersIn, slot } from '../slots.js'

/** Who does it; where the verb says that they mediate, also one whom a common noun stands for. */
export function whoDoes(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  { explicit }: RoleFrame,
): readonly Ref[] {
  const told = doers(reading, sentence, clause)
  if (!explicit) return told
  const isMere = told.length > 0 && told.length === partnersIn(reading, sentence, clause).length
  if (isMere) return unique([...withMembers(reading, bodyOf(reading, sentence, slot(clause, 'subject'))), ...told])
  if (told.length > 0) return withMembers(reading, told)
  const sent = whoHad(reading, sentence, clause, SENDING)
  if (sent.length > 0) return sent
  const body = withMembers(reading, bodyOf(reading, sentence, slot(clause, 'subject')))
  const heads = headsOf(reading, sentence, slot(clause, 'subject'))
  return unique([...body, ...heads, ...(body.length > 0 ? whoHad(reading, sentence, clause, APPOINTING) : [])])
}

/** "A committee of five, headed by X, is to mediate": who heads those that have no name. */
function headsOf(reading: Reading, sentence: SentenceSyntax, phrases: readonly number[]): readonly Ref[] {
  return sentence.clauses
    .filter(({ vg, subject }) => vg.passive && HEADING.test(vg.lemma) && subject.some(one => phrases.includes(one)))
    .flatMap(clause => doers(reading, sentence, clause))
}

const HEADING = /^(?:head|lead|chair)$/

/** Who has those do it that have no name, by the verb over theirs: "The Commonwealth sent seven elders to mediate". */
function whoHad(reading: Reading, sentence: SentenceSyntax, clause: Clause, verbs: RegExp): readonly Ref[] {
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  return matrix && verbs.test(matrix.vg.lemma) && matrix.object.length > 0 ? doers(reading, sentence, matrix) : []
}

const SENDING = /^(?:send|dispatch|despatch|deploy|delegate)$/
/** "The union appointed a committee of five to mediate": it mediates beside them. */
const APPOINTING = /^(?:appoint|set|form|establish|create|name|designate|charge|empower|commission)$/
