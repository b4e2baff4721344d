/** A news article as it was read. `text` is the raw text: every offset in the project is a UTF-16 unit into it. */
export interface Article {
  /** Hash of the canonical URL, else the given id, else the origin (docs/model.md, Identity). */
  readonly id: string
  readonly url: string | null
  readonly source: string | null
  readonly title: string | null
  /** Publication date as given by metadata or fixed by the text; an EDTF day, month or year. */
  readonly publishedOn: string | null
  /** When its text was last changed, where the source says so: an instant in UTC or a day. It orders texts under one id, and is not stored. */
  readonly modifiedOn?: string | null
  /** Where it was read from: a relative path, `path#row`, or a URL. */
  readonly origin: string
  readonly text: string
  /** SHA-256 (hex) of the original bytes. */
  readonly sha256: string
}

/** An input that could not become an article, and why; `origin` names the place, `reason` the cure. */
export interface Rejection {
  readonly origin: string
  readonly reason: string
}
