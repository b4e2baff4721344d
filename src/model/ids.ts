import { hash } from 'node:crypto'
import type { MentionKind } from './claim.js'

const PREFIX: Readonly<Record<MentionKind, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'org',
  PLACE: 'place',
  EVENT: 'event',
  AGREEMENT: 'agreement',
}

/** First 80 bits of the SHA-256 of the parts, in hex; parts are kept apart, so ("ab", "c") and ("a", "bc") differ. */
export function digest(...parts: readonly (string | number | null)[]): string {
  // Of bytes: a slice of a text would hold on to all of it.
  return hash('sha256', JSON.stringify(parts), 'buffer').toString('hex', 0, 10)
}

export function mentionId(articleId: string, kind: MentionKind, foldedSurface: string, ordinal: number): string {
  return `${PREFIX[kind]}:${digest(articleId, kind, foldedSurface, ordinal)}`
}

/** The id of a reference row: its Wikidata QID where it has one, else its slug. */
export function referenceId(kind: MentionKind, qidOrSlug: string): string {
  return `${PREFIX[kind]}:${qidOrSlug}`
}

export function articleId(canonical: string): string {
  return `article:${digest(canonical)}`
}

export function claimId(...parts: readonly (string | number | null)[]): string {
  return `claim:${digest(...parts)}`
}

/**
 * The label that the prefix of an id tells. No two nodes of the graph have one id, so ids are global (Relay): what is derived has a
 * prefix of its own even where its id is made from a claim's (`mediation:<hash>` from the fact's).
 */
export const LABEL_OF_PREFIX: Readonly<Record<string, string>> = {
  person: 'Person',
  org: 'Organization',
  place: 'Place',
  event: 'Event',
  agreement: 'Agreement',
  process: 'Process',
  article: 'Article',
  claim: 'Claim',
  fact: 'Fact',
  office: 'Office',
  status: 'Status',
  mediation: 'Mediation',
  contradiction: 'Contradiction',
  decision: 'Decision',
}

/** The id of what is derived from claims: the smallest claim's, under a prefix of its own: `derivedId('fact', 'claim:00ff') === 'fact:00ff'`. */
export function derivedId(prefix: 'fact' | 'office' | 'status' | 'mediation', smallest: string): string {
  // Joined, it is one text; a template is held as its pieces.
  return [prefix, smallest.slice(smallest.lastIndexOf(':') + 1)].join(':')
}

/** `labelOfId("event:00ff") === "Event"`; null for what is no id. */
export function labelOfId(id: string): string | null {
  const colon = id.indexOf(':')
  return colon === -1 || colon === id.length - 1 ? null : (LABEL_OF_PREFIX[id.slice(0, colon)] ?? null)
}
