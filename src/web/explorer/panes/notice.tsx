import type { RequestError } from '../api/request.js'
import { NO_FILTER } from '../graph/filter.js'
import type { PaneProps } from '../view/pane-props.js'
import { usePaused } from '../view/use-paused.js'
import { KeyForm } from './key-form.js'

interface NoticeProps extends PaneProps {
  /** What became of the last step, where the picture does not show it. */
  readonly news: string | null
  readonly loading: boolean
  readonly error: RequestError | null
  readonly onRetry: () => void
  readonly onCancel: () => void
}

/** Milliseconds after which a question can be stopped. */
const LONG = 2500

/** Why the canvas is empty or as it is, and what to do about it. */
export function Notice({ view, update, scene, answers, news, loading, error, onRetry, onCancel }: NoticeProps) {
  const isLong = usePaused(loading, LONG) && loading
  const isEmpty = scene.whole.items.size === 0
  if (error !== null) {
    return (
      <div class={`notice ${isEmpty ? '' : 'low'}`} role="alert">
        <p>
          {error.message} {error.cure}
        </p>
        {error.code === 'UNAUTHENTICATED' ? (
          <KeyForm onKey={onRetry} />
        ) : (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    )
  }
  if (isLong)
    return (
      <div class="notice low" role="status">
        <p>This takes longer than usual.</p>
        <button type="button" onClick={onCancel}>
          Stop asking
        </button>
      </div>
    )
  if (isEmpty && answers.start !== null)
    return (
      <p class="notice" role="status">
        There is nothing in the graph yet. A service that was just started is still reading its first articles, and this
        page shows them as soon as they are there. To read your own: <code>npx entente ingest</code>.
      </p>
    )
  if (loading && isEmpty)
    return (
      <p class="notice" role="status">
        Asking the graph…
      </p>
    )
  if (loading) return null
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
  if (news !== null)
    return (
      <p class="notice low" role="status">
        {news}
      </p>
    )
  return null
}
