import { parseYaml } from '../../model/yaml.js'
import { decode } from './decode.js'
import { articleOf, type Metadata, readMetadata } from './metadata.js'
import type { Input, ReadOptions } from './read.js'
import { type Fields, metadataIn } from './record.js'

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** A plain text file: the article and nothing else. */
export function readPlain(bytes: Uint8Array, origin: string, { id }: ReadOptions = {}): Input {
  const text = decode(bytes)
  if (typeof text !== 'string') return { rejection: { origin, reason: text.reason } }
  return { article: articleOf(origin, bytes, text, { id }) }
}

function frontMatter(yaml: string): Metadata | { readonly reason: string } {
  try {
    const told = parseYaml(yaml) ?? {}
    return readMetadata(isFields(told) ? metadataIn(told) : told, 'The front matter')
  } catch (error) {
    return { reason: `The front matter is not valid YAML: ${error instanceof Error ? error.message : error}` }
  }
}

const isFields = (told: unknown): told is Fields => typeof told === 'object' && told !== null && !Array.isArray(told)

/** Markdown with front matter (title, url, source, publishedOn, modifiedOn, id, or as others call them); the front matter stays in the text, and cleaning leaves it out. */
export function readMarkdown(bytes: Uint8Array, origin: string, { id }: ReadOptions = {}): Input {
  const text = decode(bytes)
  if (typeof text !== 'string') return { rejection: { origin, reason: text.reason } }
  const front = FRONT_MATTER.exec(text)
  if (front && text.slice(front[0].length).trim() === '')
    return { rejection: { origin, reason: 'There is no text below the front matter.' } }
  const known = front ? frontMatter(front[1] ?? '') : {}
  if ('reason' in known) return { rejection: { origin, reason: known.reason } }
  return { article: articleOf(origin, bytes, text, { id, ...known }) }
}
