import type { Rejection } from './article.js'

/** An article as a client gives it. */
export interface GivenArticle {
  readonly text: string
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  readonly source?: string | null | undefined
  /** `2023-03-18`, `2023-03` or `2023`. */
  readonly publishedOn?: string | null | undefined
  /** Identity of an article without a url. */
  readonly id?: string | null | undefined
}

/** A file as a client sends it, with articles in any format that is read from disk. */
export interface GivenFile {
  /** What rejections call it; without addresses or ids of their own it is the identity of its articles. */
  readonly name: string
  /** As an extension without the dot: "csv", "html.gz". */
  readonly format: string
  /** Of pages and feeds, where HTTP says it. */
  readonly charset?: string | undefined
  readonly bytes: Uint8Array
}

export type IngestionState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'

/** Articles that were accepted together, and what has become of them. */
export interface Ingestion {
  readonly id: string
  readonly state: IngestionState
  readonly submittedAt: string
  readonly total: number
  readonly done: number
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
}

/** Takes articles over HTTP: accepted ones are on disk before anybody is told so, and read in their order, also after a restart. */
export interface Intake {
  /** @throws UserError BAD_USER_INPUT that names the article that is none; then none of them is accepted. */
  readonly submit: (articles: readonly GivenArticle[]) => Promise<Ingestion>
  /** What can not be read in them is told by the ingestion. @throws UserError BAD_USER_INPUT when there is no article in any of them. */
  readonly submitFiles: (files: readonly GivenFile[]) => Promise<Ingestion>
  /** Pages that are fetched and then read; left out where the service reads no addresses. @throws UserError BAD_USER_INPUT for what is none. */
  readonly submitUrls?: ((urls: readonly string[]) => Promise<Ingestion>) | undefined
  /** null: there is none of this id, or it ended before the service was started. */
  readonly get: (id: string) => Ingestion | null
  /** Its state now and after each change, until it has ended. */
  readonly follow: (id: string) => AsyncIterable<Ingestion>
  /** Takes an article out of the graph; false where there is none. */
  readonly remove: (articleId: string) => Promise<boolean>
}
