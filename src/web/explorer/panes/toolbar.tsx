import type { Stage } from '../canvas/stage.js'
import type { PaneProps } from '../view/pane-props.js'

interface ToolbarProps extends PaneProps {
  readonly stage: Stage | null
  readonly onPin: (id: string) => void
}

/** Picture or table; zoom and fit; what can be done with the node that is selected. */
export function Toolbar({ view, update, scene, stage, open, onPin }: ToolbarProps) {
  const node = view.selected === null ? undefined : scene.seen.items.get(view.selected)
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
          <button type="button" aria-label="Zoom in" onClick={() => stage.zoom(1.5)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => stage.zoom(1 / 1.5)}>
            −
          </button>
          <button type="button" onClick={() => stage.fit()}>
            Fit
          </button>
        </div>
      )}
      {node !== undefined && (
        <div class="group">
          <button type="button" disabled={view.open.includes(node.id)} onClick={() => open(node.id)}>
            Expand
          </button>
          <button type="button" aria-pressed={view.pinned.includes(node.id)} onClick={() => onPin(node.id)}>
            Pin
          </button>
          <button type="button" onClick={() => update({ ...view, hidden: [...view.hidden, node.id], selected: null })}>
            Hide
          </button>
        </div>
      )}
    </div>
  )
}
