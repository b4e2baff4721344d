import type { Claim } from '../../../model/claim.js'
import type { Clusters } from '../clusters.js'
import type { Events } from '../events/decide.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import type { Agreements } from './decide.js'
import { mainMeeting, toldEvent } from './meeting.js'

/** Which agreement was at stake in which event, between clusters. */
export interface Outcomes {
  /** The agreements that came of an event, as claims affirm ("RESULTED_FROM"), and the other way round. */
  readonly agreementsOf: ReadonlyMap<string, readonly string[]>
  readonly eventsOf: ReadonlyMap<string, readonly string[]>
  /** The event whose outcome a claim about an agreement tells, where that is told or follows. */
  readonly eventOfClaim: (claim: Claim, mention: string) => string | null
}

export function findOutcomes(index: RecordIndex, things: Clusters, events: Events, agreements: Agreements): Outcomes {
  const agreementsOf = new Map<string, readonly string[]>()
  const eventsOf = new Map<string, readonly string[]>()
  for (const { predicate, polarity, subject, object } of index.claims) {
    const [agreement, event] = [things.of(subject), things.of(object ?? '')]
    if (predicate !== 'RESULTED_FROM' || polarity !== 'AFFIRMED') continue
    if (agreement?.kind !== 'AGREEMENT' || event?.kind !== 'EVENT') continue
    agreementsOf.set(event.id, sorted([...(agreementsOf.get(event.id) ?? []), agreement.id]))
    eventsOf.set(agreement.id, sorted([...(eventsOf.get(agreement.id) ?? []), event.id]))
  }
  const main = (articleId: string, mention: string) =>
    mainMeeting(events.inArticle.get(articleId) ?? [], agreements.profiles.get(mention)?.sides ?? [], index)
  return {
    agreementsOf,
    eventsOf,
    eventOfClaim: (claim, mention) => {
      const told = toldEvent(claim, mention, index) ?? main(claim.articleId, mention)
      return told === null ? null : (things.of(told)?.id ?? null)
    },
  }
}
