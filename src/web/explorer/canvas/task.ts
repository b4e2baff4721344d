import type { LayoutTask } from './layout.js'
import { radiusOf } from './palette.js'
import type { Scene } from './scene.js'
import { anchorsFor, type Point } from './spread.js'

/** What is to be laid out of a scene, from where its nodes stand now. Who was asked about stands at the sides, who is pinned stays. */
export function taskFor(
  { wholeTies, pinned, degree, subjects, crowd }: Scene,
  points: ReadonlyMap<string, Point>,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): LayoutTask {
  const number = new Map([...points.keys()].map((id, index) => [id, index]))
  const anchors = subjects.size > 1 ? anchorsFor([...subjects], width, height) : new Map<string, Point>()
  const nodes = [...points].flatMap(([id, point]) => {
    const { x, y } = anchors.get(id) ?? point
    const isFixed = anchors.has(id) || pinned.has(id)
    return [x, y, radiusOf(degree.get(id) ?? 0, scale * crowd), isFixed ? 1 : 0]
  })
  const ties = [...wholeTies.values()].flatMap(({ source, target, links }) => [
    number.get(source) ?? 0,
    number.get(target) ?? 0,
    1 + Math.log2(links.length),
  ])
  return { nodes: Float32Array.from(nodes), ties: Float32Array.from(ties), width, height, anchored: anchors.size > 0 }
}

/** The places that a layout gave, by id. */
export function pointsOf(ids: readonly string[], places: Float32Array): ReadonlyMap<string, Point> {
  return new Map(ids.map((id, index) => [id, { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 }]))
}
