import type { GraphDiff, NodeKey, NodeRow, Properties, RelationshipKey, RelationshipRow } from '../model/graph.js'
import type { Param, Statement } from '../model/statement.js'
import type { GraphSchema, Property } from '../ontology/ontology.js'
import { keyOf, labelPattern, quote, schemaOf, typePattern } from './names.js'
import { batches, groupBy, toParam } from './params.js'
import { plainColumns, plainWords } from './plain-words.js'

/**
 * The statements that carry out a diff, in an order that always works: what goes first, then nodes, then what joins them.
 * Labels and types must be the ontology's. Rows are written whole: a property that a row lacks is removed.
 * A relationship is told from others of its type between the same two nodes by `factId`, where it has one.
 */
export function writeGraph(diff: GraphDiff, graph: GraphSchema): Statement[] {
  return [
    ...byEnds(diff.deleteRelationships, graph, rows => deleteRelationships(rows, graph)),
    ...byLabel(diff.deleteNodes, rows => deleteNodes(rows, graph)),
    ...byLabel(diff.upsertNodes, rows => upsertNodes(rows, graph)),
    ...byEnds(diff.upsertRelationships.map(withFact), graph, rows => upsertRelationships(rows, graph)),
  ]
}

type NonEmpty<T> = readonly [T, ...T[]]
type Upsert = RelationshipKey & RelationshipRow

function byLabel<T extends NodeKey>(rows: readonly T[], write: (rows: NonEmpty<T>) => Statement): Statement[] {
  return grouped(rows, ({ label }) => label, write)
}

/** Rows whose statement has the same text: type, what the ends are found by, and whether there is a factId. */
function byEnds<T extends RelationshipKey>(
  rows: readonly T[],
  graph: GraphSchema,
  write: (rows: NonEmpty<T>) => Statement,
): Statement[] {
  const text = ({ type, from, to, factId }: T) =>
    [type, finder(graph, from.label), finder(graph, to.label), factId !== null].join(' ')
  return grouped(rows, text, write)
}

/** The label by which an end is found: `Actor` for persons and organizations, so that one statement serves both. */
const finder = (graph: GraphSchema, label: string): string => schemaOf(graph, label).also[0] ?? label

function grouped<T>(
  rows: readonly T[],
  name: (row: T) => string,
  write: (rows: NonEmpty<T>) => Statement,
): Statement[] {
  return groupBy(rows, name)
    .flatMap(([, group]) => batches(group))
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [write([first, ...rest])]))
}

function upsertNodes(rows: NonEmpty<NodeRow>, graph: GraphSchema): Statement {
  const [{ label }] = rows
  const key = keyOf(graph, label)
  const columns = columnsOf(label, schemaOf(graph, label).properties)
  return {
    text: [
      'UNWIND $rows AS row',
      `MERGE (n${labelPattern(graph, label)} {${quote(key)}: row[${columns.names.indexOf(key)}]})`,
      `SET n = ${asMap(columns.names, 0)}`,
    ].join('\n'),
    params: { rows: rows.map(({ properties }) => valuesOf(properties, columns)) },
  }
}

function deleteNodes(rows: NonEmpty<NodeKey>, graph: GraphSchema): Statement {
  const [{ label }] = rows
  return {
    text: `UNWIND $keys AS key\nMATCH (n:${quote(label)} {${quote(keyOf(graph, label))}: key})\nDETACH DELETE n`,
    params: { keys: rows.map(({ key }) => key) },
  }
}

function upsertRelationships(rows: NonEmpty<Upsert>, graph: GraphSchema): Statement {
  const [first] = rows
  const columns = columnsOf(first.type, graph.relationships[first.type]?.properties ?? {})
  const set = columns.names.length === 0 ? [] : [`SET r = ${asMap(columns.names, 2)}`]
  const relationship = between(first, graph, 2 + columns.names.indexOf('factId'))
  return {
    text: [...matchEnds(first, graph), `MERGE ${relationship}`, ...set].join('\n'),
    params: { rows: rows.map(row => [row.from.key, row.to.key, ...valuesOf(row.properties, columns)]) },
  }
}

function deleteRelationships(rows: NonEmpty<RelationshipKey>, graph: GraphSchema): Statement {
  return {
    text: [...matchEnds(rows[0], graph), `MATCH ${between(rows[0], graph, 2)}`, 'DELETE r'].join('\n'),
    params: {
      rows: rows.map(({ from, to, factId }) => (factId === null ? [from.key, to.key] : [from.key, to.key, factId])),
    },
  }
}

function matchEnds({ from, to }: RelationshipKey, graph: GraphSchema): string[] {
  const node = (name: string, label: string, key: string) =>
    `MATCH (${name}:${quote(finder(graph, label))} {${quote(keyOf(graph, label))}: ${key}})`
  return ['UNWIND $rows AS row', node('a', from.label, 'row[0]'), node('b', to.label, 'row[1]')]
}

/** @param factAt where a row has the fact that tells the relationship from others of its type. */
const between = ({ type, factId }: RelationshipKey, graph: GraphSchema, factAt: number): string =>
  `(a)-[r${typePattern(graph, type)}${factId === null ? '' : ` {factId: row[${factAt}]}`}]->(b)`

function withFact(row: RelationshipRow): Upsert {
  const { factId } = row.properties
  return { ...row, factId: typeof factId === 'string' ? factId : null }
}

/** What a label or type may hold, in the order in which the values of a row travel. */
interface Columns {
  readonly of: string
  readonly names: readonly string[]
  readonly schema: Readonly<Record<string, Property>>
}

function columnsOf(of: string, schema: Readonly<Record<string, Property>>): Columns {
  return { of, names: [...Object.keys(schema), ...plainColumns(schema)], schema }
}

/** Lists, because a map would name every value of every row: that takes longer to pass than the row takes to write. @throws Error for a property that the ontology lacks. */
function valuesOf(properties: Properties, { of, names, schema }: Columns): Param[] {
  const unknown = Object.keys(properties).find(name => schema[name] === undefined)
  if (unknown !== undefined) throw new Error(`schema/ontology/graph.yaml: ${of} has no property ${unknown}`)
  const all = { ...properties, ...plainWords(properties, schema) }
  return names.map(name => toParam(all[name] ?? null))
}

const asMap = (names: readonly string[], from: number): string =>
  `{${names.map((name, at) => `${quote(name)}: row[${from + at}]`).join(', ')}}`
