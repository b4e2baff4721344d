import { fold, slug } from '../../../model/fold.js'
import type { Graph, RelationshipRow } from '../../../model/graph.js'
import type { Derived } from '../derived.js'
import { findRealizations } from '../events/realize.js'
import { groupBy, sorted } from '../order.js'
import type { Process } from '../processes.js'
import { when } from '../when.js'
import { joinGraphs, keyed, node, relate } from './row.js'

/** Where and when: places, months, processes, plans that came true, whom persons act for. */
export function contextRows(derived: Derived, acting: readonly (readonly [string, string])[]): Graph {
  const relationships = [
    ...eventPlaces(derived),
    ...placeLinks(derived),
    ...findRealizations([...derived.strata.eventThings.values()]).flatMap(({ planned, held }) =>
      link(derived, 'REALIZED_BY', planned, held),
    ),
    ...acting.flatMap(([person, organization]) => link(derived, 'ACTS_FOR', person, organization)),
  ]
  return joinGraphs([{ nodes: [], relationships }, monthRows(derived), processRows(derived)])
}

function link({ end }: Derived, type: string, a: string, b: string): readonly RelationshipRow[] {
  const [from, to] = [end(a), end(b)]
  return from === undefined || to === undefined ? [] : [relate(type, from, to)]
}

function eventPlaces(derived: Derived): readonly RelationshipRow[] {
  return [...derived.strata.eventThings.values()].flatMap(({ id, places }) =>
    places.flatMap(place => link(derived, 'IN', id, place)),
  )
}

/** A country is the territory of its state; a capital stands for its government. */
function placeLinks(derived: Derived): readonly RelationshipRow[] {
  return derived.strata.reference.rows.places.flatMap(({ id, within, stateOf }) => [
    ...(within === null ? [] : link(derived, 'WITHIN', id, within)),
    ...(stateOf === null ? [] : link(derived, 'TERRITORY_OF', id, stateOf)),
  ])
}

function monthRows({ strata }: Derived): Graph {
  const months = [...strata.eventThings.values()].flatMap(({ date }) => date?.earliest?.slice(0, 7) ?? [])
  const nodes = [...groupBy(months, month => month)].map(([key, { length }]) => keyed('Month', { key, n: length }))
  return { nodes, relationships: [] }
}

function processRows(derived: Derived): Graph {
  return joinGraphs(derived.processes.map(process => processRow(process, derived)))
}

function processRow(process: Process, derived: Derived): Graph {
  const { strata, names } = derived
  const { name = process.id, aliases = [], qid = null } = names.get(process.id) ?? {}
  const agreements = sorted(process.events.flatMap(id => strata.outcomes.agreementsOf.get(id) ?? []))
  return {
    nodes: [
      node('Process', {
        id: process.id,
        name,
        sortName: fold(name),
        slug: slug(name),
        qid,
        aliases,
        ...span(process, derived),
        eventCount: process.events.length,
      }),
    ],
    relationships: [...process.events, ...agreements].flatMap(id => link(derived, 'PART_OF_PROCESS', id, process.id)),
  }
}

/** From the reference row, else from the first round to the last. */
function span({ reference, events }: Process, { strata }: Derived) {
  const dates = events.flatMap(id => strata.eventThings.get(id)?.date ?? [])
  const starts = sorted(dates.flatMap(({ earliest }) => earliest ?? []))
  const ends = sorted(dates.flatMap(({ latest }) => latest ?? []))
  const from = reference?.from ?? starts[0]
  const to = reference === null ? ends.at(-1) : (reference.to ?? '..')
  if (from === undefined) return { edtf: null, earliest: null, latest: null }
  const interval = when(`${from}/${to}`)
  return { edtf: `${from}/${to}`, earliest: interval?.earliest ?? null, latest: interval?.latest ?? null }
}
