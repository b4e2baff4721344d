import type { Claim, Mention } from './claim.js'
import type { Decision } from './decision.js'

/** What derivation needs to know of an article: where and when it was published and how to recognise a copy of it. */
export interface RecordArticle {
  readonly id: string
  readonly publishedOn: string | null
  readonly title: string | null
  /** The outlet; two articles of one outlet are one source. */
  readonly source: string | null
  readonly sha256: string
  /** Sketch of the text (`ingest/resolve/copies/sketch.ts`); near-equal sketches are copies. */
  readonly sketch: readonly number[]
}

/** The set from which the graph is derived; the order in the lists means nothing. */
export interface ClaimRecord {
  readonly articles: readonly RecordArticle[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly decisions: readonly Decision[]
}
