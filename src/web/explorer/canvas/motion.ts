import type Graph from 'graphology'
import { LARGE } from './layout.js'

const DURATION = 240

/** Milliseconds of a movement of the camera: next to none where the system asks for less motion. */
export function cameraTime(ms: number): number {
  return isCalm() ? 1 : ms
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Moves nodes to their new places, at once where there are many or the system asks for less motion. The function it gives ends the movement. */
export function moveNodes(graph: Graph, ids: readonly string[], places: Float32Array): () => void {
  const present = ids.flatMap((id, index) => (graph.hasNode(id) ? [{ id, index, ...from(graph, id) }] : []))
  const began = performance.now()
  const isStill = present.length > LARGE || isCalm()
  const byId = new Map(present.map(node => [node.id, node]))
  let frame = 0
  const step = () => {
    const share = isStill ? 1 : Math.min(1, (performance.now() - began) / DURATION)
    const eased = 1 - (1 - share) ** 3
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const node = byId.get(id)
        if (node === undefined) return attributes
        const [x = node.x, y = node.y] = [places[2 * node.index], places[2 * node.index + 1]]
        return { ...attributes, x: node.x + (x - node.x) * eased, y: node.y + (y - node.y) * eased }
      },
      { attributes: ['x', 'y'] },
    )
    if (share < 1) frame = requestAnimationFrame(step)
  }
  step()
  return () => cancelAnimationFrame(frame)
}

function from(graph: Graph, id: string): { readonly x: number; readonly y: number } {
  const { x, y } = graph.getNodeAttributes(id)
  return { x: Number(x), y: Number(y) }
}
