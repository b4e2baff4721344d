import type { Analysis } from '../analyse/analysis.js'
import type { Resources } from './resources.js'

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '')

// Heads that are events also in names; a "National Congress" or a "Convention" is a body.
const EVENTS = /^(?:summit|conference|talks|negotiations|dialogue)$/

/** The last word of a capitalised name that is a head of events or agreements: "Good Friday Agreement" → "agreement". */
export function paperHead(resources: Resources, name: string): string | null {
  const words = name.split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  const first = words[0]?.toLowerCase() ?? ''
  const known = (word: string) => resources.agreementStage.has(word) || EVENTS.test(word)
  if (words.length < 2) return null
  if (known(last)) return last
  if (known(singular(last))) return singular(last)
  // "Treaty of Versailles", "Declaration of Principles"
  // … but "Congress of South African Trade Unions" is a body
  const isCongress = first === 'congress' && words.length === 3
  return words[1] === 'of' && (known(first) || first === 'declaration' || isCongress) ? first : null
}

/** Conferences that are bodies of those who belong to them: "Episcopal Conference". */
const STANDING = /\b(?:episcopal|bishops|churches|islamic|leadership|rectors|unions)\b.* conference$/i

/** What `Reading.papers` holds: names that the analysis took for organizations and that name agreements or events. */
export function findPapers({ entities }: Analysis, resources: Resources): Set<number> {
  const papers = entities.filter(
    ({ kind, reference, name }) =>
      kind !== 'PERSON' && reference === null && paperHead(resources, name) !== null && !STANDING.test(name),
  )
  return new Set(papers.map(({ index }) => index))
}
