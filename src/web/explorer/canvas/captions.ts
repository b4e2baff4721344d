import type Sigma from 'sigma'
import { byWeight, coveredBy, type Labelled, type Lettering, type PlacedLabel, placeLabels } from './labels.js'
import { fontOf, type Letters, WEIGHT, writeLetters } from './letters.js'
import { longestFor, shortened } from './names.js'
import type { Palette } from './palette.js'
import { focusOf, type Scene, sizeOf } from './scene.js'

/** More labels than this help nobody, and measuring them would hold the pointer up. */
const MOST = 160

/** So many of the largest nodes have their names whatever these cover: somebody will ask who that is. */
const LARGE = 6

/** How dark a name is while something else stands out. */
const FAINT = 0.25

/** Writes the names beside the nodes. */
export function drawCaptions(sigma: Sigma, scene: Scene, hovered: string | null, palette: Palette): void {
  const context = sigma.getCanvases().captions?.getContext('2d')
  if (!context) return
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  writeLetters(context, captionsOf(sigma, scene, hovered, palette), palette)
}

/**
 * The names as they are written, faint ones first. Those that stand stay in their places while the pointer moves: what is under it has its
 * whole name, its neighbours theirs where there is room, and of the others goes what is in the way.
 */
export function captionsOf(sigma: Sigma, scene: Scene, hovered: string | null, palette: Palette): readonly Letters[] {
  const bounds = sigma.getDimensions()
  const lettering = letteringOf(sigma.getCanvases().captions?.getContext('2d') ?? null, palette)
  const standing = placeLabels(candidates(sigma, scene, focusOf(scene, null)), lettering, bounds)
  const focus = focusOf(scene, hovered)
  const isClear = ({ id }: PlacedLabel) => focus === null || focus.has(id)
  const inked = (labels: readonly PlacedLabel[], opacity: number) =>
    labels.map(({ text, x, y }) => ({ text, x, y, size: palette.labelSize, weight: WEIGHT, opacity, hasHalo: true }))
  const faint = standing.filter(label => !isClear(label))
  const clear = standing.filter(isClear)
  if (hovered === null || focus === null) return [...inked(faint, FAINT), ...inked(clear, 1)]
  const pointed = new Set(hovered.split('~'))
  const staying = clear.filter(({ id, text }) => !pointed.has(id) || text === nameOf(id, scene))
  const wanted = candidates(sigma, scene, focus)
    .filter(({ id }) => focus.has(id))
    .map(node => (pointed.has(node.id) ? { ...node, text: nameOf(node.id, scene), isNeeded: true } : node))
  const added = placeLabels(wanted, lettering, bounds, staying)
  const hidden = new Set(coveredBy(faint, added, lettering))
  return [
    ...inked(
      faint.filter(label => !hidden.has(label)),
      FAINT,
    ),
    ...inked([...staying, ...added], 1),
  ]
}

/** Nodes in sight, with what their labels say. */
function candidates(sigma: Sigma, scene: Scene, focus: ReadonlySet<string> | null): readonly Labelled[] {
  const { width, height } = sigma.getDimensions()
  const inSight = [...scene.seen.items.keys()].flatMap(id => {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined || data.hidden) return []
    const { x, y } = sigma.framedGraphToViewport(data)
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ id, x, y, radius: sigma.scaleSize(data.size) }]
  })
  const longest = longestFor(inSight.length, { width, height })
  const selected = new Set(scene.selected?.split('~'))
  const bySize = inSight.map(({ id }) => id).sort((a, b) => sizeOf(b, scene) - sizeOf(a, scene) || (a < b ? -1 : 1))
  const large = new Set(bySize.slice(0, LARGE))
  const labelled = inSight.map(node => ({
    ...node,
    text: shortened(nameOf(node.id, scene), longest),
    weight: sizeOf(node.id, scene) + (focus?.has(node.id) ? 1e7 : 0),
    isFaint: focus !== null && !focus.has(node.id),
    isNeeded: scene.subjects.has(node.id) || selected.has(node.id) || large.has(node.id),
  }))
  return labelled.sort(byWeight).slice(0, MOST)
}

function nameOf(id: string, scene: Scene): string {
  return scene.seen.items.get(id)?.name ?? ''
}

const widths = new Map<string, number>()

/** Measures with the face that the names are written in, and leaves the context with it. */
export function letteringOf(context: CanvasRenderingContext2D | null, { labelSize }: Palette): Lettering {
  const font = fontOf({ size: labelSize, weight: WEIGHT })
  if (context !== null) context.font = font
  const measure = (text: string) => {
    const key = `${font} ${text}`
    const known = widths.get(key)
    if (known !== undefined || context === null) return known ?? 0
    const { width } = context.measureText(text)
    if (document.fonts.check(font)) widths.set(key, width)
    return width
  }
  return { width: measure, height: labelSize + 3 }
}
