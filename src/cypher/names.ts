import type { GraphSchema } from '../ontology/ontology.js'

/** A label, type or property as Cypher takes it; the only place where a name becomes text. Always quoted, because types such as IN are keywords. */
export function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/** ``:`Person`:`Actor` ``: a label of the ontology with those it brings along. @throws Error for a label that the ontology lacks. */
export function labelPattern(graph: GraphSchema, label: string): string {
  return [label, ...schemaOf(graph, label).also].map(name => `:${quote(name)}`).join('')
}

/** ``:`MEDIATED` ``. @throws Error for a type that the ontology lacks. */
export function typePattern(graph: GraphSchema, type: string): string {
  if (graph.relationships[type] === undefined) throw new Error(`schema/ontology has no relationship ${type}`)
  return `:${quote(type)}`
}

/** The property that tells the nodes of a label apart: `id`, or `key` for names and months. */
export function keyOf(graph: GraphSchema, label: string): string {
  const key = Object.entries(schemaOf(graph, label).properties).find(([, property]) => property.unique)
  if (key === undefined) throw new Error(`schema/ontology/graph.yaml: ${label} has no unique property`)
  return key[0]
}

export function schemaOf(graph: GraphSchema, label: string): GraphSchema['labels'][string] {
  const schema = graph.labels[label]
  if (schema === undefined) throw new Error(`schema/ontology/graph.yaml has no label ${label}`)
  return schema
}
