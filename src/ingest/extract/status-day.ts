import type { DateSpan } from '../analyse/analysis.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Reading, Ref } from './reading.js'
import { ownDate, settingOf } from './when-where.js'

/** Statuses of an agreement that is made: the day that its own words tell is the day of these, and not of its end. */
export const MAKING: ReadonlySet<string> = new Set(['PROPOSED', 'AGREED', 'INITIALED', 'SIGNED'])

/**
 * When an agreement came to be as it is said to be: the day of the verb ("signed on Friday", "in force since 1991"), else, of one that is
 * made, that of its own words ("the signed accord of 2013"; "the accord of 2013 is dead" does not tell when it died).
 */
export function statusDay(
  reading: Reading,
  { sentence }: SentenceSyntax,
  agreement: Ref,
  value: string,
  clause: Clause | null = null,
): DateSpan | null {
  const told = clause && settingOf(reading, { sentence, chunk: null, clause: clause.index, type: 'STATUS' }).date
  const candidate = reading.agreements[agreement.index]
  const isHere = candidate?.sentence === sentence && MAKING.has(value)
  return told ?? (candidate && isHere ? ownDate(reading, candidate) : null)
}
