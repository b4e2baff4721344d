/** A point on the canvas, in the units of the layout. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where nodes stand before they are laid out: those that stand already stay, the others start beside a neighbour that does, in a direction
 * that follows from their id alone, so that the same graph is always laid out the same way.
 */
export function startingPoints(
  ids: readonly string[],
  ties: Iterable<{ readonly source: string; readonly target: string }>,
  known: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const beside = new Map<string, Point>()
  for (const { source, target } of ties) {
    const [from, to] = [known.get(source), known.get(target)]
    if (from !== undefined && to === undefined) beside.set(target, from)
    if (to !== undefined && from === undefined) beside.set(source, to)
  }
  return new Map(
    ids.map(id => [id, known.get(id) ?? offset(beside.get(id) ?? { x: 0, y: 0 }, id, beside.has(id) ? 60 : 300)]),
  )
}

/** Where those stand who were asked about: at the ends of the longer side, so that who stands between them stands between them. */
export function anchorsFor(ids: readonly string[], width: number, height: number): ReadonlyMap<string, Point> {
  const quarter = width >= height ? 0 : Math.PI / 2
  return new Map(
    ids.map((id, index) => {
      const angle = Math.PI + quarter - (2 * Math.PI * index) / ids.length
      return [id, { x: (width / 2) * Math.cos(angle), y: (height / 2) * Math.sin(angle) }]
    }),
  )
}

function offset({ x, y }: Point, id: string, reach: number): Point {
  const hash = hashOf(id)
  const angle = (2 * Math.PI * (hash % 3600)) / 3600
  const far = reach * (0.4 + (0.6 * ((hash >>> 12) % 1000)) / 1000)
  return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false
  for (const [index, a] of line.entries()) {
    const b = line[(index + 1) % line.length] ?? a
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside
  }
  return inside
}
