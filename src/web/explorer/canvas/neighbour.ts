import type { Scene } from './scene.js'
import type { Point } from './spread.js'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** y grows upwards, as it does on the canvas. */
const DIRECTIONS: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** The neighbour that lies most in that direction; the most connected node where none is selected, null where none lies there. */
export function neighbourTowards(
  arrow: Arrow,
  selected: string | null,
  { seen, ties, degree }: Scene,
  places: ReadonlyMap<string, Point>,
): string | null {
  const from = selected === null ? undefined : places.get(selected.split('~')[0] ?? '')
  if (selected === null || from === undefined) {
    const [first] = [...seen.items.keys()].sort(
      (a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    return first ?? null
  }
  if (selected.includes('~')) return selected.split('~')[0] ?? null
  const around = [...ties.values()].flatMap(({ source, target }) =>
    source === selected ? [target] : target === selected ? [source] : [],
  )
  const best = around
    .map(id => ({ id, score: towards(from, places.get(id), DIRECTIONS[arrow]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return best[0]?.id ?? null
}

/** Straight ahead and near is best: the cosine of the angle over the distance; 0 beyond 60 degrees. */
function towards(from: Point, to: Point | undefined, direction: Point): number {
  if (to === undefined) return 0
  const [x, y] = [to.x - from.x, to.y - from.y]
  const distance = Math.hypot(x, y)
  const cosine = distance === 0 ? 0 : (x * direction.x + y * direction.y) / distance
  return cosine < 0.5 ? 0 : cosine / distance
}
