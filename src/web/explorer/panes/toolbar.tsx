import type { Stage } from '../canvas/stage.js'
import type { PaneProps } from '../view/pane-props.js'
import { ZoomButtons } from './zoom-buttons.js'

interface ToolbarProps extends PaneProps {
  readonly stage: Stage | null
  readonly isLasso: boolean
  readonly onLasso: () => void
}

/** Picture or table; zoom, fit and lasso; one step back; what can be done with the nodes that were chosen. */
export function Toolbar({ stage, isLasso, onLasso, ...props }: ToolbarProps) {
  const { view, update, undo } = props
  const isPicture = view.shows === 'picture'
  return (
    <div class="toolbar" role="toolbar" aria-label="Canvas">
      <div class="group">
        <button type="button" aria-pressed={isPicture} onClick={() => update({ ...view, shows: 'picture' })}>
          Picture
        </button>
        <button type="button" aria-pressed={!isPicture} onClick={() => update({ ...view, shows: 'table' })}>
          Table
        </button>
      </div>
      {isPicture && stage !== null && (
        <div class="group">
          <ZoomButtons stage={stage} />
          <button type="button" aria-pressed={isLasso} title="Draw around nodes to choose them" onClick={onLasso}>
            Lasso
          </button>
        </div>
      )}
      {undo !== null && (
        <div class="group">
          <button type="button" onClick={undo}>
            Undo
          </button>
        </div>
      )}
      <Chosen {...props} />
    </div>
  )
}

/** What can be done with several nodes at once. */
function Chosen({ view, update, scene, choose }: PaneProps) {
  const chosen = [...scene.chosen]
  if (chosen.length === 0) return null
  const change = (part: Partial<typeof view>) => {
    choose([])
    update({ ...view, selected: null, ...part })
  }
  const others = [...scene.seen.items.keys()].filter(id => !chosen.includes(id))
  return (
    <fieldset class="group chosen">
      <legend class="hidden-text">Chosen nodes</legend>
      <span>{chosen.length} chosen</span>
      <button type="button" onClick={() => change({ hidden: [...view.hidden, ...others] })}>
        Keep only these
      </button>
      <button type="button" onClick={() => change({ hidden: [...view.hidden, ...chosen] })}>
        Hide
      </button>
      <button type="button" onClick={() => change({ pinned: [...new Set([...view.pinned, ...chosen])] })}>
        Pin
      </button>
      <button type="button" aria-label="Let them go" onClick={() => choose([])}>
        ×
      </button>
    </fieldset>
  )
}
