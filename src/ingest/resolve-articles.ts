import type { ArticleRecord } from '../cypher/record-rows.js'
import { sketch } from './resolve/copies/sketch.js'
import { openDerivation } from './resolve/derive.js'
import type { Explanation } from './resolve/explain.js'
import { atOnce } from './resolve/flow/pausing.js'
import type { DerivationResources } from './resolve/strata.js'
import { telling } from './telling.js'

/** Which thing each mention is, without a store. */
export interface ResolvedArticles {
  /** The id of the thing that a mention refers to. */
  readonly thingOf: (mention: string) => string | undefined
  /** Why two mentions are one thing or two. */
  readonly explain: (one: string, other: string) => Explanation | undefined
}

export function resolveArticles(
  records: readonly Omit<ArticleRecord, 'sketch'>[],
  resources: DerivationResources,
): ResolvedArticles {
  const derivation = openDerivation(resources)
  const articles = records.map(record => telling({ ...record, sketch: sketch(record.article.text) }))
  atOnce(derivation.load({ articles }))
  const things = new Map(
    derivation
      .graph()
      .relationships.filter(({ type }) => type === 'REFERS_TO')
      .map(({ from, to }) => [from.key, to.key]),
  )
  return { thingOf: mention => things.get(mention), explain: derivation.explain }
}
