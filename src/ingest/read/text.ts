import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Article } from '../../model/article.js'
import { articleId } from '../../model/ids.js'
import { parseYaml } from '../../model/yaml.js'
import { canonicalUrl } from './canonical-url.js'
import { decode } from './decode.js'
import type { Input } from './read.js'

/** What is known of an article beside its text. */
interface Metadata {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly source?: string | undefined
  readonly title?: string | undefined
  readonly publishedOn?: string | undefined
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** YAML reads `title: 1995` as a number and `source:` as null. */
const field = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => (value === null || value === undefined || value === '' ? undefined : String(value)))

/** A day, month or year that there is: "2023-02-30" is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false
  const day = `${text}-01-01`.slice(0, 10)
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day
}

const metadata = z.object({
  id: field,
  url: field,
  source: field,
  title: field,
  publishedOn: field.refine(date => date === undefined || isDate(date), 'write the date as 2023-03-18'),
})

function article(origin: string, bytes: Uint8Array, text: string, known: Metadata): Article {
  const url = known.url ?? null
  return {
    id: articleId(url ? canonicalUrl(url) : (known.id ?? origin)),
    url,
    source: known.source ?? null,
    title: known.title ?? null,
    publishedOn: known.publishedOn ?? null,
    origin,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** A plain text file: the article and nothing else. */
export function readPlain(bytes: Uint8Array, origin: string, id?: string): Input {
  const text = decode(bytes)
  if (typeof text !== 'string') return { rejection: { origin, reason: text.reason } }
  return { article: article(origin, bytes, text, { id }) }
}

function readMetadata(yaml: string): Metadata | { readonly reason: string } {
  try {
    const result = metadata.safeParse(parseYaml(yaml) ?? {})
    return result.success ? result.data : { reason: `The front matter is not valid: ${z.prettifyError(result.error)}` }
  } catch (error) {
    return { reason: `The front matter is not valid YAML: ${error instanceof Error ? error.message : error}` }
  }
}

/** Markdown with front matter (title, url, source, publishedOn, id); the front matter stays in the text, and cleaning leaves it out. */
export function readMarkdown(bytes: Uint8Array, origin: string, id?: string): Input {
  const text = decode(bytes)
  if (typeof text !== 'string') return { rejection: { origin, reason: text.reason } }
  const front = FRONT_MATTER.exec(text)
  if (front && text.slice(front[0].length).trim() === '')
    return { rejection: { origin, reason: 'There is no text below the front matter.' } }
  const known = front ? readMetadata(front[1] ?? '') : {}
  if ('reason' in known) return { rejection: { origin, reason: known.reason } }
  return { article: article(origin, bytes, text, { id, ...known }) }
}
