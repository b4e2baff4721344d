import type { Facts } from '../facts/facts.js'
import type { Statuses } from '../facts/statuses.js'
import { group } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { sortedBy } from '../order.js'
import type { Strata } from '../strata.js'
import type { Contradiction } from './contradiction.js'
import { deniedEvent, deniedFact, deniedStatus } from './denied.js'
import { divergentOutcome, tellersIn } from './divergent.js'
import { exclusiveDates, exclusivePlaces, exclusiveStatuses } from './exclusive.js'

type Found = readonly Contradiction[]

/**
 * Everything that articles contradict each other in, by what it was found in: facts, statuses, events, agreements. Several mediators of
 * one event are no contradiction.
 */
export function deriveContradictions(
  flow: Flow,
  strata: Strata,
  facts: Facts,
  statuses: Statuses,
  nameOf: (id: string) => string,
): readonly Table<Found>[] {
  const { eventThings, agreementThings, record } = strata
  const tellers = map(flow, record.reports, ({ claims }) => present(tellersIn(claims, strata)))
  const byEvent = group(flow, tellers, all => all.map(teller => [teller.event, teller.claim.id, teller] as const))
  const tellersOf = (event: string) => sortedBy(byEvent.get(event)?.values() ?? [], ({ claim }) => claim.id)
  return [
    map(flow, facts.table, fact => present(deniedFact(fact, strata, nameOf))),
    map(flow, statuses.table, status => present(deniedStatus(status, strata, nameOf))),
    map(flow, eventThings, event =>
      present([
        ...deniedEvent(event, strata, nameOf),
        ...exclusiveDates(event, strata, nameOf),
        ...exclusivePlaces(event, strata, nameOf),
      ]),
    ),
    map(flow, agreementThings, ({ id }) => present(exclusiveStatuses(id, statuses.ofAgreement(id), strata, nameOf))),
    each(flow, [byEvent], event => present(divergentOutcome(event, tellersOf(event), strata, nameOf))),
  ]
}

const present = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)
