import type { GraphSchema } from '../../ontology/ontology.js'
import { quote } from '../names.js'

/** Labels, relationship types and properties as they stand in a statement. Only the ontology's get through: nothing else can be asked for. */
export interface Names {
  readonly label: (name: string) => string
  readonly type: (name: string) => string
  readonly property: (name: string) => string
  /** Whether nodes of one of the labels (none: any) can have the property. */
  readonly isHeld: (property: string, labels: readonly string[]) => boolean
}

/** Words of the language that would be misread without quotes: `[:`IN`]`. */
const RESERVED = new Set([
  'IN',
  'FOR',
  'ON',
  'OF',
  'IS',
  'AS',
  'BY',
  'OR',
  'AND',
  'NOT',
  'END',
  'ALL',
  'CASE',
  'NULL',
  'TRUE',
  'FALSE',
  'EXISTS',
  'COUNT',
  'COLLECT',
])

export function ontologyNames({ labels, relationships, fact }: GraphSchema): Names {
  const properties = [...Object.values(labels), ...Object.values(relationships)].flatMap(({ properties }) =>
    Object.keys(properties),
  )
  return {
    label: oneOf('label', new Set([...Object.keys(labels), ...Object.values(labels).flatMap(({ also }) => also)])),
    type: oneOf('relationship type', new Set(Object.keys(relationships))),
    property: oneOf('property', new Set([...properties, ...Object.keys(fact)])),
    isHeld: (property, wanted) =>
      wanted.length === 0 ||
      Object.entries(labels).some(
        ([label, { also, properties }]) =>
          property in properties && (wanted.includes(label) || also.some(one => wanted.includes(one))),
      ),
  }
}

function oneOf(what: string, known: ReadonlySet<string>) {
  return (name: string): string => {
    if (!known.has(name)) throw new Error(`schema/ontology/graph.yaml has no ${what} "${name}"`)
    return readable(name)
  }
}

/** A key of a map: ours or a GraphQL response key, which may be any word of the language (`then`, `where`). */
export function mapKey(key: string): string {
  return quote(key)
}

function readable(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toUpperCase()) ? name : quote(name)
}
