import type { Reading, Ref } from './reading.js'

const TALKING = new Set(['TALKS', 'MEETING', 'SUMMIT'])

/** The talks told last up to the sentence, else an agreement told last, else the first talks after it: what a bare "mediator" is one of. */
export function nearestTold(reading: Reading, sentence: number): Ref | null {
  const talks = reading.events.filter(({ type, chunk }) => chunk !== null && TALKING.has(type))
  const event = talks.findLast(one => one.sentence <= sentence && sentence - one.sentence <= 4)
  if (event) return { kind: 'EVENT', index: event.index }
  const agreement = lastAgreement(reading, sentence)
  if (agreement) return agreement
  const after = talks.find(one => one.sentence > sentence && one.sentence - sentence <= 4)
  return after ? { kind: 'EVENT', index: after.index } : null
}

/** What "it" in "it was signed" stands for: the agreement told last in this or the three sentences before. */
export function lastAgreement(reading: Reading, sentence: number, before = Number.POSITIVE_INFINITY): Ref | null {
  const found = reading.agreements.findLast(
    ({ sentence: at, end }) => at <= sentence && sentence - at <= 3 && end <= before,
  )
  return found ? { kind: 'AGREEMENT', index: found.index } : null
}
