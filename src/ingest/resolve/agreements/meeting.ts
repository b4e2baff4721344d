import type { RecordClaim } from '../../../model/record.js'
import { isDialogueAsSuch } from '../events/compare.js'
import type { EventProfile } from '../events/profile.js'
import type { RecordIndex } from '../record-index.js'

/** The event in which a claim about an agreement is said to hold, else that of which the agreement came, or in which it "was not signed". */
export function toldEvent({ at }: Pick<RecordClaim, 'at'>, agreement: string, index: RecordIndex): string | null {
  if (at !== null) return at
  const links = (index.bySubject.get(agreement) ?? []).filter(({ predicate }) => predicate === 'RESULTED_FROM')
  return links[0]?.object ?? null
}

/**
 * What an article tells of an agreement without an event it tells of its own meeting: the held one between the same two sides of which
 * it says most. Nothing follows where two are equally told of.
 * @param events those of the article
 */
export function mainMeeting(
  events: readonly EventProfile[],
  sides: readonly string[],
  index: RecordIndex,
): string | null {
  const isBetweenThem = (event: EventProfile) =>
    sides.length < 2 || sides.filter(side => event.sides.includes(side)).length > 1
  const meetings = events.filter(
    event =>
      event.family === 'DIALOGUE' &&
      event.held &&
      !isDialogueAsSuch(event) &&
      event.sides.length > 1 &&
      isBetweenThem(event),
  )
  const claims = (id: string) => (index.byObject.get(id)?.length ?? 0) + (index.bySubject.get(id)?.length ?? 0)
  const told = ({ mentions }: EventProfile) => mentions.reduce((sum, id) => sum + claims(id), 0)
  const [first, second] = [...meetings].sort((a, b) => told(b) - told(a))
  return first === undefined || (second !== undefined && told(first) === told(second)) ? null : first.id
}
