import type { Statement } from '../model/statement.js'
import type { GraphSchema, Property } from '../ontology/ontology.js'
import { quote } from './names.js'
import { TEXT_INDEX } from './search.js'

export type Dialect = 'neo4j' | 'embedded'

/** A property of a label that is searched by its words. */
export interface TextIndex {
  readonly label: string
  readonly property: string
}

/**
 * What must exist before the first write, each statement harmless where it exists already.
 * On Neo4j a uniqueness constraint brings its index; the embedded engine needs the index first, or every MERGE scans the label.
 */
export function constraintStatements(graph: GraphSchema, dialect: Dialect): Statement[] {
  const texts = indexed(graph).flatMap(({ label, property, flags }) => [
    ...(flags.index || (flags.unique && dialect === 'embedded') ? [rangeIndex(label, property)] : []),
    ...(flags.unique ? [uniqueness(label, property)] : []),
  ])
  const all = dialect === 'neo4j' ? [...texts, fulltext(textIndexes(graph))] : texts
  return all.map(text => ({ text, params: {} }))
}

/** Every full text index that the ontology asks for. */
export function textIndexes(graph: GraphSchema): TextIndex[] {
  return indexed(graph)
    .filter(({ flags }) => flags.fulltext)
    .map(({ label, property }) => ({ label, property }))
}

/** schema/graph.cypher: the constraints and indexes as Neo4j takes them. */
export function printConstraints(graph: GraphSchema): string {
  const statements = constraintStatements(graph, 'neo4j').map(({ text }) => `${text};`)
  return `// Printed from schema/ontology/graph.yaml by \`npm run schema\`; change it there.\n${statements.join('\n')}\n`
}

interface Indexed {
  readonly label: string
  readonly property: string
  readonly flags: Property
}

function indexed({ labels }: GraphSchema): Indexed[] {
  const own = Object.entries(labels).flatMap(([label, { properties }]) => flagged(label, properties))
  return [...own, ...shared(labels)]
}

const flagged = (label: string, properties: Readonly<Record<string, Property>>): Indexed[] =>
  Object.entries(properties)
    .filter(([, flags]) => flags.unique || flags.index || flags.fulltext)
    .map(([property, flags]) => ({ label, property, flags }))

/** `Actor` is indexed by what Person and Organization have in common, without text: a search asks each of them. */
function shared(labels: GraphSchema['labels']): Indexed[] {
  const interfaces = [...new Set(Object.values(labels).flatMap(({ also }) => also))]
  return interfaces.flatMap(label => {
    const members = Object.values(labels).filter(({ also }) => also.includes(label))
    const [first, ...rest] = members
    return flagged(label, first?.properties ?? {}).filter(
      ({ property, flags }) => !flags.fulltext && rest.every(({ properties }) => property in properties),
    )
  })
}

const rangeIndex = (label: string, property: string): string =>
  `CREATE INDEX ${quote(`${label}_${property}`)} IF NOT EXISTS FOR (n:${quote(label)}) ON (n.${quote(property)})`

const uniqueness = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${quote(`${label}_${property}_unique`)} IF NOT EXISTS FOR (n:${quote(label)}) REQUIRE n.${quote(property)} IS UNIQUE`

/** One over all labels, so that a search is one call with one ranking; folding, so that "Lajcak" finds "Lajčák". */
function fulltext(indexes: readonly TextIndex[]): string {
  const labels = [...new Set(indexes.map(({ label }) => quote(label)))].join('|')
  const properties = [...new Set(indexes.map(({ property }) => `n.${quote(property)}`))].join(', ')
  return (
    `CREATE FULLTEXT INDEX ${quote(TEXT_INDEX)} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
  )
}
