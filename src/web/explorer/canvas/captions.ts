import type Sigma from 'sigma'
import { type Labelled, placeLabels } from './labels.js'
import type { Palette } from './palette.js'
import { type Scene, sizeOf } from './scene.js'

const FACE = "'Source Sans 3 Variable', system-ui, sans-serif"
/** More labels than this help nobody, and measuring them would hold the pointer up. */
const MOST = 160

/** Writes the names beside the nodes, each with a halo of the ground. */
export function drawCaptions(sigma: Sigma, scene: Scene, focus: ReadonlySet<string> | null, palette: Palette): void {
  const canvas = sigma.getCanvases().captions
  const context = canvas?.getContext('2d')
  if (!context) return
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  context.font = `500 ${palette.labelSize}px ${FACE}`
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.ground
  const wanted = candidates(sigma, scene, focus)
  for (const { id, text, x, y } of placeLabels(wanted, text => widthOf(context, text), palette.labelSize + 3, {
    width,
    height,
  })) {
    context.globalAlpha = focus === null || focus.has(id) ? 1 : 0.25
    context.strokeText(text, x, y)
    context.fillStyle = palette.ink
    context.fillText(text, x, y)
  }
  context.globalAlpha = 1
}

function candidates(sigma: Sigma, scene: Scene, focus: ReadonlySet<string> | null): readonly Labelled[] {
  const { width, height } = sigma.getDimensions()
  const labelled = [...scene.seen.items.values()].flatMap(({ id, name }): Labelled[] => {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined || data.hidden) return []
    const { x, y } = sigma.framedGraphToViewport(data)
    if (x < 0 || y < 0 || x > width || y > height) return []
    const isFaint = focus !== null && !focus.has(id)
    return [{ id, text: name, x, y, radius: sigma.scaleSize(data.size), weight: weightOf(id, scene, focus), isFaint }]
  })
  return labelled.sort((a, b) => b.weight - a.weight).slice(0, MOST)
}

/** What is asked about first, then what stands out, then what has most relations. */
function weightOf(id: string, scene: Scene, focus: ReadonlySet<string> | null): number {
  const marked = scene.selected === id ? 1e6 : scene.subjects.has(id) ? 1e5 : 0
  return marked + (focus?.has(id) ? 1e7 : 0) + sizeOf(id, scene)
}

const widths = new Map<string, number>()

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const { width } = context.measureText(text)
  if (document.fonts.check(context.font)) widths.set(key, width)
  return width
}
