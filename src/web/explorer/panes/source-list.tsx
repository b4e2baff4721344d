import { useReader } from '../view/use-reader.js'

interface SourceListProps {
  readonly totalCount: number
  readonly nodes: readonly {
    readonly id: string
    readonly title: string | null
    readonly source: string | null
    readonly publishedOn: string | null
  }[]
}

/** The articles that tell of a thing; a press opens one. */
export function SourceList({ totalCount, nodes }: SourceListProps) {
  const read = useReader()
  if (nodes.length === 0) return null
  return (
    <section>
      <h2>Articles{totalCount > nodes.length ? `, ${nodes.length} of ${totalCount}` : ''}</h2>
      <ul>
        {nodes.map(({ id, title, source, publishedOn }) => (
          <li key={id}>
            <button type="button" class="row" disabled={read === null} onClick={() => read?.(id)}>
              <span class="row-date">{publishedOn ?? 'no date'}</span>
              <span class="row-name">
                {title ?? 'Untitled article'} <span class="muted">{source}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
