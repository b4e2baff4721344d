import { fold } from '../model/fold.js'
import type { Properties } from '../model/graph.js'
import type { Property } from '../ontology/ontology.js'

/**
 * Beside each property with a full text index stands one with its accented words as they are typed without accents ("Lajčák met
 * Vučić" has "lajcak vucic"), because the embedded engine's index takes accents for letters of their own.
 */
export function plainProperty(name: string): string {
  return `${name}Plain`
}

/** The plain words of a row, null where its text has no accents. */
export function plainWords(properties: Properties, schema: Readonly<Record<string, Property>>): Properties {
  return Object.fromEntries(indexed(schema).map(name => [plainProperty(name), unaccented(properties[name])]))
}

/** The properties that `plainWords` gives. */
export function plainColumns(schema: Readonly<Record<string, Property>>): string[] {
  return indexed(schema).map(plainProperty)
}

const indexed = (schema: Readonly<Record<string, Property>>): string[] =>
  Object.keys(schema).filter(name => schema[name]?.fulltext)

function unaccented(text: Properties[string] | undefined): string | null {
  if (typeof text !== 'string') return null
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const plain = words.map(word => (fold(word) === word.toLowerCase() ? '' : fold(word))).filter(word => word !== '')
  return plain.length === 0 ? null : [...new Set(plain)].join(' ')
}
