import type { Graph, GraphDiff, NodeRow, RelationshipRow } from '../../../model/graph.js'
import { diff } from '../diff.js'
import type { Pausing } from '../flow/pausing.js'
import type { Table } from '../flow/table.js'
import { sortedBy } from '../order.js'
import { joinGraphs } from './row.js'

/** The rows of the graph: each belongs to one value of one table. */
export interface Rows {
  /** `rowsOf` must be a function of the value alone. */
  readonly emit: <V>(table: Table<V>, rowsOf: (value: V, key: string) => Graph) => void
  readonly nodes: (table: Table<NodeRow>) => void
  readonly relationships: (table: Table<readonly RelationshipRow[]>) => void
  /** What some work changes in them. */
  readonly changesOf: (work: () => Pausing<void>) => Pausing<GraphDiff>
  /** All of them, in order of label and key. */
  readonly all: () => Graph
}

export function makeRows(): Rows {
  let changes: { readonly before: Graph[]; readonly after: Graph[] } | null = null
  const dumps: (() => readonly Graph[])[] = []

  function emit<V>(table: Table<V>, rowsOf: (value: V, key: string) => Graph): void {
    table.follow((key, old, value) => {
      if (old !== undefined) changes?.before.push(rowsOf(old, key))
      if (value !== undefined) changes?.after.push(rowsOf(value, key))
    })
    dumps.push(() => [...table.entries()].map(([key, value]) => rowsOf(value, key)))
  }

  return {
    emit,
    nodes: table => emit(table, row => ({ nodes: [row], relationships: [] })),
    relationships: table => emit(table, relationships => ({ nodes: [], relationships })),
    *changesOf(work) {
      const made: typeof changes = { before: [], after: [] }
      changes = made
      try {
        yield* work()
      } finally {
        changes = null
      }
      return diff(joinGraphs(made.before), joinGraphs(made.after))
    },
    all: () => inOrder(joinGraphs(dumps.flatMap(dump => dump()))),
  }
}

function inOrder({ nodes, relationships }: Graph): Graph {
  return {
    nodes: sortedBy(nodes, ({ label, key }) => `${label} ${key}`),
    relationships: sortedBy(
      relationships,
      ({ type, from, to, properties }) =>
        `${type} ${from.label} ${from.key} ${to.label} ${to.key} ${properties.factId ?? ''}`,
    ),
  }
}
