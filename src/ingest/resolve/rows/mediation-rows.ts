import type { Graph } from '../../../model/graph.js'
import { derivedId } from '../../../model/ids.js'
import { sum } from '../flow/collect.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Mediation } from '../mediations.js'
import { end, joinGraphs, keyed, node, relate } from './row.js'
import type { Rows } from './rows.js'

/** Mediations with mediator, principal, parties, dyads and the fact they rest on. */
export function mediationRows(flow: Flow, rows: Rows, mediations: Table<readonly Mediation[]>): void {
  rows.emit(mediations, all => joinGraphs(all.map(mediationRow)))
  const dyads = sum(flow, mediations, all => all.flatMap(({ dyads }) => dyads.map(key => [key, 1] as const)))
  rows.nodes(map(flow, dyads, (n, key) => keyed('Dyad', { key, n })))
}

function mediationRow(mediation: Mediation): Graph {
  const { fact, role, explicit, polarity, modality, date, mediator, principals, object, parties, lifted, dyads } =
    mediation
  const id = derivedId('mediation', fact.id)
  const self = { label: 'Mediation', key: id }
  const to = (type: string, ids: readonly string[], properties = {}) =>
    ids.map(id => relate(type, self, end(id), properties))
  const dates = { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null }
  const month = date?.earliest?.slice(0, 7) ?? null
  const { sources, confidence } = fact
  return {
    nodes: [node('Mediation', { id, role, explicit, modality, polarity, ...dates, month, sources, confidence })],
    relationships: [
      ...to('BY', [mediator]),
      ...to('FOR', principals),
      ...to('IN_EVENT', [object]),
      relate('BASED_ON', self, { label: 'Fact', key: fact.id }),
      ...to('BETWEEN', parties, { lifted: false }),
      ...to('BETWEEN', lifted, { lifted: true }),
      ...dyads.map(key => relate('IN_DYAD', self, { label: 'Dyad', key })),
    ],
  }
}
