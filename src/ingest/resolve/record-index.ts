import type { Claim, Mention } from '../../model/claim.js'
import type { Decision } from '../../model/decision.js'
import type { ClaimRecord, RecordArticle } from '../../model/record.js'
import { groupBy, sortedBy } from './order.js'

/** The record with what every stratum looks up in it. Lists are in order of id, so nothing depends on the order of arrival. */
export interface RecordIndex {
  readonly articles: ReadonlyMap<string, RecordArticle>
  readonly mentions: ReadonlyMap<string, Mention>
  /** Without those that a decision retracts. */
  readonly claims: readonly Claim[]
  readonly claimById: ReadonlyMap<string, Claim>
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>
  readonly byObject: ReadonlyMap<string, readonly Claim[]>
  /** By the event in which they hold. */
  readonly byEvent: ReadonlyMap<string, readonly Claim[]>
  /** Oldest first. */
  readonly decisions: readonly Decision[]
}

export function indexRecord(record: ClaimRecord): RecordIndex {
  const decisions = sortedBy(unique(record.decisions), decision => `${decision.at} ${decision.id}`)
  const retracted = new Set(decisions.filter(({ kind }) => kind === 'RETRACT').flatMap(({ left }) => left))
  const claims = unique(record.claims).filter(({ id }) => !retracted.has(id))
  return {
    articles: byId(record.articles),
    mentions: byId(record.mentions),
    claims,
    claimById: byId(claims),
    bySubject: groupBy(claims, claim => claim.subject),
    byObject: groupPresent(claims, claim => claim.object),
    byEvent: groupPresent(claims, claim => claim.at),
    decisions,
  }
}

/** The day by which things are ordered: that of the article, and last of all where it is unknown. */
export function publishedOn(index: RecordIndex, articleId: string | null): string | null {
  return articleId === null ? null : (index.articles.get(articleId)?.publishedOn ?? null)
}

/** Orders mentions by (published, id), those of no known day last. */
export function mentionOrder(index: RecordIndex, mention: Mention): string {
  return `${publishedOn(index, mention.articleId) ?? '9999'} ${mention.id}`
}

function groupPresent(claims: readonly Claim[], key: (claim: Claim) => string | null): Map<string, Claim[]> {
  return groupBy(
    claims.filter(claim => key(claim) !== null),
    claim => key(claim) ?? '',
  )
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...byId(items).values()]
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(sortedBy(items, item => item.id).map(item => [item.id, item]))
}
