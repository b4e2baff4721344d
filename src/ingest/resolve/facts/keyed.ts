import type { RecordClaim } from '../../../model/record.js'
import { group } from '../flow/collect.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { sortedBy } from '../order.js'
import type { Report } from '../record-index.js'
import type { Strata } from '../strata.js'
import type { Voice } from './confidence.js'

/** What the claims of an article have in common as voices. */
interface Teller {
  readonly source: string
  readonly publishedOn: string | null
}

/** What one article says, each item under the key at which it meets what others say; two lists side by side weigh half of one of pairs. */
export interface Keyed<T> {
  readonly keys: readonly string[]
  readonly items: readonly T[]
  readonly teller: Teller
}

/** What all articles say. */
export interface Sayings<T> {
  readonly ofArticle: Table<Keyed<T>>
  /** What is said under a key, in order of claim id. */
  readonly under: (key: string) => readonly T[]
  /** The keys, as the source of a table. */
  readonly keys: Table<ReadonlyMap<string, T>>
  /** How a claim that was said under a key counts. */
  readonly voiceOf: (claim: RecordClaim) => Voice
}

/**
 * @param itemsOf what a report says, each with its key
 * @param claimOf the claim that says an item
 */
export function gather<T>(
  flow: Flow,
  { record, copies }: Pick<Strata, 'record' | 'copies'>,
  itemsOf: (report: Report) => readonly (readonly [key: string, item: T])[],
  claimOf: (item: T) => RecordClaim,
): Sayings<T> {
  const ofArticle = map(flow, record.reports, (report): Keyed<T> | undefined => {
    const said = itemsOf(report)
    if (said.length === 0) return undefined
    const { id, publishedOn } = report.article
    return {
      keys: said.map(([key]) => flow.keys.at(key)?.key ?? key),
      items: said.map(([, item]) => item),
      teller: { source: copies.sourceOf(id), publishedOn },
    }
  })
  const keys = group(flow, ofArticle, ({ keys, items }) =>
    items.map((item, at) => [keys[at] ?? '', claimOf(item).id, item] as const),
  )
  // Whoever reads what is under a key is told when anything of the article changes, its teller too.
  const tellerOf = ({ articleId }: RecordClaim) => ofArticle.peek(articleId)?.teller
  return {
    ofArticle,
    keys,
    under: key => sortedBy(keys.get(key)?.values() ?? [], item => claimOf(item).id),
    voiceOf: claim => ({
      affirms: claim.polarity === 'AFFIRMED',
      source: tellerOf(claim)?.source ?? claim.articleId,
      confidence: claim.confidence,
      publishedOn: tellerOf(claim)?.publishedOn ?? null,
    }),
  }
}
