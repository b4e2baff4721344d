import { createHash } from 'node:crypto'
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
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
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
