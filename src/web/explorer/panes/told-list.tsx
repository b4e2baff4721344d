import type { ToldFragment } from '../api/shapes.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { Quotation } from './quotation.js'

/** Claims as sentences in their articles; a sentence that makes several claims stands once. */
export function ToldList({ title, told }: { readonly title: string; readonly told: readonly ToldFragment[] }) {
  const api = useApi()
  const once = [...new Map(told.map(claim => [`${claim.article?.id} ${claim.start}`, claim])).values()]
  const ids = once.flatMap(({ article }) => article?.id ?? [])
  const { value: texts } = useAsync(ids.join(' '), signal => api.texts(ids, signal))
  if (once.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ol class="sentences">
        {once.map(claim => (
          <li key={claim.id}>
            <Quotation
              said={{ ...claim, speaker: claim.speaker?.name ?? null, isDenial: claim.polarity === 'NEGATED' }}
              text={texts?.get(claim.article?.id ?? '') ?? null}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
