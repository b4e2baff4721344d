import type { RequestError } from '../api/request.js'
import { NO_FILTER } from '../graph/filter.js'
import type { PaneProps } from '../view/pane-props.js'

interface NoticeProps extends PaneProps {
  readonly loading: boolean
  readonly error: RequestError | null
  readonly onRetry: () => void
}

/** Why the canvas is empty or as it is, and what to do about it. */
export function Notice({ view, update, scene, answers, loading, error, onRetry }: NoticeProps) {
  if (error !== null) {
    return (
      <div class="notice" role="alert">
        <p>
          {error.message} {error.cure}
        </p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    )
  }
  if (loading && scene.whole.items.size === 0)
    return (
      <p class="notice" role="status">
        Asking the graph…
      </p>
    )
  if (loading) return null
  if (scene.whole.items.size === 0)
    return (
      <p class="notice" role="status">
        There is nothing in the graph yet. Read some articles first: <code>npx entente ingest</code>.
      </p>
    )
  if (scene.seen.links.size === 0 && scene.whole.links.size > 0) {
    return (
      <div class="notice" role="status">
        <p>The filters leave no relation to see.</p>
        <button type="button" onClick={() => update({ ...view, filter: NO_FILTER })}>
          Show everything
        </button>
      </div>
    )
  }
  if (answers.found?.length === 0)
    return (
      <p class="notice low" role="status">
        No article tells that anyone mediated between them. This is what is around each.
      </p>
    )
  return null
}
