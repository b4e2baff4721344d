import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Article } from '../../model/article.js'
import { articleId } from '../../model/ids.js'
import { canonicalUrl } from './canonical-url.js'
import { instantOf, isDay } from './day.js'

/** What is known of an article beside its text. */
export interface Metadata {
  readonly id?: string | null | undefined
  readonly url?: string | null | undefined
  readonly source?: string | null | undefined
  readonly title?: string | null | undefined
  readonly publishedOn?: string | null | undefined
  /** With its time, where it is known. */
  readonly modifiedOn?: string | null | undefined
}

/** YAML reads `title: 1995` as a number and `source:` as null. */
const field = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => (value === null || value === undefined || value === '' ? undefined : String(value)))

const metadata = z.object({
  id: field,
  url: field,
  source: field,
  title: field,
  publishedOn: field.refine(date => date === undefined || isDay(date), 'write the date as 2023-03-18'),
  modifiedOn: field,
})

/** An article: its id is that of its address, else the given one, else its place. */
export function articleOf(origin: string, bytes: Uint8Array | string, text: string, known: Metadata): Article {
  const url = known.url ?? null
  return {
    id: articleId(url ? canonicalUrl(url) : (known.id ?? origin)),
    url,
    source: known.source ?? null,
    title: known.title ?? null,
    publishedOn: known.publishedOn ?? null,
    ...modified(known.modifiedOn),
    origin,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function modified(told: string | null | undefined): Pick<Article, 'modifiedOn'> {
  const modifiedOn = told ? instantOf(told) : null
  return modifiedOn === null ? {} : { modifiedOn }
}

/** Checks what somebody says of an article; `what` names it in the reason why it can not be taken. */
export function readMetadata(given: unknown, what: string): Metadata | { readonly reason: string } {
  const result = metadata.safeParse(given)
  return result.success ? result.data : { reason: `${what} is not valid: ${z.prettifyError(result.error)}` }
}
