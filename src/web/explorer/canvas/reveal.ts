import type Sigma from 'sigma'
import { cameraTime } from './motion.js'

const MARGIN = 40

/** Brings what is selected into sight where a pane or the edge hides it, by the shortest way; moves nothing when it is in sight. */
export function reveal(sigma: Sigma, ids: readonly string[], covered: DOMRect | null): void {
  const points = ids.flatMap(id => {
    const data = sigma.getNodeDisplayData(id)
    return data === undefined ? [] : [sigma.framedGraphToViewport(data)]
  })
  if (points.length === 0) return
  const { right, bottom } = freeOf(sigma.getContainer().getBoundingClientRect(), covered)
  const [across, down] = [
    wayInto(
      right,
      points.map(({ x }) => x),
    ),
    wayInto(
      bottom,
      points.map(({ y }) => y),
    ),
  ]
  if (across === 0 && down === 0) return
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 })
  const to = sigma.viewportToFramedGraph({ x: across, y: down })
  const camera = sigma.getCamera()
  const { x, y } = camera.getState()
  void camera.animate({ x: x + from.x - to.x, y: y + from.y - to.y }, { duration: cameraTime(200) })
}

/** How far points must go to lie well within a length; to its middle where they are too far apart. 0 where they are in sight. */
function wayInto(length: number, points: readonly number[]): number {
  const [low, high] = [Math.min(...points), Math.max(...points)]
  if (low > MARGIN && high < length - MARGIN) return 0
  const room = Math.min(3 * MARGIN, length / 2)
  if (high - low > length - 2 * room) return (length - low - high) / 2
  return Math.max(room - low, Math.min(0, length - room - high))
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

/** How far to the right and down the canvas is free of the pane over it: one beside it takes from its width, a sheet from its height. */
function freeOf(canvas: DOMRect, covered: DOMRect | null): { readonly right: number; readonly bottom: number } {
  const whole = { right: canvas.width, bottom: canvas.height }
  if (covered === null || covered.left >= canvas.right || covered.right <= canvas.left) return whole
  const free = (length: number) => Math.max(2 * MARGIN + 1, length)
  return covered.left > canvas.left + canvas.width / 4
    ? { ...whole, right: free(covered.left - canvas.left) }
    : { ...whole, bottom: free(covered.top - canvas.top) }
}
