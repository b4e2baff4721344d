import { kindOf } from '../clusters.js'
import type { Fact, Facts } from '../facts/facts.js'
import { distinct, sum } from '../flow/collect.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { compact } from '../flow/members.js'
import type { Table } from '../flow/table.js'
import type { Mediation } from '../mediations.js'
import { sorted } from '../order.js'
import type { Strata } from '../strata.js'

/** The counters of a thing. */
export interface Tallies {
  /** Claims and articles that speak of it. */
  readonly claims: (id: string) => number
  readonly articles: (id: string) => number
  /** Events in which an actor has a role, or that are in a place. */
  readonly events: (id: string) => number
  /** Mediations that it carried out, itself or through persons. */
  readonly mediations: (id: string) => number
  /** Events and agreements whose mediation is credited to it: to the organizations for which the mediator acts, else to the mediator. */
  readonly mediated: (id: string) => number
  /** Actors with a role in an event. */
  readonly actors: (id: string) => number
}

export function tallyThings(
  flow: Flow,
  strata: Strata,
  facts: Facts,
  mediations: Table<readonly Mediation[]>,
): Tallies {
  const { things, record, eventThings } = strata
  const told = map(flow, record.reports, ({ claims }) => {
    const counts = new Map<string, number>()
    for (const { subject, object, speaker } of claims) {
      const ids = [subject, object, speaker].flatMap(member => (member === null ? [] : (things.of(member)?.id ?? [])))
      for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return compact(counts)
  })
  const mentioned = map(flow, record.reports, ({ article }) => sorted(things.inArticle(article.id).values()))
  const claims = sum(flow, told, counts => counts)
  const articles = sum(flow, mentioned, ids => ids.map(id => [id, 1] as const))
  const actorsEvents = distinct(flow, facts.table, fact => rolesIn(fact))
  const eventsActors = distinct(flow, facts.table, fact =>
    rolesIn(fact).map(([actor, event]) => [event, actor] as const),
  )
  const placesEvents = distinct(flow, eventThings, ({ id, places }) => places.map(place => [place, id] as const))
  const carriedOut = sum(flow, mediations, all =>
    all.flatMap(({ mediator, principals }) => [...new Set([mediator, ...principals])].map(id => [id, 1] as const)),
  )
  const credited = distinct(flow, mediations, all =>
    all.flatMap(({ mediator, principals, object }) =>
      (principals.length === 0 ? [mediator] : principals).map(id => [id, object] as const),
    ),
  )
  return {
    claims: id => claims.get(id) ?? 0,
    articles: id => articles.get(id) ?? 0,
    events: id => union(actorsEvents.get(id), placesEvents.get(id)),
    mediations: id => carriedOut.get(id) ?? 0,
    mediated: id => credited.get(id)?.size ?? 0,
    actors: id => eventsActors.get(id)?.size ?? 0,
  }
}

/** An actor and the event in which somebody affirms that it has a role. */
function rolesIn({ family, subject, object, affirmed }: Fact): readonly (readonly [actor: string, event: string])[] {
  return family === 'role' && object !== null && affirmed > 0 && kindOf(object) === 'EVENT' ? [[subject, object]] : []
}

type Members = ReadonlyMap<string, unknown>

function union(a: Members | undefined, b: Members | undefined): number {
  if (a === undefined || b === undefined) return (a ?? b)?.size ?? 0
  return new Set([...a.keys(), ...b.keys()]).size
}
