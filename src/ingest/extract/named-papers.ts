import { entityOf, type Reading } from './reading.js'

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '')

// Heads that are events also in names; a "National Congress" or a "Convention" is a body.
const EVENTS = /^(?:summit|conference|talks|negotiations|dialogue)$/

/** The last word of a capitalised name that is a head of events or agreements: "Good Friday Agreement" → "agreement". */
export function paperHead({ resources }: Reading, name: string): string | null {
  const words = name.split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  const first = words[0]?.toLowerCase() ?? ''
  const known = (word: string) => resources.agreementStage.has(word) || EVENTS.test(word)
  if (words.length < 2) return null
  if (known(last)) return last
  if (known(singular(last))) return singular(last)
  // "Treaty of Versailles", "Declaration of Principles"
  return words[1] === 'of' && (known(first) || first === 'declaration' || first === 'congress') ? first : null
}

/** A name that the analysis took for an organization and that names an agreement or an event. */
export function isNamedPaper(reading: Reading, entity: number): boolean {
  const found = entityOf(reading, entity)
  return (
    found !== undefined &&
    found.kind !== 'PERSON' &&
    found.reference === null &&
    paperHead(reading, found.name) !== null
  )
}
