import type Sigma from 'sigma'

/**
 * Calls back when what the next frame shows has been drawn. A card that draws slowly, or a processor in its place, would otherwise be
 * given more than it can do, and the page would wait for it. The function it gives ends the waiting.
 */
export function whenDrawn(sigma: Sigma, next: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    const gl = sigma.getCanvases().edges?.getContext('webgl2') ?? null
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null
    gl?.flush()
    const look = () => {
      if (gl === null || fence === null || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) next()
      else frame = requestAnimationFrame(look)
    }
    look()
  })
  return () => cancelAnimationFrame(frame)
}
