import { fold } from '../../../model/fold.js'
import { digest } from '../../../model/ids.js'
import type { RecordArticle } from '../../../model/record.js'
import { clusters } from '../flow/clusters.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { pairs, sortedBy } from '../order.js'
import type { RecordIndex, Report } from '../record-index.js'
import { resemblance } from './sketch.js'

/** What an article is a copy of. */
export interface Copy {
  /** The group of copies that it is in, else the article itself. */
  readonly group: string
  /** What counts once: the outlet of the first of the copies, or the article itself where no outlet is known. */
  readonly source: string
  /** The articles with its text, itself among them; the first is the one that was there first. */
  readonly articles: readonly string[]
}

export interface Copies {
  readonly table: Table<Copy>
  readonly groupOf: (articleId: string) => string
  readonly sourceOf: (articleId: string) => string
}

/** Share of common shingles from which two texts are copies, per mille. */
const COPY = 700

/**
 * Articles that share two of their eight smallest hashes may be copies: of texts with 700 per mille in common, one pair in 800 shares
 * fewer. One alone may be a sentence that half of an outlet's articles end with.
 */
const SMALLEST = 8

/** Groups near-equal articles, so that a syndicated story supports a fact once. */
export function findCopies(flow: Flow, reports: Table<Report>, index: RecordIndex): Copies {
  const nodes = map(flow, reports, ({ article }) => article)
  const groups = clusters(flow, { nodes, keysOf, score, apart: () => false })
  const table = map(flow, groups, members => copyOf(members.flatMap(id => index.articles.get(id) ?? [])))
  return {
    table,
    groupOf: id => table.get(id)?.group ?? id,
    sourceOf: id => table.get(id)?.source ?? id,
  }
}

function keysOf({ sha256, sketch }: RecordArticle): readonly string[] {
  return [sha256, ...pairs(sketch.slice(0, SMALLEST)).map(([a, b]) => `${a} ${b}`)]
}

function score(a: RecordArticle, b: RecordArticle): number {
  const points = a.sha256 === b.sha256 ? 1000 : resemblance(a.sketch, b.sketch)
  return points >= COPY ? points : 0
}

function copyOf(articles: readonly RecordArticle[]): Copy | undefined {
  const members = sortedBy(articles, ({ id, publishedOn }) => `${publishedOn ?? '9999'} ${id}`)
  const [first] = members
  if (first === undefined) return undefined
  return {
    group: members.length > 1 ? `copies:${digest(first.id)}` : first.id,
    source: first.source === null ? first.id : `source:${fold(first.source)}`,
    articles: members.map(({ id }) => id),
  }
}
