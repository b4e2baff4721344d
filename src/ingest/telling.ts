import type { ArticleRecord } from '../cypher/record-rows.js'
import type { Telling } from './resolve/telling.js'

/** What derivation needs of an article: as it is read back from the store. */
export function telling({
  article,
  extraction: { mentions, claims, publishedOn, title },
  sketch,
}: ArticleRecord): Telling {
  const { id, source, sha256 } = article
  return {
    article: {
      id,
      publishedOn: publishedOn ?? article.publishedOn,
      title: title ?? article.title,
      source,
      sha256,
      sketch,
    },
    mentions,
    claims,
  }
}
