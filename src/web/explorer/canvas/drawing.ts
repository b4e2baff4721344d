import type Sigma from 'sigma'
import type { Kind } from '../graph/graph.js'
import type { LineStyle } from '../graph/roles.js'
import { captionsOf } from './captions.js'
import type { Letters } from './letters.js'
import { lookOfNode, lookOfTie } from './looks.js'
import type { Palette } from './palette.js'
import { focusOf, type Scene } from './scene.js'
import type { Point } from './spread.js'

/** What is in sight as it is drawn, in pixels from the upper left: for pictures to keep. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What lies behind comes first. */
  readonly lines: readonly DrawnLine[]
  readonly nodes: readonly DrawnNode[]
  readonly captions: readonly Letters[]
}

export interface DrawnLine {
  readonly from: Point
  readonly to: Point
  readonly style: LineStyle
  readonly width: number
  /** `#0b6b64` or `rgba(11,107,100,0.50)`, as of nodes. */
  readonly colour: string
}

export interface DrawnNode extends Point {
  readonly kind: Kind
  readonly radius: number
  readonly colour: string
  readonly ring: string
}

/** What the canvas shows, as it would without a pointer on it. */
export function drawingOf(sigma: Sigma, scene: Scene, palette: Palette): Drawing {
  const { width, height } = sigma.getDimensions()
  const focus = focusOf(scene, null)
  const at = (id: string) => {
    const data = sigma.getNodeDisplayData(id)
    return data === undefined ? null : sigma.framedGraphToViewport(data)
  }
  const nodes = [...scene.seen.items.values()].flatMap(item => {
    const place = at(item.id)
    const { size = 0, color = '', ring = '', zIndex = 0 } = lookOfNode(item, scene, focus, palette)
    const radius = sigma.scaleSize(size)
    const isIn = place !== null && reaches(place, place, 2 * radius, { width, height })
    return isIn ? [{ ...place, kind: item.kind, radius, colour: color, ring, zIndex }] : []
  })
  const lines = [...scene.ties.values()].flatMap(tie => {
    const [from, to] = [at(tie.source), at(tie.target)]
    const { size = 0, color = '', line = 'thin', zIndex = 0 } = lookOfTie(tie, scene, null, focus, palette)
    const isIn = from !== null && to !== null && reaches(from, to, size, { width, height })
    return isIn ? [{ from, to, style: line, width: size, colour: color, zIndex }] : []
  })
  const behindFirst = (a: { readonly zIndex: number }, b: { readonly zIndex: number }) => a.zIndex - b.zIndex
  return {
    ...{ width, height },
    lines: lines.sort(behindFirst),
    nodes: nodes.sort(behindFirst),
    captions: captionsOf(sigma, scene, null, palette),
  }
}

/** Whether the box around both points, and so much more, comes into the canvas. */
function reaches(a: Point, b: Point, more: number, { width, height }: Pick<Drawing, 'width' | 'height'>): boolean {
  return (
    Math.max(a.x, b.x) + more > 0 &&
    Math.min(a.x, b.x) - more < width &&
    Math.max(a.y, b.y) + more > 0 &&
    Math.min(a.y, b.y) - more < height
  )
}
