import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeMarkup, textOf } from './markup.js'
import { articleOf } from './metadata.js'
import { isTooDeep } from './nesting.js'
import { type Page, pageData } from './page-data.js'
import type { Input, ReadOptions } from './read.js'

/**
 * A page of HTML: its main text, without menus, notices and links to other pages. That text is the article's, so offsets count in it;
 * what the page says of itself in meta tags and JSON-LD gives title, day, address and source.
 */
export function readHtml(bytes: Uint8Array, origin: string, { id, charset }: ReadOptions = {}): Input {
  const html = decodeMarkup(bytes, charset)
  if (typeof html !== 'string') return { rejection: { origin, reason: html.reason } }
  if (isTooDeep(html))
    return { rejection: { origin, reason: 'Its elements are nested too deep for a page; save its text as .txt.' } }
  const { document } = parseHTML(html)
  if (!document.body) return { rejection: { origin, reason: 'There is no HTML in it; give a page, or name it .txt.' } }
  const known = pageData(document as unknown as Page)
  const text = mainText(document)
  if (text === '')
    return { rejection: { origin, reason: 'The page has no main text; save the text of the article as .txt.' } }
  return { article: articleOf(origin, text, text, { id, ...known }) }
}

/** A page too short for the library to tell its parts apart is read whole. */
function mainText(document: Document): string {
  const whole = document.body.cloneNode(true)
  const found = new Readability<Node>(document, { serializer: node => node }).parse()
  return textOf((found?.content ?? whole) as unknown as Parameters<typeof textOf>[0])
}
