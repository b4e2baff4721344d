import type { RecordClaim } from '../../../model/record.js'
import type { Events } from '../events/decide.js'
import { distinct } from '../flow/collect.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { sorted } from '../order.js'
import type { RecordTables } from '../record-tables.js'
import type { Things } from '../things.js'
import type { Agreements } from './decide.js'
import { mainMeeting, toldEvent } from './meeting.js'

/** Which agreement was at stake in which event. */
export interface Outcomes {
  /** The agreements that came of an event, as claims affirm ("RESULTED_FROM"), and the other way round. */
  readonly agreementsOf: (event: string) => readonly string[]
  readonly eventsOf: (agreement: string) => readonly string[]
  /** The event whose outcome a claim about an agreement tells, where that is told or follows. */
  readonly eventOfClaim: (claim: RecordClaim, mention: string) => string | null
}

export function findOutcomes(
  flow: Flow,
  { reports, index }: RecordTables,
  things: Things,
  events: Events,
  agreements: Agreements,
): Outcomes {
  const results = map(flow, reports, ({ claims }) => {
    const pairs = claims.flatMap(claim => resultOf(claim, things))
    return pairs.length === 0 ? undefined : pairs
  })
  const agreementsOf = distinct(flow, results, all => all.map(({ event, agreement }) => [event, agreement] as const))
  const eventsOf = distinct(flow, results, all => all.map(({ event, agreement }) => [agreement, event] as const))
  const main = (articleId: string, mention: string) =>
    mainMeeting(events.inArticle.get(articleId) ?? [], agreements.profiles.get(mention)?.sides ?? [], index)
  return {
    agreementsOf: event => sorted(agreementsOf.get(event)?.keys() ?? []),
    eventsOf: agreement => sorted(eventsOf.get(agreement)?.keys() ?? []),
    eventOfClaim: (claim, mention) => {
      const told = toldEvent(claim, mention, index) ?? main(claim.articleId, mention)
      return told === null ? null : (things.of(told)?.id ?? null)
    },
  }
}

interface Result {
  readonly agreement: string
  readonly event: string
}

function resultOf({ predicate, polarity, subject, object }: RecordClaim, things: Things): readonly Result[] {
  if (predicate !== 'RESULTED_FROM' || polarity !== 'AFFIRMED') return []
  const [agreement, event] = [things.of(subject), things.of(object ?? '')]
  return agreement?.kind === 'AGREEMENT' && event?.kind === 'EVENT'
    ? [{ agreement: agreement.id, event: event.id }]
    : []
}
