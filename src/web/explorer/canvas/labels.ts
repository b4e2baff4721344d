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
  /** What the picture is about has its name whatever it covers. */
  readonly isNeeded: boolean
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

interface Size {
  readonly width: number
  readonly height: number
}

/** How texts are measured: the width of each in pixels, the height of all. */
export interface Lettering {
  readonly width: (text: string) => number
  readonly height: number
}

const GAP = 4

/**
 * Labels that overlap neither each other nor a node, the needed first, then the weightiest: right of the node, left of it, below, above or at
 * a corner, or not at all. One that is needed stands where it covers least. Those that stand already stay where they are.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  { width, height }: Lettering,
  bounds: Size,
  standing: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const solid = nodes.filter(({ isFaint }) => !isFaint)
  const boxes = solid.map(({ x, y, radius }) => boxOf(x - 0.85 * radius, y, 1.7 * radius, 1.7 * radius))
  const texts = standing.map(({ text, x, y }) => boxOf(x, y, width(text), height))
  const taken = [...boxes, ...texts]
  const placed: PlacedLabel[] = []
  const standIds = new Set(standing.map(({ id }) => id))
  for (const node of nodes.filter(({ id }) => !standIds.has(id)).sort(byWeight)) {
    const long = width(node.text)
    const free = spots(node, long, height).find(({ x, y }) => isFree(boxOf(x, y, long, height), taken, bounds))
    const spot =
      free ?? (node.isNeeded ? leastCovering(node, { width: long, height }, boxes, texts, bounds) : undefined)
    if (spot === undefined) continue
    const box = boxOf(spot.x, spot.y, long, height)
    texts.push(box)
    taken.push(box)
    placed.push({ id: node.id, text: node.text, ...spot })
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

function isFree(box: Box, taken: readonly Box[], { width, height }: Size): boolean {
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false
  return taken.every(other => !overlaps(box, other))
}

/** A name that is covered cannot be read at all, a node can. */
const WORSE = 8

/** Where a label covers least; within the canvas, if need be pushed there. */
function leastCovering(
  node: Labelled,
  size: Size,
  nodes: readonly Box[],
  texts: readonly Box[],
  bounds: Size,
): { readonly x: number; readonly y: number } {
  const within = spots(node, size.width, size.height).map(({ x, y }) => ({
    x: Math.max(0, Math.min(x, bounds.width - size.width)),
    y: Math.max(size.height / 2, Math.min(y, bounds.height - size.height / 2)),
  }))
  const covered = ({ x, y }: { x: number; y: number }) => {
    const box = boxOf(x, y, size.width, size.height)
    return sum(nodes.map(other => shared(box, other))) + WORSE * sum(texts.map(other => shared(box, other)))
  }
  return within.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best))
}

/** Which of the labels are covered by one of the others. */
export function coveredBy(labels: readonly PlacedLabel[], over: readonly PlacedLabel[], { width, height }: Lettering) {
  const boxes = over.map(({ text, x, y }) => boxOf(x, y, width(text), height))
  return labels.filter(({ text, x, y }) => boxes.some(box => overlaps(boxOf(x, y, width(text), height), box)))
}

function boxOf(left: number, middle: number, width: number, height: number): Box {
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

/** Square pixels that both have. */
function shared(a: Box, b: Box): number {
  if (!overlaps(a, b)) return 0
  return (
    (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The needed first, then the weightiest. */
export function byWeight(a: Labelled, b: Labelled): number {
  return Number(b.isNeeded) - Number(a.isNeeded) || b.weight - a.weight || (a.id < b.id ? -1 : 1)
}
