import { keyOf } from '../../src/cypher/names.js'
import type { Graph, NodeRow, Properties, RelationshipRow, Value } from '../../src/model/graph.js'
import type { GraphSchema, Property } from '../../src/ontology/ontology.js'

/**
 * A derived graph with two nodes of each derived label, every property filled in the first and every optional one missing in the
 * second, and each type between each pair of labels that the ontology allows. Relationships with a factId come in pairs.
 */
export function sampleGraph(graph: GraphSchema): Graph {
  const labels = Object.entries(graph.labels).filter(([, { layer }]) => layer === 'derived')
  const nodes = labels.flatMap(([label]) => [1, 2].map(n => sampleNode(graph, label, n)))
  const derived = new Set(labels.map(([label]) => label))
  const relationships = Object.entries(graph.relationships).flatMap(([type, { layer, ends }]) =>
    layer === 'derived'
      ? ends
          .filter(({ from, to }) => derived.has(from) && derived.has(to))
          .flatMap(end => sampleRelationships(graph, type, end))
      : [],
  )
  return { nodes, relationships }
}

export function sampleNode(graph: GraphSchema, label: string, n: number): NodeRow {
  const properties = fill(graph.labels[label]?.properties ?? {}, n)
  const key = `${label}:${n}`
  return { label, key, properties: { ...properties, [keyOf(graph, label)]: key } }
}

function sampleRelationships(
  graph: GraphSchema,
  type: string,
  { from, to }: { from: string; to: string },
): RelationshipRow[] {
  const properties = graph.relationships[type]?.properties ?? {}
  return ('factId' in properties ? [1, 2] : [1]).map(n => ({
    type,
    from: { label: from, key: `${from}:1` },
    to: { label: to, key: `${to}:2` },
    properties: fill(properties, n),
  }))
}

function fill(properties: Readonly<Record<string, Property>>, n: number): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      property.optional && n === 2 ? null : value(name, property, n),
    ]),
  )
}

function value(name: string, { type }: Property, n: number): Value {
  const values: Readonly<Record<string, Value>> = {
    int: n,
    boolean: n === 1,
    strings: n === 1 ? [`${name} a`, 'š'] : [],
    ints: n === 1 ? [1, 2 ** 32] : [],
  }
  return values[type] ?? `${name} ${n}`
}

/** The same graph with its rows in one order, to compare by. */
export function sorted({ nodes, relationships }: Graph): { nodes: string[]; relationships: string[] } {
  const text = (row: NodeRow | RelationshipRow) =>
    JSON.stringify({ ...row, properties: Object.entries(row.properties).sort(([a], [b]) => (a < b ? -1 : 1)) })
  return { nodes: nodes.map(text).sort(), relationships: relationships.map(text).sort() }
}
