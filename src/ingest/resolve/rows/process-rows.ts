import { fold, slug } from '../../../model/fold.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import type { Names } from '../naming.js'
import { sorted } from '../order.js'
import type { Process } from '../processes.js'
import type { Strata } from '../strata.js'
import { when } from '../when.js'
import { end, node, relate } from './row.js'
import type { Rows } from './rows.js'

/** Processes with the events and agreements that are part of them. */
export function processRows(flow: Flow, rows: Rows, strata: Strata, processes: Table<Process>, names: Names): void {
  rows.nodes(
    map(flow, processes, (process, id) => {
      const { name = id, aliases = [], qid = null } = names.processes.get(id) ?? {}
      const named = { id, name, sortName: fold(name), slug: slug(name), qid, aliases }
      return node('Process', { ...named, ...span(process, strata), eventCount: process.events.length })
    }),
  )
  rows.relationships(
    map(flow, processes, ({ id, events }) => {
      const agreements = sorted(events.flatMap(event => strata.outcomes.agreementsOf(event)))
      return [...events, ...agreements].map(part => relate('PART_OF_PROCESS', end(part), end(id)))
    }),
  )
}

/** From the reference row, else from the first round to the last. */
function span({ reference, events }: Process, { eventThings }: Strata) {
  const dates = events.flatMap(id => eventThings.get(id)?.date ?? [])
  const starts = sorted(dates.flatMap(({ earliest }) => earliest ?? []))
  const ends = sorted(dates.flatMap(({ latest }) => latest ?? []))
  const from = reference?.from ?? starts[0]
  const to = reference === null ? ends.at(-1) : (reference.to ?? '..')
  if (from === undefined) return { edtf: null, earliest: null, latest: null }
  const interval = when(`${from}/${to}`)
  return { edtf: `${from}/${to}`, earliest: interval?.earliest ?? null, latest: interval?.latest ?? null }
}
