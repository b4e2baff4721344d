import type { Draft, Ref } from './reading.js'

/** The ground of a party that no words name as one: that the thing is told at all, at the place where it is named. */
export function mereParty(
  object: Ref,
  { sentence, start, end }: Pick<Draft, 'sentence' | 'start' | 'end'>,
): Omit<Draft, 'subject'> {
  return {
    predicate: 'PARTY_TO',
    object,
    value: null,
    at: null,
    speaker: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    explicit: false,
    date: null,
    sentence,
    start,
    end,
    rule: 'sides',
    confidence: 500,
  }
}
