import type { RelationshipRow } from '../../../model/graph.js'
import type { Acting } from '../acting.js'
import type { EventThing } from '../events/describe.js'
import { findRealizations } from '../events/realize.js'
import type { Facts } from '../facts/facts.js'
import { sum } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Mediation } from '../mediations.js'
import type { Strata } from '../strata.js'
import type { When } from '../when.js'
import { linkOf } from './fact-rows.js'
import { end, keyed, relate } from './row.js'
import type { Rows } from './rows.js'

interface Context {
  readonly facts: Facts
  readonly acting: Table<Acting>
  readonly emitted: Table<true>
  readonly mediations: Table<readonly Mediation[]>
}

/** Where and when: places, months, plans that came true, what claims link, whom persons act for. */
export function contextRows(
  flow: Flow,
  rows: Rows,
  strata: Strata,
  { facts, acting, emitted, mediations }: Context,
): void {
  const { eventThings } = strata
  const related = (type: string, from: string, to: string) => relate(type, end(from), end(to))
  const emit = <V>(table: Table<V>, relationshipsOf: (value: V, key: string) => readonly RelationshipRow[]) =>
    rows.emit(table, (value, key) => ({ nodes: [], relationships: relationshipsOf(value, key) }))
  emit(eventThings, ({ id, places }) => places.map(place => related('IN', id, place)))
  emit(findRealizations(flow, eventThings), (held, planned) => [related('REALIZED_BY', planned, held)])
  emit(acting, ([person, body]) => [related('ACTS_FOR', person, body)])
  const links = [
    sum(flow, facts.table, fact => linkOf(fact).map(link => [link, 1] as const)),
    sum(flow, placeLinks(flow, strata, emitted), all => all.map(link => [link, 1] as const)),
  ]
  rows.relationships(each(flow, links, key => (links.some(link => link.get(key)) ? [readLink(key)] : undefined)))
  monthRows(flow, rows, eventThings, mediations)
}

/** How many events and mediations begin in each month: an ordered list reads the newest months that hold enough. */
function monthRows(
  flow: Flow,
  rows: Rows,
  eventThings: Table<EventThing>,
  mediations: Table<readonly Mediation[]>,
): void {
  const monthOf = (date: When | null) => (date?.earliest ? [[date.earliest.slice(0, 7), 1] as const] : [])
  const events = sum(flow, eventThings, ({ date }) => monthOf(date))
  const mediated = sum(flow, mediations, all => all.flatMap(({ date }) => monthOf(date)))
  const months = each(flow, [events, mediated], key => {
    const counts = { events: events.get(key) ?? 0, mediations: mediated.get(key) ?? 0 }
    return counts.events + counts.mediations === 0 ? undefined : keyed('Month', { key, ...counts })
  })
  rows.nodes(months)
}

function readLink(key: string): RelationshipRow {
  const [type = '', from = '', to = ''] = key.split(' ')
  return relate(type, end(from), end(to))
}

/** A country is the territory of its state; a capital stands for its government. */
function placeLinks(flow: Flow, { reference }: Strata, emitted: Table<true>): Table<readonly string[]> {
  return map(flow, emitted, (_, id) => {
    const { within = null, stateOf = null } = reference.places.get(id) ?? {}
    const link = (type: string, to: string | null) =>
      to === null || emitted.get(to) === undefined ? [] : [`${type} ${id} ${to}`]
    return [...link('WITHIN', within), ...link('TERRITORY_OF', stateOf)]
  })
}
