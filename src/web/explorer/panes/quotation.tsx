import { useEffect, useRef, useState } from 'preact/hooks'
import { excerptOf, wholeOf } from '../graph/excerpt.js'

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
  const [isWhole, setWhole] = useState(false)
  const { article } = said
  return (
    <figure class="quotation">
      <figcaption>
        <span class="source">{article?.source ?? 'Unknown source'}</span>
        {article?.publishedOn && <time>{article.publishedOn}</time>}
        {said.speaker !== null && <span class="tag">says {said.speaker}</span>}
        {said.isDenial && <span class="tag denial">denies it</span>}
        {said.modality !== 'ACTUAL' && <span class="tag">{said.modality.toLowerCase()}</span>}
      </figcaption>
      <blockquote class={isWhole ? 'whole' : ''}>
        {text === null ? <mark>{said.quote}</mark> : <InContext said={said} text={text} isWhole={isWhole} />}
      </blockquote>
      <p class="quotation-foot">
        {article?.title && <cite>{article.title}</cite>}
        {text !== null && (
          <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Less' : 'Read on'}
          </button>
        )}
      </p>
    </figure>
  )
}

function InContext({
  said,
  text,
  isWhole,
}: {
  readonly said: Quoted
  readonly text: string
  readonly isWhole: boolean
}) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isWhole) mark.current?.scrollIntoView({ block: 'center' })
  }, [isWhole])
  const cut = (isWhole ? wholeOf : excerptOf)(text, said.start, said.end)
  return (
    <>
      <span class="context">{`${cut.cutBefore ? '… ' : ''}${cut.before}`}</span>
      <mark ref={mark}>{cut.quote}</mark>
      <span class="context">{`${cut.after}${cut.cutAfter ? ' …' : ''}`}</span>
    </>
  )
}
