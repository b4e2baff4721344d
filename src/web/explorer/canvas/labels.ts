/** A node that would like a label; pixels on the canvas. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** The higher the sooner; labels of the same weight come in order of id. */
  readonly weight: number
  /** Whether others may write over it: nodes that stand back while something else stands out. */
  readonly isFaint: boolean
}

/** Where a label stands: its left edge and the middle of its line. */
export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP = 4
/** No label is longer; the rest is said by the evidence pane. */
const LONGEST = 34

/**
 * Labels that overlap neither each other nor a node, the weightiest first: right of the node, left of it, below,
 * above or at a corner, or not at all.
 * `width` measures a text in pixels.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  width: (text: string) => number,
  height: number,
  bounds: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const solid = nodes.filter(({ isFaint }) => !isFaint)
  const taken = solid.map(({ x, y, radius }) => boxOf(x - 0.85 * radius, y, 1.7 * radius, 1.7 * radius))
  const placed: PlacedLabel[] = []
  for (const node of [...nodes].sort(byWeight)) {
    const text = shortened(node.text)
    const long = width(text)
    const spot = spots(node, long, height).find(({ x, y }) => isFree(boxOf(x, y, long, height), taken, bounds))
    if (spot === undefined) continue
    taken.push(boxOf(spot.x, spot.y, long, height))
    placed.push({ id: node.id, text, ...spot })
  }
  return placed
}

function spots({ x, y, radius }: Labelled, long: number, height: number): readonly { x: number; y: number }[] {
  const aside = radius + GAP
  return [
    { x: x + aside, y },
    { x: x - aside - long, y },
    { x: x - long / 2, y: y + aside + height / 2 },
    { x: x - long / 2, y: y - aside - height / 2 },
    { x: x + 0.7 * aside, y: y + aside },
    { x: x + 0.7 * aside, y: y - aside },
    { x: x - 0.7 * aside - long, y: y + aside },
    { x: x - 0.7 * aside - long, y: y - aside },
  ]
}

function isFree(box: Box, taken: readonly Box[], { width, height }: { width: number; height: number }): boolean {
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false
  return taken.every(
    other => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
  )
}

function boxOf(left: number, middle: number, width: number, height: number): Box {
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
}

/** `Kosovo–Serbia talks at Lake Ohrid, 18 March 2023` → `Kosovo–Serbia talks at Lake Ohrid…` */
export function shortened(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST - 1)
        .trimEnd()
        .replace(/[,;]$/, '')}…`
}

function byWeight(a: Labelled, b: Labelled): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1)
}
