import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { VENUE } from './place-in.js'
import { lemmaAt, type Reading } from './reading.js'
import { GATHERINGS } from './talking.js'
import { withPrep } from './with-prep.js'

/** Who has a seat somewhere: "the embassy in Kampala" is there whoever meets it. */
export const SEATED =
  /^(?:government|embassy|ministry|authority|administration|regime|parliament|leadership|presidency|cabinet|junta|military|mission|ambassador|commission|army|force|troop|community|people|party)$/

/** "met Ugandan ministers in Nairobi", "conferred for two hours in Entebbe", "shook hands in Arusha": whom the verb meets there, or for how long. */
export function isMet(reading: Reading, sentence: SentenceSyntax, clause: Clause, host: number | null): boolean {
  const { object, obliques } = clause
  const lemma = lemmaAt(sentence, host)
  const { measures, representatives, persons } = reading.resources.sets
  const own = [...object, ...withPrep(obliques, 'with')]
  if (host === null || SEATED.test(lemma)) return false
  return (
    measures.has(lemma) ||
    // "shook hands", "for the first time", "into exile", "put pen to paper"
    /^(?:hand|time|exile|paper|other|table|reporter|journalist|newsman|correspondent)$/.test(lemma) ||
    (own.includes(host) && (representatives.has(lemma) || persons.has(lemma))) ||
    (object.includes(host) && isTakenThere(reading, clause, lemma)) ||
    ((WAY.test(lemma) || VENUE.test(lemma)) && isManner(obliques, host))
  )
}

/** "exchanged views in Lome", "broke bread in Ismailia", "took their seats in Locarno" */
const isTakenThere = ({ resources }: Reading, { vg }: Clause, lemma: string): boolean =>
  lemma === 'seat' ||
  resources.deeds.get(vg.lemma)?.some(({ type, objects }) => GATHERINGS.has(type) && objects.includes(lemma)) === true

/** "met in a tripartite format in Kigali", "behind closed doors in Tunis", "aboard a ship off Beira": how they met, and not what about. */
const isManner = (obliques: Clause['obliques'], host: number): boolean =>
  obliques.some(({ prep, chunks }) => MANNER.has(prep) && chunks.includes(host))

/** In which way people meet, and when of the day. */
const WAY =
  /^(?:format|framework|setting|session|door|secrecy|secret|private|conclave|audience|atmosphere|silence|morning|afternoon|evening|night|lunch|dinner|breakfast)$/

const MANNER = new Set(['in', 'at', 'for', 'under', 'behind', 'aboard', 'inside', 'around', 'round', 'across', 'into'])
