import { excerptOf } from '../graph/excerpt.js'
import { toReading } from '../graph/reading.js'
import { useReader } from '../view/use-reader.js'

/** Words of an article, who says them, and how. */
export interface Quoted {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly speaker: string | null
  readonly article: {
    readonly id: string
    readonly title: string | null
    readonly source: string | null
    readonly publishedOn: string | null
    readonly url: string | null
  } | null
  readonly isDenial: boolean
  readonly modality: string
}

/** A sentence marked in its article; the whole article on request. Without the text, the sentence alone. */
export function Quotation({ said, text }: { readonly said: Quoted; readonly text: string | null }) {
  const read = useReader()
  const { article, start, end } = said
  return (
    <figure class="quotation">
      <figcaption>
        <span class="source">{article?.source ?? 'Unknown source'}</span>
        {article?.publishedOn && <time>{article.publishedOn}</time>}
        {said.speaker !== null && <span class="tag">says {said.speaker}</span>}
        {said.isDenial && <span class="tag denial">denies it</span>}
        {said.modality !== 'ACTUAL' && <span class="tag">{said.modality.toLowerCase()}</span>}
      </figcaption>
      <blockquote>{text === null ? <mark>{said.quote}</mark> : <InContext said={said} text={text} />}</blockquote>
      <p class="quotation-foot">
        {article?.title && <cite>{article.title}</cite>}
        {article !== null && read !== null && (
          <button type="button" class="link" onClick={() => read(toReading(article.id, start, end))}>
            Read the article
          </button>
        )}
      </p>
    </figure>
  )
}

function InContext({ said, text }: { readonly said: Quoted; readonly text: string }) {
  const cut = excerptOf(text, said.start, said.end)
  return (
    <>
      <span class="context">{`${cut.cutBefore ? '… ' : ''}${cut.before}`}</span>
      <mark>{cut.quote}</mark>
      <span class="context">{`${cut.after}${cut.cutAfter ? ' …' : ''}`}</span>
    </>
  )
}
