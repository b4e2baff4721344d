import type { EventCluster } from './event-coreference.js'
import { isOpposed, sharesPrincipal } from './opposed.js'
import type { Draft, Reading, Ref } from './reading.js'
import { MEDIATING } from './sides.js'

const BETWEEN = new Set(['PARTY_TO', 'SIGNED', 'INVITED_TO'])

/**
 * Whether it is told, or was thought, in an event other than those of `own` between which two each of the mediators stands. Then nobody need be thought
 * to have been at a signing, or bound by a paper, for the mediation to have its two sides.
 */
export function haveDyads(
  reading: Reading,
  events: readonly EventCluster[],
  mediators: readonly Ref[],
  own: ReadonlySet<Draft>,
): boolean {
  const drafts = reading.drafts.filter(draft => draft.object?.kind === 'EVENT' && !own.has(draft))
  return mediators.every(mediator => {
    const led = drafts.filter(
      ({ predicate, explicit, subject }) =>
        MEDIATING.has(predicate) && explicit && sharesPrincipal(reading, subject, mediator),
    )
    return led.some(({ object }) => {
      const members = events.find(event => event.members.some(({ index }) => index === object?.index))?.members ?? []
      const parties = drafts.filter(
        other => BETWEEN.has(other.predicate) && members.some(({ index }) => index === other.object?.index),
      )
      return isOpposed(
        reading,
        parties.map(({ subject }) => subject),
      )
    })
  })
}
