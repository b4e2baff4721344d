import type { Graph, GraphDiff, NodeRow, RelationshipRow } from '../../model/graph.js'

const nodeKey = ({ label, key }: NodeRow): string => JSON.stringify([label, key])

const factId = ({ properties }: RelationshipRow): string | null =>
  typeof properties.factId === 'string' ? properties.factId : null

const relationshipKey = (row: RelationshipRow): string =>
  JSON.stringify([row.type, row.from.label, row.from.key, row.to.label, row.to.key, factId(row)])

/** Properties in one order, without those that are missing: a store gives no nulls back. */
function content({ properties }: NodeRow | RelationshipRow): string {
  const present = Object.entries(properties).filter(([, value]) => value !== null)
  return JSON.stringify(present.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** What to write and what to delete so that `before` becomes `after`; empty lists when they are equal, so nothing is written. */
export function diff(before: Graph, after: Graph): GraphDiff {
  const nodes = compare(before.nodes, after.nodes, nodeKey)
  const relationships = compare(before.relationships, after.relationships, relationshipKey)
  return {
    upsertNodes: nodes.changed,
    deleteNodes: nodes.gone.map(({ label, key }) => ({ label, key })),
    upsertRelationships: relationships.changed,
    deleteRelationships: relationships.gone.map(row => ({
      type: row.type,
      from: row.from,
      to: row.to,
      factId: factId(row),
    })),
  }
}

function compare<T extends NodeRow | RelationshipRow>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
) {
  const old = new Map(before.map(row => [keyOf(row), content(row)]))
  const kept = new Set(after.map(keyOf))
  return {
    changed: after.filter(row => old.get(keyOf(row)) !== content(row)),
    gone: before.filter(row => !kept.has(keyOf(row))),
  }
}
