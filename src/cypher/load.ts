import type { Graph, NodeRow, Properties, RelationshipRow, Value } from '../model/graph.js'
import type { Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { keyOf, quote, schemaOf, typePattern } from './names.js'

/** What to read back of one label: its nodes' properties and the relationships that leave them. */
export interface LoadPart {
  readonly label: string
  /** Empty when only the relationships are wanted. */
  readonly properties: readonly string[]
  readonly types: readonly string[]
}

/** Nodes of one statement. */
export const PAGE = 5000

/** One page of a part, by key, after the key that ended the page before (`''` at first). */
export function loadPage(part: LoadPart, after: string, graph: GraphSchema): Statement {
  const key = keyIn(part, graph)
  const match = [`MATCH (n:${quote(part.label)}) WHERE ${key} > $after`, `WITH n ORDER BY ${key} LIMIT $limit`]
  return { text: [...match, ...returned(part, graph)].join('\n'), params: { after, limit: BigInt(PAGE) } }
}

/** What a part of the record has of some articles. */
export function loadOfArticles(part: LoadPart, ids: readonly string[], graph: GraphSchema): Statement {
  const match =
    part.label === 'Article'
      ? 'MATCH (n:Article {id: id})'
      : `MATCH (:Article {id: id})-[:HAS]->(n:${quote(part.label)})`
  return { text: ['UNWIND $ids AS id', match, 'WITH n', ...returned(part, graph)].join('\n'), params: { ids } }
}

const keyIn = ({ label }: LoadPart, graph: GraphSchema): string => `n.${quote(keyOf(graph, label))}`

function returned(part: LoadPart, graph: GraphSchema): readonly string[] {
  const { properties, types } = part
  const values = properties.map(name => `${quote(name)}: n.${quote(name)}`).join(', ')
  return [
    ...(types.length === 0 ? [] : leaving(types, graph)),
    `RETURN ${keyIn(part, graph)} AS key, {${values}} AS properties${types.length === 0 ? '' : ', leaving'}`,
    'ORDER BY key',
  ]
}

function leaving(types: readonly string[], graph: GraphSchema): string[] {
  const pattern = types.map(type => typePattern(graph, type).slice(1)).join('|')
  return [
    'CALL (n) {',
    `  MATCH (n)-[r:${pattern}]->(m)`,
    `  RETURN collect({type: type(r), labels: labels(m), key: ${targetKey(types, graph)}, properties: properties(r)}) AS leaving`,
    '}',
  ]
}

/** ``coalesce(m.`id`, m.`key`)``: the keys of whatever the types lead to, `id` first, because a mention has both. */
function targetKey(types: readonly string[], graph: GraphSchema): string {
  const labels = types.flatMap(type => (graph.relationships[type]?.ends ?? []).map(({ to }) => to))
  const keys = [...new Set(labels.map(label => keyOf(graph, label)))].sort()
  return `coalesce(${keys.map(key => `m.${quote(key)}`).join(', ')})`
}

interface Page {
  readonly key: string
  readonly properties: Readonly<Record<string, Value>>
  readonly leaving?: readonly Leaving[]
}

interface Leaving {
  readonly type: string
  readonly labels: readonly string[]
  readonly key: string
  readonly properties: Properties
}

/** A page's rows as the graph has them: every property of the ontology is there, null where it is missing. */
export function readPage({ label, properties }: LoadPart, rows: readonly object[], graph: GraphSchema): Graph {
  const pages = rows as readonly Page[]
  return {
    nodes: properties.length === 0 ? [] : pages.map(({ key, properties }): NodeRow => ({ label, key, properties })),
    relationships: pages.flatMap(({ key, leaving = [] }) =>
      leaving.map((end): RelationshipRow => relationship({ label, key }, end, graph)),
    ),
  }
}

function relationship(from: RelationshipRow['from'], end: Leaving, graph: GraphSchema): RelationshipRow {
  const names = Object.keys(graph.relationships[end.type]?.properties ?? {})
  return {
    type: end.type,
    from,
    to: { label: primary(end.labels, graph), key: end.key },
    properties: Object.fromEntries(names.map(name => [name, end.properties[name] ?? null])),
  }
}

/** `Person` of a node with the labels Actor and Person. */
function primary(labels: readonly string[], graph: GraphSchema): string {
  const label = labels.find(name => graph.labels[name] !== undefined)
  if (label === undefined) throw new Error(`A node has the labels ${labels.join(', ')}, none of the ontology`)
  return label
}

type Layer = 'record' | 'derived'

/** Everything of one layer, or of both: a part for each label that has something of it. `without` leaves a property out. */
export function layerParts(graph: GraphSchema, layers: readonly Layer[], without: readonly string[] = []): LoadPart[] {
  const within = (layer: string) => layers.some(wanted => wanted === layer)
  return Object.keys(graph.labels)
    .sort()
    .map(label => {
      const { layer, properties } = schemaOf(graph, label)
      const own = within(layer) ? Object.keys(properties).filter(name => !without.includes(`${label}.${name}`)) : []
      return { label, properties: own, types: typesFrom(graph, label, within) }
    })
    .filter(({ properties, types }) => properties.length > 0 || types.length > 0)
}

function typesFrom(graph: GraphSchema, label: string, within: (layer: string) => boolean): string[] {
  return Object.entries(graph.relationships)
    .filter(([, { layer, ends }]) => within(layer) && ends.some(({ from }) => from === label))
    .map(([type]) => type)
    .sort()
}
