import { useRef, useState } from 'preact/hooks'
import type { Point } from './spread.js'

interface LassoProps {
  /** The closed line that was drawn, in pixels of the canvas. */
  readonly onDrawn: (line: readonly Point[]) => void
}

/** A sheet over the canvas on which a line is drawn around nodes. */
export function Lasso({ onDrawn }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([])
  const isDrawing = useRef(false)
  const pointOf = ({ offsetX, offsetY }: PointerEvent): Point => ({ x: offsetX, y: offsetY })
  return (
    <svg
      class="lasso"
      aria-hidden="true"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        isDrawing.current = true
        setLine([pointOf(event)])
      }}
      onPointerMove={event => isDrawing.current && setLine([...line, pointOf(event)])}
      onPointerUp={() => {
        isDrawing.current = false
        onDrawn(line)
      }}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}
