import { useState } from 'preact/hooks'
import { DisputesDocument } from '../api/documents.js'
import type { SentenceFragment } from '../api/shapes.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { DisputeCard } from './dispute-card.js'
import { Quotation, type Quoted } from './quotation.js'

/** Shown before the reader asks for more. */
const FIRST = 3

/** The sentences that a relation rests on, each in its article, and the claims that contradict them. */
export function SentenceList({ sentences }: { readonly sentences: readonly SentenceFragment[] | null }) {
  const api = useApi()
  const [shown, setShown] = useState(FIRST)
  const ids = (sentences ?? []).slice(0, shown).flatMap(({ article }) => article?.id ?? [])
  const claims = (sentences ?? []).flatMap(one => (one.__typename === 'Quote' ? one.claim.id : []))
  const { value: disputes } = useAsync(claims.join(' '), signal =>
    api.ask(DisputesDocument, { claims }, signal).then(({ contradictions }) => contradictions?.nodes ?? []),
  )
  const { value: texts } = useAsync(ids.join(' '), signal => api.texts(ids, signal))
  if (sentences === null)
    return (
      <p class="muted" role="status">
        Fetching the sentences…
      </p>
    )
  if (sentences.length === 0) return <p class="muted">No sentence is kept for this.</p>
  return (
    <>
      <ol class="sentences">
        {sentences.slice(0, shown).map(sentence => (
          <li key={`${sentence.article?.id} ${sentence.start} ${sentence.kind}`}>
            {sentence.kind === 'QUOTE' ? (
              <Quotation said={quotedOf(sentence)} text={texts?.get(sentence.article?.id ?? '') ?? null} />
            ) : (
              <p class="reference">{withoutArticle(sentence)}</p>
            )}
          </li>
        ))}
      </ol>
      {sentences.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(sentences.length)}>
          {sentences.length - shown} more
        </button>
      )}
      {disputes?.map(dispute => (
        <DisputeCard key={dispute.id} dispute={dispute} />
      ))}
    </>
  )
}

/** What a fact rests on that no article says. */
function withoutArticle(sentence: SentenceFragment): string {
  if (sentence.__typename !== 'DecisionEvidence') return 'From the reference data: no article is needed to say so.'
  const { author, reason } = sentence.decision
  return `Decided by ${author}${reason === null ? '.' : `: ${reason}`}`
}

function quotedOf(sentence: SentenceFragment): Quoted {
  const { quote, start, end, speaker, article } = sentence
  const isQuote = sentence.__typename === 'Quote'
  return {
    quote: quote ?? '',
    start: start ?? 0,
    end: end ?? 0,
    speaker: speaker?.name ?? null,
    article,
    isDenial: isQuote && sentence.polarity === 'NEGATED',
    modality: isQuote ? sentence.modality : 'ACTUAL',
  }
}
