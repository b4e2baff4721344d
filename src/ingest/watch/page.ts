import { Readable } from 'node:stream'
import type { Article } from '../../model/article.js'
import { canonicalUrl } from '../read/canonical-url.js'
import { articleOf, type Metadata } from '../read/metadata.js'
import { type Input, readStream } from '../read/read.js'
import type { Fetched, Fetcher } from './fetcher.js'
import { NotFetched } from './not-fetched.js'

/** What can be read as one article, by media type. */
const FORMATS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'txt',
}

/** The article at an address, or why there is none. Never fails. */
export async function readAddress({ fetch }: Fetcher, address: string, signal?: AbortSignal): Promise<Input> {
  try {
    const fetched = await fetch(address, {}, signal)
    if (fetched === null) throw new Error('A request without conditions was answered 304')
    return await readPage(fetched, address)
  } catch (error) {
    if (error instanceof NotFetched) return { rejection: { origin: address, reason: error.message } }
    throw error
  }
}

/**
 * The article of a page. What the page does not say of itself is taken from what is `told` of it, by the feed that led to it.
 * @param origin the address that was asked for.
 */
export async function readPage(page: Fetched, origin: string, told: Metadata = {}): Promise<Input> {
  const { url, type, charset, body } = page
  const reject = (reason: string): Input => ({ rejection: { origin, reason } })
  if (isFeed(page)) return reject('This is a feed, not an article; read it with `entente watch`.')
  const format = FORMATS[type]
  if (format === undefined)
    return reject(`It is ${type === '' ? 'of no said type' : type}, and pages of HTML or plain text are read.`)
  for await (const input of readStream(Readable.from([body]), origin, format, { charset })) {
    return 'article' in input ? { article: placed(input.article, url, told) } : input
  }
  return reject('It is empty.')
}

/** Its identity is where it was found: that it is at another place is believed of addresses of the same host only. */
function placed(
  { origin, text, title, source, publishedOn, ...article }: Article,
  url: string,
  told: Metadata,
): Article {
  const { hostname } = new URL(url)
  return articleOf(origin, text, text, {
    url: article.url !== null && isSameHost(article.url, hostname) ? article.url : canonicalUrl(url),
    title: title ?? told.title,
    source: source ?? told.source ?? bare(hostname),
    publishedOn: publishedOn ?? told.publishedOn,
  })
}

const bare = (hostname: string): string => hostname.replace(/^www\./, '')

export function isSameHost(address: string, hostname: string): boolean {
  return URL.canParse(address) && bare(new URL(address).hostname) === bare(hostname)
}

/** By its type, or by how it begins: many feeds are sent as HTML or plain XML. */
export function isFeed({ type, body }: Pick<Fetched, 'type' | 'body'>): boolean {
  if (/^application\/(rss|atom|rdf)\+xml$/.test(type)) return true
  return /^(?:text\/|application\/)/.test(type) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(beginning(body))
}

/** The first element with what stands before it. */
function beginning(body: Buffer): string {
  const start = body.subarray(0, 2048).toString('latin1')
  return /^(?:[^<]|<[?!])*<[a-z:]+[\s>]/i.exec(start)?.[0] ?? ''
}
