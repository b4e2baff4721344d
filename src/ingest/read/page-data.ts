import { dayOf } from './day.js'

/** What a page says of itself beside its text. */
export interface PageData {
  readonly title: string | null
  readonly publishedOn: string | null
  readonly modifiedOn: string | null
  readonly url: string | null
  readonly source: string | null
}

interface Element {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  closest(selector: string): Element | null
}

export interface Page {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE = /^(?:\w*Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$/

/** What meta tags and JSON-LD (schema.org) tell of an article; the first place that says it counts. */
export function pageData(page: Page): PageData {
  const told = linkedData(page)
  const meta = (...names: readonly string[]) =>
    first(
      names.map(name => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')),
    )
  const own = address([page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), told.url])
  const dates = [
    told.datePublished,
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'dc.date',
      'DC.date',
      'DC.date.issued',
      'dcterms.created',
      'dcterms.issued',
      'sailthru.date',
      'parsely-pub-date',
    ),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
    ...stamps(page),
    dayInPath(own),
  ]
  return {
    title: first([told.headline, meta('og:title'), page.querySelector('title')?.textContent]),
    publishedOn: first(dates.map(date => (typeof date === 'string' ? dayOf(date) : null))),
    modifiedOn: first([told.dateModified, meta('article:modified_time', 'dateModified', 'last-modified')]),
    url: own,
    source: first([meta('og:site_name'), nameOf(told.publisher)]),
  }
}

/** Classes of what shows the day to readers; "update" and "candidate" are none. */
const STAMP =
  /(?:^|[\s_-])(?:date(?:line)?|(?:time)?stamp|time|publish(?:ed)?|pub-?date|posted|byline|meta)(?:$|[\s_-])/i
/** Longer texts only speak of days. */
const LONGEST_STAMP = 120

/** The day as readers see it, where no tag tells it to machines: `<p class="date">Wednesday, 23 May 2018</p>`; not those of links to other pages. */
function stamps(page: Page): (string | null)[] {
  const shown = [...page.querySelectorAll('[class]')].filter(one => STAMP.test(one.getAttribute('class') ?? ''))
  return [...page.querySelectorAll('[itemprop="datePublished"], time'), ...shown]
    .filter(one => one.closest('nav, aside, footer, li') === null)
    .map(one => one.getAttribute('content') ?? one.textContent)
    .filter(text => text !== null && text.length <= LONGEST_STAMP)
}

function first(values: readonly unknown[]): string | null {
  const found = values.find(value => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim().replace(/\s+/g, ' ') : null
}

/** A whole address: "/news/1" names no page on its own. */
function address(values: readonly unknown[]): string | null {
  return first(values.filter(value => typeof value === 'string' && /^https?:\/\//.test(value.trim())))
}

/** "https://news.example/world/2018/09/13/talks" was put there that day. */
function dayInPath(url: string | null): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? '') ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}

function nameOf(publisher: unknown): unknown {
  return typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher
}

/** The article among the JSON-LD of the page; what is no valid JSON says nothing. */
function linkedData(page: Page): Json {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function articleIn(value: unknown): Json | null {
  if (Array.isArray(value)) return value.map(articleIn).find(found => found !== null) ?? null
  if (typeof value !== 'object' || value === null) return null
  const object = value as Json
  const types = [object['@type']].flat()
  if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) return object
  return articleIn(object['@graph'])
}
