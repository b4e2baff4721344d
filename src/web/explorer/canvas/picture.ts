import { xml } from '../graph/gexf.js'
import type { Kind } from '../graph/graph.js'
import { placeLabels } from './labels.js'
import { colourOf, opacityOf, type Palette, radiusOf, widthOf } from './palette.js'
import { type Scene, sizeOf } from './scene.js'
import type { Point } from './spread.js'

const WIDTH = 1600
const MARGIN = 120
const FONT_SIZE = 15
/** About how wide a letter of the text face is, in its size: pictures are made without a screen to measure on. */
const LETTER = 0.52

/** The canvas as an SVG picture with the same shapes, lines and labels. */
export function toSvg(scene: Scene, places: ReadonlyMap<string, Point>, palette: Palette): string {
  const { at, height } = frameOf(scene, places)
  const lines = [...scene.ties.values()].map(tie => {
    const [from, to] = [at(tie.source), at(tie.target)]
    const width = widthOf(tie.style, scene.crowd)
    const dash =
      tie.style === 'dashed' ? ' stroke-dasharray="7 4"' : tie.style === 'dotted' ? ' stroke-dasharray="2 4"' : ''
    const line = `M${from.x} ${from.y}L${to.x} ${to.y}`
    const stroke = `<path d="${line}" stroke="${palette.roles[tie.group]}" stroke-width="${width.toFixed(1)}" stroke-opacity="${opacityOf(tie.confidence).toFixed(2)}"${dash}/>`
    return tie.style === 'double'
      ? `${stroke}<path d="${line}" stroke="${palette.ground}" stroke-width="${(0.4 * width).toFixed(1)}"/>`
      : stroke
  })
  const nodes = [...scene.seen.items.values()].map(item => {
    const { id, kind } = item
    const { x, y } = at(id)
    return `<path transform="translate(${x} ${y}) scale(${radiusOf(sizeOf(id, scene), scene.crowd).toFixed(1)})" d="${OUTLINES[kind]}" fill="${colourOf(item, scene.communities, palette)}" stroke="${palette.ground}" stroke-width="0.15"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="100%" height="100%" fill="${palette.ground}"/>
<g fill="none">${lines.join('')}</g>
<g>${nodes.join('')}</g>
<g font-family="'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif" font-size="${FONT_SIZE}" font-weight="500" fill="${palette.ink}" stroke="${palette.ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">${labelsOf(scene, at, height)}</g>
</svg>
`
}

const OUTLINES: Readonly<Record<Kind, string>> = {
  person: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0z',
  organization: 'M-.6-.88H.6A.28.28 0 0 1 .88-.6V.6A.28.28 0 0 1 .6.88H-.6A.28.28 0 0 1-.88.6V-.6A.28.28 0 0 1-.6-.88z',
  event: 'M0-1.2 1.2 0 0 1.2-1.2 0z',
  agreement: 'M-.55-.95H.55L1.1 0 .55.95H-.55L-1.1 0z',
  process: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0zM.5 0A.5.5 0 1 0-.5 0A.5.5 0 1 0 .5 0z',
  place: 'M0 1-1-.75H1z',
}

/** Scales the nodes that are seen into the picture; y grows downwards there. */
function frameOf({ seen }: Scene, places: ReadonlyMap<string, Point>): { at: (id: string) => Point; height: number } {
  const points = [...seen.items.keys()].flatMap(id => places.get(id) ?? [])
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const scale = (WIDTH - 2 * MARGIN) / Math.max(1, right - left)
  const height = Math.round(Math.min(1600, Math.max(700, (high - low) * scale + 2 * MARGIN)))
  const scaleY = Math.min(scale, (height - 2 * MARGIN) / Math.max(1, high - low))
  const round = (value: number) => Math.round(value * 10) / 10
  const at = (id: string) => {
    const { x, y } = places.get(id) ?? { x: left, y: high }
    return { x: round(MARGIN + (x - left) * scale), y: round(MARGIN + (high - y) * scaleY) }
  }
  return { at, height }
}

function labelsOf(scene: Scene, at: (id: string) => Point, height: number): string {
  const wanted = [...scene.seen.items.values()].map(({ id, name }) => ({
    id,
    text: name,
    ...at(id),
    radius: radiusOf(sizeOf(id, scene)),
    weight: (scene.degree.get(id) ?? 0) + (scene.subjects.has(id) ? 1000 : 0),
    isFaint: false,
  }))
  const width = (text: string) => text.length * FONT_SIZE * LETTER
  return placeLabels(wanted, width, FONT_SIZE + 4, { width: WIDTH, height })
    .map(({ text, x, y }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${xml(text)}</text>`)
    .join('')
}
