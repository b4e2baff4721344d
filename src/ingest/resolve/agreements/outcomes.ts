import type { Claim } from '../../../model/claim.js'
import type { Clusters } from '../clusters.js'
import { isDialogueAsSuch } from '../events/compare.js'
import type { Events } from '../events/decide.js'
import type { EventProfile } from '../events/profile.js'
import { groupBy, sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import type { Agreements } from './decide.js'

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
  const inArticle = groupBy(events.profiles.values(), ({ articleId }) => articleId)
  return {
    agreementsOf,
    eventsOf,
    eventOfClaim: (claim, mention) => {
      const told =
        toldEvent(claim, mention, index) ?? mainEvent(inArticle.get(claim.articleId) ?? [], mention, index, agreements)
      return told === null ? null : (things.of(told)?.id ?? null)
    },
  }
}

/** The event in which a claim is said to hold, else that of which the agreement came, or in which it "was not signed". */
function toldEvent({ at }: Claim, mention: string, index: RecordIndex): string | null {
  if (at !== null) return at
  const links = (index.bySubject.get(mention) ?? []).filter(({ predicate }) => predicate === 'RESULTED_FROM')
  return links[0]?.object ?? null
}

/**
 * What an article tells of an agreement without an event it tells of its own meeting: the held one between the same two sides of which
 * it says most. Nothing follows where two are equally told of.
 */
function mainEvent(
  profiles: readonly EventProfile[],
  mention: string,
  index: RecordIndex,
  agreements: Agreements,
): string | null {
  const sides = agreements.profiles.get(mention)?.sides ?? []
  const isBetweenThem = (event: EventProfile) =>
    sides.length < 2 || sides.filter(side => event.sides.includes(side)).length > 1
  const meetings = profiles.filter(
    event =>
      event.family === 'DIALOGUE' &&
      event.held &&
      !isDialogueAsSuch(event) &&
      event.sides.length > 1 &&
      isBetweenThem(event),
  )
  const told = ({ id }: EventProfile) => (index.byObject.get(id)?.length ?? 0) + (index.bySubject.get(id)?.length ?? 0)
  const [first, second] = [...meetings].sort((a, b) => told(b) - told(a))
  return first === undefined || (second !== undefined && told(first) === told(second)) ? null : first.id
}
