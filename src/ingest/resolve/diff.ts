import type { Graph, GraphDiff, NodeRow, RelationshipRow, Value } from '../../model/graph.js'

type Row = NodeRow | RelationshipRow

const nodeKey = ({ label, key }: NodeRow): string => `${label}\n${key}`

const factId = ({ properties }: RelationshipRow): string | null =>
  typeof properties.factId === 'string' ? properties.factId : null

const relationshipKey = (row: RelationshipRow): string =>
  `${row.type}\n${row.from.label}\n${row.from.key}\n${row.to.label}\n${row.to.key}\n${factId(row)}`

/** Whether rows have the same properties; one that is null is none: a store gives no nulls back. */
function areEqual({ properties: a }: Row, { properties: b }: Row): boolean {
  if (a === b) return true
  for (const name in a) if (!isSame(a[name] ?? null, b[name] ?? null)) return false
  for (const name in b) if (!(name in a) && (b[name] ?? null) !== null) return false
  return true
}

function isSame(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((item, at) => item === b[at])
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

function compare<T extends Row>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string) {
  const old = new Map(before.map(row => [keyOf(row), row]))
  const changed: T[] = []
  for (const row of after) {
    const key = keyOf(row)
    const known = old.get(key)
    if (known === undefined || !areEqual(known, row)) changed.push(row)
    old.delete(key)
  }
  return { changed, gone: [...old.values()] }
}
