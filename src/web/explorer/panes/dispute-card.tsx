import type { DisputeFragment } from '../api/shapes.js'
import { toReading } from '../graph/reading.js'
import { useReader } from '../view/use-reader.js'

type Claim = DisputeFragment['sides'][number]['claim']

interface DisputeCardProps {
  readonly dispute: Pick<DisputeFragment, 'summary' | 'sides'>
  /** How many quotes of a side are shown. */
  readonly most?: number
}

/** Where articles disagree: both sides beside each other, in their own words. */
export function DisputeCard({ dispute: { summary, sides }, most = 3 }: DisputeCardProps) {
  const numbers = [...new Set(sides.map(({ side }) => side))].sort((a, b) => a - b)
  return (
    <section class="dispute" aria-label={`Disagreement: ${summary}`}>
      <h2>Articles disagree</h2>
      <p>{summary}</p>
      <div class="sides">
        {numbers.map(number => (
          <ul key={number}>
            {onceEach(sides.filter(({ side }) => side === number))
              .slice(0, most)
              .map(claim => (
                <Said key={claim.id} claim={claim} />
              ))}
          </ul>
        ))}
      </div>
    </section>
  )
}

/** Where articles disagree on a thing: what on, and both sides on request; what is told of two days is one disagreement. */
export function DisputeList({ disputes }: { readonly disputes: readonly DisputeFragment[] }) {
  const summaries = [...new Set(disputes.map(({ summary }) => summary))]
  return (
    <>
      {summaries.map(summary => (
        <details key={summary} class="dispute-fold">
          <summary>Articles disagree: {summary}</summary>
          <DisputeCard
            dispute={{
              summary,
              sides: disputes.filter(one => one.summary === summary).flatMap(({ sides }) => sides),
            }}
          />
        </details>
      ))}
    </>
  )
}

function Said({ claim: { quote, start, end, speaker, article } }: { readonly claim: Claim }) {
  const read = useReader()
  const told = [speaker?.name, article?.source, article?.publishedOn].filter(Boolean).join(', ')
  return (
    <li>
      <blockquote>{quote}</blockquote>
      {article === null || read === null ? (
        <span class="muted">{told}</span>
      ) : (
        <button type="button" class="link named small" onClick={() => read(toReading(article.id, start, end))}>
          {told}
        </button>
      )}
    </li>
  )
}

/** Words that stand for several claims are shown once. */
function onceEach(sides: DisputeFragment['sides']): readonly Claim[] {
  return [...new Map(sides.map(({ claim }) => [claim.quote, claim])).values()]
}
