import { xml } from '../graph/gexf.js'
import type { Kind } from '../graph/graph.js'
import type { LineStyle } from '../graph/roles.js'
import type { Drawing, DrawnLine, DrawnNode } from './drawing.js'
import { FACE, HALO, type Letters, WEIGHT } from './letters.js'
import { type Palette, widthOf } from './palette.js'

/** A sign and what it means. */
export type Sign =
  | { readonly kind: Kind; readonly colour: string; readonly text: string }
  | { readonly line: LineStyle; readonly colour: string; readonly text: string }

/** What a picture says of itself, so that it can stand alone on paper. */
export interface Frame {
  readonly title: string
  /** Where it is from, and the day it was made. */
  readonly source: string
  /** The address of the view. */
  readonly link: string
  readonly signs: readonly Sign[]
  /** How wide a text is, in pixels at the size of labels. */
  readonly measure: (text: string) => number
}

const MARGIN = 20
const TITLE = 22
const ROW = 24
/** Pixels of a sign in the legend, and after its words. */
const SIGN = 32
const APART = 22

/** A picture to keep: its shapes as SVG, and its letters apart, because an image that is drawn has the page's font only if the page writes. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly about: string
  readonly shapes: string
  readonly letters: readonly Letters[]
}

/** What is in sight, in the same places, with title, legend and source around it. */
export function pictureOf(drawing: Drawing, palette: Palette, frame: Frame): Picture {
  const { width } = drawing
  const top = MARGIN + TITLE + 12
  const legend = legendOf(frame, palette, width)
  const foot = top + drawing.height + 12 + ROW / 2
  const plain = { size: palette.labelSize, weight: WEIGHT, opacity: 1, hasHalo: false }
  return {
    width,
    height: Math.round(foot + (legend.rows + 0.5) * ROW + MARGIN / 2),
    title: frame.title,
    about: `${frame.source} ${frame.link}`,
    shapes: `<clipPath id="canvas"><rect width="${width}" height="${drawing.height}"/></clipPath>
<rect width="100%" height="100%" fill="${palette.ground}"/>
<g transform="translate(0 ${top})" clip-path="url(#canvas)">
<g fill="none">${drawing.lines.map(line => lineOf(line, palette)).join('')}</g>
<g stroke-linejoin="round">${drawing.nodes.map(nodeOf).join('')}</g>
</g>
<g transform="translate(${MARGIN} ${foot})">${legend.signs}</g>`,
    letters: [
      { ...plain, text: frame.title, x: MARGIN, y: MARGIN + TITLE / 2, size: TITLE, weight: 600 },
      ...drawing.captions.map(caption => ({ ...caption, y: top + caption.y })),
      ...legend.words.map(({ text, x, y }) => ({ ...plain, text, x: MARGIN + x, y: foot + y })),
      { ...plain, text: frame.source, x: MARGIN, y: foot + legend.rows * ROW, opacity: 0.75 },
    ],
  }
}

/** As a file that can be edited; `faces` are rules of style that carry the letters' face along. */
export function toSvg(picture: Picture, { ink, ground }: Palette, faces: string): string {
  const { width, height, title, about, shapes, letters } = picture
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${xml(title)}</title>
<desc>${xml(about)}</desc>
<style>${faces}</style>
${shapes}
<g font-family="'${FACE}', 'Source Sans 3', system-ui, sans-serif" fill="${ink}" stroke="none" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">
${letters.map(one => lettersOf(one, ground)).join('\n')}
</g>
</svg>
`
}

function lettersOf({ text, x, y, size, weight, opacity, hasHalo }: Letters, ground: string): string {
  const halo = hasHalo ? ` stroke="${ground}"` : ''
  const faint = opacity === 1 ? '' : ` opacity="${opacity}"`
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}" font-weight="${weight}"${halo}${faint}>${xml(text)}</text>`
}

function lineOf({ from, to, style, width, colour }: DrawnLine, { ground }: Palette): string {
  const path = `M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}`
  const dash = style === 'dashed' ? ' stroke-dasharray="7 4"' : style === 'dotted' ? ' stroke-dasharray="2.5 3.5"' : ''
  const line = `<path d="${path}" ${paint('stroke', colour)} stroke-width="${number(width)}"${dash}/>`
  return style === 'double' ? `${line}<path d="${path}" stroke="${ground}" stroke-width="${number(width - 3)}"/>` : line
}

/** Its ring lies around it, drawn first and twice as wide, because the shape covers the inner half. */
function nodeOf({ kind, x, y, radius, colour, ring }: DrawnNode): string {
  const place = `transform="translate(${number(x)} ${number(y)}) scale(${number(radius)})"`
  const around = `${paint('stroke', ring)} stroke-width="${(4 / radius).toFixed(3)}"`
  const shape = `<path ${place} d="${OUTLINES[kind]}"`
  return `${shape} fill="none" ${around}/>${shape} fill-rule="evenodd" ${paint('fill', colour)}/>`
}

const OUTLINES: Readonly<Record<Kind, string>> = {
  person: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0z',
  organization: 'M-.6-.88H.6A.28.28 0 0 1 .88-.6V.6A.28.28 0 0 1 .6.88H-.6A.28.28 0 0 1-.88.6V-.6A.28.28 0 0 1-.6-.88z',
  event: 'M0-1.2 1.2 0 0 1.2-1.2 0z',
  agreement: 'M-.55-.95H.55L1.1 0 .55.95H-.55L-1.1 0z',
  process: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0zM.5 0A.5.5 0 1 0-.5 0A.5.5 0 1 0 .5 0z',
  place: 'M0 1.2-1.04-.6H1.04z',
}

/** The signs side by side, in as many rows as they need. */
function legendOf({ signs, measure }: Frame, palette: Palette, width: number) {
  let [x, row] = [0, 0]
  const placed = signs.map(sign => {
    const long = SIGN + measure(sign.text) + APART
    if (x > 0 && x + long > width - 2 * MARGIN) [x, row] = [0, row + 1]
    const place = { sign, x, y: row * ROW }
    x += long
    return place
  })
  return {
    rows: signs.length === 0 ? 0 : row + 1,
    signs: placed
      .map(({ sign, x, y }) => `<g transform="translate(${number(x)} ${y})">${signOf(sign, palette)}</g>`)
      .join(''),
    words: placed.map(({ sign, x, y }) => ({ text: sign.text, x: x + SIGN, y })),
  }
}

function signOf(sign: Sign, palette: Palette): string {
  if ('kind' in sign)
    return nodeOf({ kind: sign.kind, x: SIGN / 2 - 3, y: 0, radius: 6.5, colour: sign.colour, ring: '#00000000' })
  const ends = { from: { x: 0, y: 0 }, to: { x: SIGN - 8, y: 0 } }
  return lineOf({ ...ends, style: sign.line, width: widthOf(sign.line, 1), colour: sign.colour }, palette)
}

/** Programs for print know no colours with a transparency in them: it stands beside the colour. */
function paint(what: 'fill' | 'stroke', colour: string): string {
  const [, red, green, blue, alpha] = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(colour) ?? []
  if (red === undefined) return colour === '#00000000' ? `${what}="none"` : `${what}="${colour}"`
  const hex = [red, green, blue].map(part => Number(part).toString(16).padStart(2, '0')).join('')
  return `${what}="#${hex}"${alpha === '1.00' ? '' : ` ${what}-opacity="${alpha}"`}`
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}
