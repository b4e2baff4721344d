import { parseFeed } from 'feedsmith'
import { decodeMarkup, textOfHtml } from './markup.js'
import type { Input, ReadOptions } from './read.js'
import { type Fields, readFields } from './record.js'

/** A file of RSS, Atom or RDF: an article for each item, its text the fullest that the feed has of it. */
export function* readFeed(bytes: Uint8Array, file: string, options: ReadOptions): Iterable<Input> {
  const xml = decodeMarkup(bytes, options.charset)
  if (typeof xml !== 'string') return yield { rejection: { origin: file, reason: xml.reason } }
  const items = itemsOf(xml)
  if (items === null) return yield { rejection: { origin: file, reason: 'This is no RSS, Atom or RDF feed.' } }
  if (items.length === 0) yield { rejection: { origin: file, reason: 'The feed has no items.' } }
  for (const [i, item] of items.entries()) yield readFields(item, file, i + 1, { ...options.columns, ...FIXED })
}

/** What `itemsOf` gives is called so whatever the columns of tables are called. */
const FIXED = {
  text: 'text',
  title: 'title',
  url: 'url',
  publishedOn: 'publishedOn',
  modifiedOn: 'modifiedOn',
  source: 'source',
  id: 'id',
} as const

/** What a feed tells of its items (`title`, `url`, `publishedOn`, `modifiedOn`, `source`, `text`), as far as it does; null: it is none. */
export function itemsOf(xml: string): Fields[] | null {
  try {
    const parsed = parseFeed(xml)
    switch (parsed.format) {
      case 'atom':
        return (parsed.feed.entries ?? []).map(one => ({
          title: one.title?.value,
          url: (one.links?.find(({ rel }) => rel === 'alternate' || rel === undefined) ?? one.links?.[0])?.href,
          publishedOn: one.published ?? one.updated,
          modifiedOn: one.updated,
          source: parsed.feed.title?.value,
          text: textOfHtml(one.content?.value ?? one.summary?.value ?? ''),
        }))
      case 'rss':
      case 'rdf':
        return (parsed.feed.items ?? []).map(one => ({
          title: one.title,
          url: one.link,
          publishedOn: ('pubDate' in one ? one.pubDate : undefined) ?? one.dc?.dates?.[0],
          source: parsed.feed.title,
          text: textOfHtml(one.content?.encoded ?? one.description ?? ''),
        }))
      default:
        return null
    }
  } catch {
    return null
  }
}
