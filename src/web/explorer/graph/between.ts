import type { CardFragment, FoundMediation } from '../api/shapes.js'
import { addAgreement, addCard, addEvent, type Gathering } from './around.js'
import { plainLink } from './card.js'
import { type Graph, graphOf } from './graph.js'

/** The picture of mediations between some: the parties, their talks and agreements, and who mediated there for whom. */
export function graphBetween(parties: readonly (CardFragment | null)[], found: readonly FoundMediation[]): Graph {
  const into: Gathering = { items: [], links: [] }
  for (const { mediator, principal, event, agreement } of found) {
    addCard(mediator, into)
    if (event !== null) addEvent(event, into)
    if (agreement !== null) addAgreement(agreement, into)
    if (principal === null || principal.id === mediator.id) continue
    addCard(principal, into)
    into.links.push(plainLink(mediator.id, principal.id, 'ACTS_FOR'))
  }
  for (const party of parties) if (party !== null) addCard(party, into)
  return graphOf(into.items, into.links)
}

/** One mediator in the ranked list, with what it mediated. */
export interface RankedMediator {
  readonly id: string
  readonly name: string
  /** For whom, where that is someone else. */
  readonly principal: string | null
  /** Distinct talks and agreements. */
  readonly settings: number
  /** Distinct ones, of those whose sentences came with the answer. */
  readonly sources: number
  readonly mediations: readonly FoundMediation[]
}

/** Mediators by how many talks and agreements they mediated, then by how many sources say so. */
export function rankMediators(found: readonly FoundMediation[]): readonly RankedMediator[] {
  const byMediator = new Map<string, FoundMediation[]>()
  for (const mediation of found) {
    const list = byMediator.get(mediation.mediator.id) ?? []
    byMediator.set(mediation.mediator.id, [...list, mediation])
  }
  return [...byMediator.values()].flatMap(ranked).sort(byWeight)
}

function ranked(mediations: readonly FoundMediation[]): readonly RankedMediator[] {
  const [first] = mediations
  if (first === undefined) return []
  const { mediator, principal } = first
  return [
    {
      id: mediator.id,
      name: mediator.name,
      principal: principal === null || principal.id === mediator.id ? null : principal.name,
      settings: new Set(mediations.map(settingOf)).size,
      sources: distinctSources(mediations),
      mediations,
    },
  ]
}

/** A mediation that follows from reference data has no article, and one may be told by more sources than came with the answer. */
function distinctSources(mediations: readonly FoundMediation[]): number {
  const named = new Set(mediations.flatMap(({ evidence }) => evidence.flatMap(({ article }) => article?.source ?? [])))
  return Math.max(named.size, ...mediations.map(({ sources }) => sources))
}

/** The id of what was mediated. */
export function settingOf({ event, agreement, id }: FoundMediation): string {
  return event?.id ?? agreement?.id ?? id
}

function byWeight(a: RankedMediator, b: RankedMediator): number {
  return b.settings - a.settings || b.sources - a.sources || (a.name < b.name ? -1 : 1)
}
