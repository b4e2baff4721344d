import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { usePaused } from '../explorer/view/use-paused.js'

/** Milliseconds for which it is told how the picture is moved. */
const TOLD_MS = 1500

/**
 * A picture within another's page: the wheel and one finger scroll that page. The picture is zoomed with Ctrl or Cmd held, or once it was
 * pressed and until the pointer leaves it; two fingers move and zoom it.
 */
export function Guest({ children }: { readonly children: ComponentChildren }) {
  const isTaken = useRef(false)
  const [hint, setHint] = useState<string | null>(null)
  // Each is told once.
  const told = usePaused(hint, TOLD_MS)
  const onWheel = (event: WheelEvent) => {
    if (isTaken.current || event.ctrlKey || event.metaKey) return
    event.stopPropagation()
    setHint(`${isApple() ? '⌘' : 'Ctrl'} and the wheel, or a press first, to zoom`)
  }
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length > 1) return
    event.stopPropagation()
    if (event.type === 'touchmove') setHint('Two fingers move the picture')
  }
  return (
    <div
      class="guest"
      onPointerDownCapture={({ pointerType }) => {
        isTaken.current = pointerType === 'mouse'
      }}
      onPointerLeave={() => {
        isTaken.current = false
      }}
      onWheelCapture={onWheel}
      onTouchStartCapture={onTouch}
      onTouchMoveCapture={onTouch}
    >
      {children}
      {hint !== told && (
        <p class="hint" aria-hidden="true">
          {hint}
        </p>
      )}
    </div>
  )
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
