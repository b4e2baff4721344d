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

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

const metadata = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  source: z.string().optional(),
  title: z.string().optional(),
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/, 'write the date as 2023-03-18')
    .optional(),
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
