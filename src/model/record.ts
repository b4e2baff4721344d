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

/** A mention as derivation reads it: without where it stands. */
export type RecordMention = Omit<Mention, 'surface' | 'start' | 'end'>

/** A claim as derivation reads it: what it says, without the words that say it and the rule that read them, which only the store holds. */
export type RecordClaim = Omit<Claim, 'quote' | 'start' | 'end' | 'sentence' | 'rule'>

/** The set from which the graph is derived; the order in the lists means nothing. */
export interface ClaimRecord {
  readonly articles: readonly RecordArticle[]
  readonly mentions: readonly RecordMention[]
  readonly claims: readonly RecordClaim[]
  readonly decisions: readonly Decision[]
}
