import type { GraphDiff, NodeKey, NodeRow, Properties, RelationshipKey, RelationshipRow } from '../model/graph.js'
import type { Param, Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { keyOf, labelPattern, quote, schemaOf, typePattern } from './names.js'
import { batches, groupBy, toParams } from './params.js'
import { plainWords } from './plain-words.js'

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
  const schema = schemaOf(graph, label).properties
  const whole = (properties: Properties) => toParams({ ...properties, ...plainWords(properties, schema) })
  return {
    text: [
      'UNWIND $rows AS row',
      `MERGE (n${labelPattern(graph, label)} {${quote(keyOf(graph, label))}: row.key})`,
      'SET n = row.properties',
    ].join('\n'),
    params: { rows: rows.map(({ key, properties }) => ({ key, properties: whole(properties) })) },
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
  return {
    text: [...matchEnds(rows[0], graph), `MERGE ${between(rows[0], graph)}`, 'SET r = row.properties'].join('\n'),
    params: { rows: rows.map(row => ({ ...ends(row), properties: toParams(row.properties) })) },
  }
}

function deleteRelationships(rows: NonEmpty<RelationshipKey>, graph: GraphSchema): Statement {
  return {
    text: [...matchEnds(rows[0], graph), `MATCH ${between(rows[0], graph)}`, 'DELETE r'].join('\n'),
    params: { rows: rows.map(ends) },
  }
}

function matchEnds({ from, to }: RelationshipKey, graph: GraphSchema): string[] {
  const node = (name: string, label: string, key: string) =>
    `MATCH (${name}:${quote(finder(graph, label))} {${quote(keyOf(graph, label))}: ${key}})`
  return ['UNWIND $rows AS row', node('a', from.label, 'row.source'), node('b', to.label, 'row.target')]
}

const between = ({ type, factId }: RelationshipKey, graph: GraphSchema): string =>
  `(a)-[r${typePattern(graph, type)}${factId === null ? '' : ' {factId: row.factId}'}]->(b)`

const ends = ({ from, to, factId }: RelationshipKey): Readonly<Record<string, Param>> =>
  factId === null ? { source: from.key, target: to.key } : { source: from.key, target: to.key, factId }

function withFact(row: RelationshipRow): Upsert {
  const { factId } = row.properties
  return { ...row, factId: typeof factId === 'string' ? factId : null }
}
