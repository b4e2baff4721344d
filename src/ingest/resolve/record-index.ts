import { LRUCache } from 'lru-cache'
import { groupBy } from '../../model/group-by.js'
import type { RecordArticle, RecordClaim, RecordMention } from '../../model/record.js'
import type { Ruling } from './decisions.js'
import type { Lookup, Table } from './flow/table.js'

/** One article with what it says: the unit in which the record changes. */
export interface Report {
  readonly article: RecordArticle
  /** In order of id. */
  readonly mentions: readonly RecordMention[]
  /** In order of id, without those that a decision retracts. */
  readonly claims: readonly RecordClaim[]
  /** What decisions say of its mentions. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>
}

/** The record as every stratum looks things up in it. Claims speak of mentions of their own article only. */
export interface RecordIndex {
  readonly reports: Lookup<Report>
  readonly articles: Lookup<RecordArticle>
  readonly mentions: Lookup<RecordMention>
  readonly bySubject: Lookup<readonly RecordClaim[]>
  readonly byObject: Lookup<readonly RecordClaim[]>
  /** By the event in which they hold. */
  readonly byEvent: Lookup<readonly RecordClaim[]>
  /** What decisions say of a mention. */
  readonly rulings: Lookup<readonly Ruling[]>
}

/** @param articleOf the article of a mention */
export function indexRecord(reports: Table<Report>, articleOf: ReadonlyMap<string, string>): RecordIndex {
  const known = new LRUCache<Report, Parts>({ max: AT_HAND })
  const partsOf = (report: Report): Parts => {
    const before = known.get(report)
    if (before !== undefined) return before
    const parts = lookups(report)
    known.set(report, parts)
    return parts
  }
  const inReport =
    <V>(find: (report: Report, mention: string) => V | undefined) =>
    (mention: string) => {
      const report = reports.get(articleOf.get(mention) ?? '')
      return report === undefined ? undefined : find(report, mention)
    }
  return {
    reports,
    articles: { get: id => reports.get(id)?.article },
    mentions: { get: inReport((report, id) => partsOf(report).mentions.get(id)) },
    bySubject: { get: inReport((report, id) => partsOf(report).bySubject.get(id)) },
    byObject: { get: inReport((report, id) => partsOf(report).byObject.get(id)) },
    byEvent: { get: inReport((report, id) => partsOf(report).byEvent.get(id)) },
    rulings: { get: inReport((report, id) => report.rulings.get(id)) },
  }
}

interface Parts {
  readonly mentions: ReadonlyMap<string, RecordMention>
  readonly bySubject: ReadonlyMap<string, readonly RecordClaim[]>
  readonly byObject: ReadonlyMap<string, readonly RecordClaim[]>
  readonly byEvent: ReadonlyMap<string, readonly RecordClaim[]>
}

/** Reports whose look-ups are kept: those of a batch and what it touches. For all articles they would weigh 7 KB each. */
const AT_HAND = 1_000

/** What is looked up in a report. */
function lookups(report: Report): Parts {
  return {
    mentions: new Map(report.mentions.map(mention => [mention.id, mention])),
    bySubject: groupBy(report.claims, claim => claim.subject),
    byObject: groupPresent(report.claims, claim => claim.object),
    byEvent: groupPresent(report.claims, claim => claim.at),
  }
}

function groupPresent(
  claims: readonly RecordClaim[],
  key: (claim: RecordClaim) => string | null,
): Map<string, RecordClaim[]> {
  return groupBy(
    claims.filter(claim => key(claim) !== null),
    claim => key(claim) ?? '',
  )
}

/** The day by which things are ordered: that of the article, and last of all where it is unknown. */
export function publishedOn({ articles }: Pick<RecordIndex, 'articles'>, articleId: string | null): string | null {
  return articleId === null ? null : (articles.get(articleId)?.publishedOn ?? null)
}

/** Orders mentions by (published, id), those of no known day last. */
export function mentionOrder(index: Pick<RecordIndex, 'articles'>, { id, articleId }: RecordMention): string {
  return `${publishedOn(index, articleId) ?? '9999'} ${id}`
}
