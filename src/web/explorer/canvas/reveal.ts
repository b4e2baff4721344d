import type Sigma from 'sigma'
import { cameraTime } from './motion.js'

const MARGIN = 40

/** Brings what is selected into sight where a pane or the edge hides it; moves nothing when it is in sight. */
export function reveal(sigma: Sigma, ids: readonly string[], covered: DOMRect | null): void {
  const points = ids.flatMap(id => {
    const data = sigma.getNodeDisplayData(id)
    return data === undefined ? [] : [sigma.framedGraphToViewport(data)]
  })
  if (points.length === 0) return
  const { width, height } = sigma.getDimensions()
  const bottom = Math.min(height, visibleHeight(sigma.getContainer().getBoundingClientRect(), covered))
  const isInSight = points.every(({ x, y }) => x > MARGIN && x < width - MARGIN && y > MARGIN && y < bottom - MARGIN)
  if (isInSight) return
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const from = sigma.viewportToFramedGraph(middle)
  const to = sigma.viewportToFramedGraph({ x: width / 2, y: bottom / 2 })
  const camera = sigma.getCamera()
  const { x, y } = camera.getState()
  void camera.animate({ x: x + from.x - to.x, y: y + from.y - to.y }, { duration: cameraTime(200) })
}

/** Shows all of these and nothing more. */
export function frame(sigma: Sigma, ids: Iterable<string>): void {
  const points = [...ids].flatMap(id => sigma.getNodeDisplayData(id) ?? [])
  if (points.length === 0) return
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const { width, height } = sigma.getDimensions()
  const from = sigma.framedGraphToViewport({ x: left, y: low })
  const to = sigma.framedGraphToViewport({ x: right, y: high })
  const camera = sigma.getCamera()
  const fill = Math.max(Math.abs(to.x - from.x) / (width - 4 * MARGIN), Math.abs(to.y - from.y) / (height - 3 * MARGIN))
  const ratio = Math.max(0.25, camera.ratio * fill)
  void camera.animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, { duration: cameraTime(200) })
}

/** How much of the canvas, from its top, the pane over it leaves free. */
function visibleHeight(canvas: DOMRect, covered: DOMRect | null): number {
  const overlaps = covered !== null && covered.left < canvas.right && covered.right > canvas.left
  return overlaps ? Math.max(2 * MARGIN + 1, covered.top - canvas.top) : canvas.height
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
