import type { DisputeFragment } from '../api/shapes.js'

/** Where articles disagree: both sides beside each other, in their own words. */
export function DisputeCard({ dispute: { summary, sides } }: { readonly dispute: DisputeFragment }) {
  const numbers = [...new Set(sides.map(({ side }) => side))].sort((a, b) => a - b)
  return (
    <section class="dispute" aria-label={`Disagreement: ${summary}`}>
      <h3>Articles disagree</h3>
      <p>{summary}</p>
      <div class="sides">
        {numbers.map(number => (
          <ul key={number}>
            {sides
              .filter(({ side }) => side === number)
              .slice(0, 3)
              .map(({ claim }) => (
                <li key={claim.id}>
                  <q>{claim.quote}</q>
                  <span class="muted">
                    {[claim.speaker?.name, claim.article?.source, claim.article?.publishedOn]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
          </ul>
        ))}
      </div>
    </section>
  )
}
