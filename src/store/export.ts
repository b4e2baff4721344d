import { layerParts } from '../cypher/load.js'
import { groupBy } from '../cypher/params.js'
import type { Graph, NodeRow, Properties, RelationshipRow } from '../model/graph.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { loadPart, type Run } from './load.js'

/**
 * The graph as lines of JSON: record and derived layers without bookkeeping, label by label, each node followed by the relationships
 * that leave it. Keys are sorted and null properties left out, so two stores hold the same graph exactly when their lines are equal.
 */
export async function* exportGraph(run: Run, graph: GraphSchema): AsyncGenerator<string> {
  for (const part of layerParts(graph, ['record', 'derived'])) yield* lines(await loadPart(run, part, graph))
}

function* lines({ nodes, relationships }: Graph): Generator<string> {
  const leaving = new Map(groupBy(relationships, ({ from }) => from.key))
  for (const node of sortedBy(nodes, ({ key }) => key)) {
    yield nodeLine(node)
    yield* (leaving.get(node.key) ?? []).map(relationshipLine).sort(byCodeUnit)
  }
}

const nodeLine = ({ label, key, properties }: NodeRow): string =>
  JSON.stringify({ label, key, properties: canonical(properties) })

const relationshipLine = ({ type, from, to, properties }: RelationshipRow): string =>
  JSON.stringify({ type, from: [from.label, from.key], to: [to.label, to.key], properties: canonical(properties) })

function canonical(properties: Properties): Properties {
  const present = Object.entries(properties).filter(([, value]) => value !== null)
  return Object.fromEntries(sortedBy(present, ([name]) => name))
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sortedBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  items.toSorted((a, b) => byCodeUnit(key(a), key(b)))
