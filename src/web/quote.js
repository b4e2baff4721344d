import { element } from './dom.js'
import { inWords } from './words.js'

/** A sentence as it stands in an article, who speaks it, and where it stands. */
export function quotation({ quote, speaker, article }) {
  const said = speaker ? `${speaker.name}, in ` : ''
  const title = article?.title ?? article?.source ?? 'an article'
  const where = article?.url ? element('a', { href: article.url, rel: 'noopener nofollow' }, title) : title
  const source = [article?.title ? article?.source : null, inWords(article?.publishedOn)].filter(Boolean).join(', ')
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', {}, quote),
    element('figcaption', {}, said, where, source === '' ? '' : ` · ${source}`),
  )
}
