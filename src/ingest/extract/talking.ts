import type { SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import type { Reading } from './reading.js'

/** Events at which several come together to talk. */
export const GATHERINGS: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT'])

/** Events of which all are talking: gatherings, and calls. */
export const TALKING: ReadonlySet<string> = new Set([...GATHERINGS, 'CALL'])

/** Whether a sentence tells of talking, but for what one of its clauses is by itself: "For talks they returned to the table", "The council met in Oslo, where …". */
export const tellsOfTalks = (
  { events }: Reading,
  { sentence }: SentenceSyntax,
  besides: number | null = null,
): boolean =>
  inSentences(events, sentence).some(
    ({ type, clause }) => TALKING.has(type) && (besides === null || clause !== besides),
  )
