import { createHash } from 'node:crypto'
import type { Rejection } from '../../model/article.js'
import { dayOf } from '../read/day.js'
import { itemsOf } from '../read/feed.js'
import { decodeMarkup } from '../read/markup.js'
import { articleOf } from '../read/metadata.js'
import type { Input } from '../read/read.js'
import type { Fetched } from './fetcher.js'
import { isSameHost } from './page.js'

/** What a feed tells of an article. */
export interface Item {
  /** Whole. */
  readonly url: string
  readonly title: string | null
  readonly source: string | null
  readonly publishedOn: string | null
  readonly text: string
  /** Another one, when the feed says something else of it. */
  readonly mark: string
}

/** Items of one feed that are looked at; those beyond come into view as the feed moves on. */
const MOST = 1000

/** The items of a feed that lead somewhere, each address once; or why it is none. */
export function feedItems({ body, charset, url }: Fetched): readonly Item[] | Rejection {
  const xml = decodeMarkup(body, charset)
  if (typeof xml !== 'string') return { origin: url, reason: xml.reason }
  const fields = itemsOf(xml)
  if (fields === null) return { origin: url, reason: 'This is no RSS, Atom or RDF feed.' }
  const items = fields.slice(0, MOST).flatMap(one => toItem(one, url))
  return [...new Map(items.map(item => [item.url, item])).values()]
}

function toItem(fields: Readonly<Record<string, unknown>>, feed: string): readonly Item[] {
  const get = (name: string) => (typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : null)
  const link = get('url')
  if (link === null || !URL.canParse(link, feed)) return []
  const mark = createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 16)
  const known = { title: get('title'), source: get('source'), publishedOn: dayOf(get('publishedOn') ?? '') }
  return [{ url: new URL(link, feed).href, ...known, text: get('text') ?? '', mark }]
}

/** The article as the feed has it, for one whose page can not be read; only a feed of the same host can speak for it. */
export function articleOfItem({ url, text, ...known }: Item, feed: string): Input | null {
  if (text.trim() === '' || !isSameHost(url, new URL(feed).hostname)) return null
  return { article: articleOf(url, text, text, { ...known, url }) }
}
