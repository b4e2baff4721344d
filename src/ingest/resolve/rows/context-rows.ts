import type { RelationshipRow } from '../../../model/graph.js'
import type { Acting } from '../acting.js'
import { findRealizations } from '../events/realize.js'
import type { Facts } from '../facts/facts.js'
import { sum } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Strata } from '../strata.js'
import { linkOf } from './fact-rows.js'
import { end, keyed, relate } from './row.js'
import type { Rows } from './rows.js'

/** Where and when: places, months, plans that came true, what claims link, whom persons act for. */
export function contextRows(
  flow: Flow,
  rows: Rows,
  strata: Strata,
  { facts, acting, emitted }: { facts: Facts; acting: Table<Acting>; emitted: Table<true> },
): void {
  const { eventThings } = strata
  const related = (type: string, from: string, to: string) => relate(type, end(from), end(to))
  rows.relationships(map(flow, eventThings, ({ id, places }) => places.map(place => related('IN', id, place))))
  rows.relationships(
    map(flow, findRealizations(flow, eventThings), (held, planned) => [related('REALIZED_BY', planned, held)]),
  )
  rows.relationships(map(flow, acting, ([person, body]) => [related('ACTS_FOR', person, body)]))
  const links = [
    sum(flow, facts.table, fact => linkOf(fact).map(link => [link, 1] as const)),
    sum(flow, placeLinks(flow, strata, emitted), all => all.map(link => [link, 1] as const)),
  ]
  rows.relationships(each(flow, links, key => (links.some(link => link.get(key)) ? [readLink(key)] : undefined)))
  const months = sum(flow, eventThings, ({ date }) => {
    const month = date?.earliest?.slice(0, 7)
    return month === undefined ? [] : [[month, 1] as const]
  })
  rows.nodes(map(flow, months, (n, key) => keyed('Month', { key, n })))
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
