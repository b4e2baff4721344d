import type { Graph } from '../../../model/graph.js'
import { derivedId } from '../../../model/ids.js'
import type { Derived } from '../derived.js'
import type { Mediation } from '../mediations.js'
import { groupBy } from '../order.js'
import { joinGraphs, keyed, node, relate } from './row.js'

/** Mediations with mediator, principal, parties, dyads and the fact they rest on. */
export function mediationRows(derived: Derived): Graph {
  const dyads = groupBy(
    derived.mediations.flatMap(({ dyads }) => dyads),
    key => key,
  )
  const nodes = [...dyads].map(([key, { length }]) => keyed('Dyad', { key, n: length }))
  return joinGraphs([
    { nodes, relationships: [] },
    ...derived.mediations.map(mediation => mediationRow(mediation, derived)),
  ])
}

function mediationRow(mediation: Mediation, { end }: Derived): Graph {
  const { fact, role, explicit, polarity, modality, date, mediator, principals, object, parties, lifted, dyads } =
    mediation
  const id = derivedId('mediation', fact.id)
  const self = { label: 'Mediation', key: id }
  const to = (type: string, ids: readonly string[], properties = {}) =>
    ids.flatMap(id => {
      const target = end(id)
      return target === undefined ? [] : [relate(type, self, target, properties)]
    })
  const dates = { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null }
  const { sources, confidence } = fact
  return {
    nodes: [node('Mediation', { id, role, explicit, modality, polarity, ...dates, sources, confidence })],
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
