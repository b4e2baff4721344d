import type Graph from 'graphology'
import type { Scene } from './scene.js'
import type { Point } from './spread.js'

/** Nodes and lines that are put in at a time: more would keep the pointer waiting. */
const SHARE = 5000

/** Takes out what left the scene. */
export function clear(graph: Graph, { whole, wholeTies }: Scene): void {
  for (const id of graph.edges()) if (!wholeTies.has(id)) graph.dropEdge(id)
  for (const id of graph.nodes()) if (!whole.items.has(id)) graph.dropNode(id)
}

/** How a picture waits until it has been drawn; gives a function that ends the waiting. */
type WhenDrawn = (next: () => void) => () => void

/**
 * Puts in what came, nodes first: the first share at once, each further one when the one before has been drawn, and tells when all has
 * been. The function it gives ends the filling.
 */
export function fill(
  graph: Graph,
  scene: Scene,
  points: ReadonlyMap<string, Point>,
  whenDrawn: WhenDrawn,
  onDone: () => void,
): () => void {
  const steps = additions(graph, scene, points)
  let stopWaiting = () => {}
  const step = () => {
    stopWaiting = whenDrawn(steps.next().done ? onDone : step)
  }
  step()
  return () => stopWaiting()
}

/** Rests after each share. */
function* additions(graph: Graph, { wholeTies }: Scene, points: ReadonlyMap<string, Point>): Generator<void> {
  let added = 0
  for (const [id, point] of points) {
    if (graph.hasNode(id)) continue
    graph.addNode(id, { ...point })
    if (++added % SHARE === 0) yield
  }
  for (const { id, source, target } of wholeTies.values()) {
    if (graph.hasEdge(id)) continue
    graph.addEdgeWithKey(id, source, target)
    if (++added % SHARE === 0) yield
  }
}
