import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Theme } from '../view/theme.js'
import { readPalette } from './palette.js'
import type { Scene } from './scene.js'
import { createStage, type Stage } from './stage.js'

interface CanvasProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly isShown: boolean
  /** Whether arrows walk from node to node: keys are then the canvas's own, not those of a screen reader. */
  readonly isWalked?: boolean
  /** What there is in place of a picture that can not be drawn. */
  readonly instead?: ComponentChildren
  /** How the worker that lays out is started. */
  readonly makeWorker: () => Worker
  readonly onStage: (stage: Stage | null) => void
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  readonly onLayout: (isRunning: boolean) => void
}

/** The picture; where the browser has no WebGL it says so, and the table tells the same. */
export function Canvas({
  scene,
  theme,
  isShown,
  isWalked = false,
  instead,
  makeWorker,
  onStage,
  ...events
}: CanvasProps) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(events)
  latest.current = events
  const [stage, setStage] = useState<Stage | null>(null)
  const [failed, setFailed] = useState(false)
  // One stage for the life of the page.
  useEffect(() => {
    if (element.current === null) return
    const made = tryStage(element.current, latest, makeWorker)
    setStage(made)
    setFailed(made === null)
    onStage(made)
    return () => made?.destroy()
  }, [])
  // The theme changes the tokens that the palette is read from.
  useEffect(() => {
    if (stage !== null && element.current !== null) stage.show(scene, readPalette(element.current))
  }, [stage, scene, theme])
  return (
    <>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a label. */}
      <div
        id="canvas"
        ref={element}
        class="canvas"
        hidden={!isShown}
        tabIndex={isWalked ? 0 : -1}
        role={isWalked ? 'application' : 'img'}
        aria-describedby={isWalked ? 'canvas-keys' : undefined}
        aria-label={`A network of ${scene.seen.items.size} nodes and ${scene.ties.size} lines. The table tells the same in words.`}
      />
      {isWalked && (
        <p id="canvas-keys" hidden>
          Arrows walk to the neighbour in that direction, Enter brings in neighbours, e leads to the evidence, t to the
          table.
        </p>
      )}
      {failed && isShown && (
        <div class="notice" role="status">
          <p>This browser draws no WebGL, so there is no picture.</p>
          {instead}
        </div>
      )}
    </>
  )
}

function tryStage(
  element: HTMLElement,
  latest: { readonly current: Pick<CanvasProps, 'onSelect' | 'onOpen' | 'onLayout'> },
  makeWorker: () => Worker,
) {
  try {
    const events = {
      onSelect: (id: string | null) => latest.current.onSelect(id),
      onOpen: (id: string) => latest.current.onOpen(id),
      onLayout: (isRunning: boolean) => latest.current.onLayout(isRunning),
    }
    return createStage(element, events, makeWorker)
  } catch {
    return null
  }
}
