import type { Clusters } from '../clusters.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'

/** Which agreement came out of which event, as claims say ("RESULTED_FROM"), between clusters. */
export interface Outcomes {
  readonly agreementsOf: ReadonlyMap<string, readonly string[]>
  readonly eventsOf: ReadonlyMap<string, readonly string[]>
}

export function findOutcomes(index: RecordIndex, things: Clusters): Outcomes {
  const agreementsOf = new Map<string, readonly string[]>()
  const eventsOf = new Map<string, readonly string[]>()
  for (const { predicate, polarity, subject, object } of index.claims) {
    const [agreement, event] = [things.of(subject), things.of(object ?? '')]
    if (predicate !== 'RESULTED_FROM' || polarity !== 'AFFIRMED') continue
    if (agreement?.kind !== 'AGREEMENT' || event?.kind !== 'EVENT') continue
    agreementsOf.set(event.id, sorted([...(agreementsOf.get(event.id) ?? []), agreement.id]))
    eventsOf.set(agreement.id, sorted([...(eventsOf.get(agreement.id) ?? []), event.id]))
  }
  return { agreementsOf, eventsOf }
}
