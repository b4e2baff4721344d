import type { Derived } from '../derived.js'

export interface Tally {
  readonly claims: number
  readonly articles: number
  /** Events in which an actor has a role, or that are in a place. */
  readonly events: number
  readonly mediations: number
  /** Actors with a role in an event. */
  readonly actors: number
}

/** The counters of things: claims and articles that speak of them, events, mediations by them, actors in them. */
export function tallyThings({ strata, facts, mediations }: Omit<Derived, 'end' | 'names'>): (id: string) => Tally {
  const sets = {
    claims: new Sets(),
    articles: new Sets(),
    events: new Sets(),
    mediations: new Sets(),
    actors: new Sets(),
  }
  const { index, things } = strata
  for (const claim of index.claims) {
    for (const member of [claim.subject, claim.object, claim.speaker]) {
      const thing = member === null ? undefined : things.of(member)
      if (thing !== undefined) sets.claims.add(thing.id, claim.id)
    }
  }
  for (const { id, mentions } of things.all.values()) {
    for (const { articleId } of mentions) if (articleId !== null) sets.articles.add(id, articleId)
  }
  for (const { family, subject, object, affirmed } of facts) {
    if (family !== 'role' || object === null || affirmed === 0 || !strata.eventThings.has(object)) continue
    sets.events.add(subject, object)
    sets.actors.add(object, subject)
  }
  for (const { id, places } of strata.eventThings.values()) for (const place of places) sets.events.add(place, id)
  for (const { mediator, fact } of mediations) sets.mediations.add(mediator, fact.id)
  return id => ({
    claims: sets.claims.size(id),
    articles: sets.articles.size(id),
    events: sets.events.size(id),
    mediations: sets.mediations.size(id),
    actors: sets.actors.size(id),
  })
}

/** Distinct members by key. */
class Sets {
  readonly #sets = new Map<string, Set<string>>()

  add(key: string, member: string): void {
    const set = this.#sets.get(key) ?? new Set()
    this.#sets.set(key, set.add(member))
  }

  size(key: string): number {
    return this.#sets.get(key)?.size ?? 0
  }
}
