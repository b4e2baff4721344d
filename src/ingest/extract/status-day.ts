import type { DateSpan } from '../analyse/analysis.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Reading, Ref } from './reading.js'
import { ownDate, settingOf } from './when-where.js'

/** Statuses of an agreement that is made: the day that its own words tell is the day of these, and not of its end. */
export const MAKING: ReadonlySet<string> = new Set(['PROPOSED', 'AGREED', 'INITIALED', 'SIGNED'])

/**
 * When an agreement came to be as it is said to be: the day of the verb ("signed on Friday", "in force since 1991"), else, of one that is
 * made, that of its own words ("the signed accord of 2013"; "the accord of 2013 is dead" does not tell when it died), else the day on which
 * it was announced.
 */
export function statusDay(
  reading: Reading,
  sentence: SentenceSyntax,
  agreement: Ref,
  value: string,
  clause: Clause | null = null,
): DateSpan | null {
  const told = clause && dayOfVerb(reading, sentence, value, clause)
  const candidate = reading.agreements[agreement.index]
  const isHere = candidate?.sentence === sentence.sentence && MAKING.has(value)
  const own = candidate && isHere ? ownDate(reading, candidate) : null
  return told ?? own ?? (clause && value === 'AGREED' ? announcedDay(reading, sentence, clause) : null)
}

/** "agreed on a truce from Friday" does not tell when it was agreed on. */
function dayOfVerb(
  reading: Reading,
  { sentence, atoms }: SentenceSyntax,
  value: string,
  clause: Clause,
): DateSpan | null {
  const { date } = settingOf(reading, { sentence, chunk: null, clause: clause.index, type: 'STATUS' })
  const at = date === null ? -1 : atoms.findIndex(atom => atom.date === date)
  const words = `${atoms[at - 1]?.lower} ${atoms[at]?.lower}`
  return MAKING.has(value) && /(?:^| )(?:from|by) /.test(words) ? null : date
}

/** "announced on Wednesday that they had agreed on it", "they have agreed on it, both said on Thursday": news of the day. */
function announcedDay({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): DateSpan | null {
  if (!clause.vg.perfect) return null
  const { clauses, atoms } = sentence
  const around =
    clauses.find(({ index }) => index === clause.matrix) ?? clauses.find(({ vg }) => vg.from > clause.vg.to)
  if (!around || !resources.sets.saying.has(around.vg.lemma) || around.vg.perfect) return null
  return around.dates.map(index => atoms[index]?.date).find(date => date) ?? null
}
