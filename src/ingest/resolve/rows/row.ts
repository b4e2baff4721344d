import type { Graph, NodeRow, Properties, RelationshipRow } from '../../../model/graph.js'
import { labelOfId } from '../../../model/ids.js'
import type { Counters } from '../facts/confidence.js'

export type End = { readonly label: string; readonly key: string }

/** The node with an id, whose prefix tells its label. */
export function end(id: string): End {
  const label = labelOfId(id)
  if (label === null) throw new Error(`"${id}" is no id of a node`)
  return { label, key: id }
}

export function node(label: string, properties: Properties & { readonly id: string }): NodeRow {
  return { label, key: properties.id, properties }
}

/** A node that is known by its `key`. */
export function keyed(label: string, properties: Properties & { readonly key: string }): NodeRow {
  return { label, key: properties.key, properties }
}

export function relate(type: string, from: End, to: End, properties: Properties = {}): RelationshipRow {
  return { type, from, to, properties }
}

export function joinGraphs(parts: readonly Graph[]): Graph {
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  for (const part of parts) {
    for (const row of part.nodes) nodes.push(row)
    for (const row of part.relationships) relationships.push(row)
  }
  return { nodes, relationships }
}

/** The counters of a fact or status as properties. */
export function counters({ affirmed, denied, sources, confidence, first, last }: Counters) {
  return { affirmed, denied, sources, confidence, first, last }
}
