import type { Stage } from '../canvas/stage.js'

/** Nearer, farther, and everything in sight again. */
export function ZoomButtons({ stage }: { readonly stage: Stage }) {
  return (
    <>
      <button type="button" aria-label="Zoom in" onClick={() => stage.zoom(1.5)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => stage.zoom(1 / 1.5)}>
        −
      </button>
      <button type="button" onClick={() => stage.fit()}>
        Fit
      </button>
    </>
  )
}
