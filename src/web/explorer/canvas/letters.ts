import type { Palette } from './palette.js'
import type { Point } from './spread.js'

export const FACE = 'Source Sans 3 Variable'
export const WEIGHT = 500
/** Pixels of the ground around letters. */
export const HALO = 3.5

/** Words in a picture, from their left end and the middle of their line. */
export interface Letters extends Point {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly opacity: number
  readonly hasHalo: boolean
}

export function fontOf({ size, weight }: Pick<Letters, 'size' | 'weight'>): string {
  return `${weight} ${size}px '${FACE}', system-ui, sans-serif`
}

/** Writes them, each with a halo of the ground where it has one. */
export function writeLetters(context: CanvasRenderingContext2D, letters: readonly Letters[], palette: Palette): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = palette.ground
  context.fillStyle = palette.ink
  for (const { text, x, y, opacity, hasHalo, ...face } of letters) {
    context.font = fontOf(face)
    context.globalAlpha = opacity
    if (hasHalo) context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  context.globalAlpha = 1
}
