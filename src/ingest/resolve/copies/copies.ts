import { fold } from '../../../model/fold.js'
import { digest } from '../../../model/ids.js'
import type { RecordArticle } from '../../../model/record.js'
import { join, type Link } from '../join.js'
import { groupBy, pairs, sortedBy } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { resemblance } from './sketch.js'

export interface CopyGroup {
  readonly id: string
  /** Article ids; the first is the one that was there first. */
  readonly articles: readonly string[]
}

export interface Copies {
  readonly groups: readonly CopyGroup[]
  /** The group of copies that an article is in, else the article itself. */
  readonly groupOf: (articleId: string) => string
  /** What counts once: the outlet of the first of the copies, or the article itself where no outlet is known. */
  readonly sourceOf: (articleId: string) => string
}

/** Share of common shingles from which two texts are copies, per mille. */
const COPY = 700

/** Articles that share one of their smallest hashes may be copies: with 700 per mille in common, missing all eight has odds of 1 in 15,000. */
const BANDS = 8

/** Groups near-equal articles, so that a syndicated story supports a fact once. */
export function findCopies(index: RecordIndex): Copies {
  const articles = [...index.articles.values()]
  const clusters = join({ members: articles.map(({ id }) => id), links: links(articles), apart: () => false })
  const first = new Map<string, RecordArticle>()
  const groups: CopyGroup[] = []
  for (const cluster of clusters) {
    const members = sortedBy(
      cluster.flatMap(id => index.articles.get(id) ?? []),
      ({ id, publishedOn }) => `${publishedOn ?? '9999'} ${id}`,
    )
    for (const { id } of members) if (members[0] !== undefined) first.set(id, members[0])
    if (members.length > 1)
      groups.push({ id: `copies:${digest(members[0]?.id ?? '')}`, articles: members.map(({ id }) => id) })
  }
  const groupOf = new Map(groups.flatMap(({ id, articles }) => articles.map(article => [article, id] as const)))
  return {
    groups: sortedBy(groups, ({ id }) => id),
    groupOf: id => groupOf.get(id) ?? id,
    sourceOf: id => sourceName(first.get(id), id),
  }
}

function sourceName(article: RecordArticle | undefined, id: string): string {
  return article === undefined ? id : article.source === null ? article.id : `source:${fold(article.source)}`
}

function links(articles: readonly RecordArticle[]): readonly Link[] {
  const keys = articles.flatMap(article =>
    [article.sha256, ...article.sketch.slice(0, BANDS)].map(key => ({ key: String(key), article })),
  )
  const found = new Map<string, Link>()
  for (const block of groupBy(keys, ({ key }) => key).values()) {
    for (const [{ article: a }, { article: b }] of pairs(block)) {
      const score = a.sha256 === b.sha256 ? 1000 : resemblance(a.sketch, b.sketch)
      if (a.id !== b.id && score >= COPY) found.set(`${a.id} ${b.id}`, { a: a.id, b: b.id, score })
    }
  }
  return [...found.values()]
}
