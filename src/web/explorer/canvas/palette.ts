import type { Kind } from '../graph/graph.js'
import type { LineStyle, RoleGroup } from '../graph/roles.js'

/** The colours of the canvas, read from the same tokens as the page. */
export interface Palette {
  readonly kinds: Readonly<Record<Kind, string>>
  /** Of communities, the largest first; all smaller ones share that of processes. */
  readonly communities: readonly string[]
  readonly roles: Readonly<Record<RoleGroup, string>>
  readonly ink: string
  readonly ground: string
  readonly accent: string
  /** How large nodes and labels are drawn: smaller on a phone, larger on a wall. */
  readonly scale: number
  /** Pixels. */
  readonly labelSize: number
}

/** Which shape stands for what, in the order that the shader knows them. */
export const SHAPES: Readonly<Record<Kind, number>> = {
  person: 0,
  organization: 1,
  event: 2,
  agreement: 3,
  process: 4,
  place: 5,
}

/** Pixels. */
const WIDTHS: Readonly<Record<LineStyle, number>> = {
  thick: 3.2,
  double: 4.4,
  medium: 1.8,
  thin: 1,
  dashed: 1.6,
  dotted: 1.6,
}

/** Pixels; thinner in a dense crowd, down to two fifths. */
export function widthOf(style: LineStyle, crowd: number): number {
  return WIDTHS[style] * Math.min(1, Math.max(0.4, 1.6 * crowd))
}

/** More hues than these are not told apart. */
export const COMMUNITIES = 7

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const line = token('line-strong')
  return {
    kinds: {
      person: token('person'),
      organization: token('organization'),
      event: token('event'),
      agreement: token('agreement'),
      process: token('other'),
      place: token('other'),
    },
    communities: Array.from({ length: COMMUNITIES }, (_, number) => token(`community-${number}`)),
    roles: {
      mediated: token('accent'),
      hosted: token('accent'),
      agreed: line,
      party: line,
      'took part': line,
      backed: token('backed'),
      urged: token('urged'),
      opposed: token('opposed'),
      belongs: token('line'),
    },
    ink: token('ink'),
    ground: token('ground'),
    accent: token('accent'),
    scale: Number(token('node-scale')),
    labelSize: Number(token('label-size')),
  }
}

/** `#0072b2` at 0.5 → `rgba(0,114,178,0.5)`; `#07b` is what the build makes of `#0077bb`. */
export function withAlpha(hex: string, alpha: number): string {
  return `rgba(${partsOf(hex).join(',')},${alpha.toFixed(2)})`
}

/** So much of the one and the rest of the other, as a colour that covers. */
export function mixed(one: string, other: string, share: number): string {
  const rest = partsOf(other)
  const parts = partsOf(one).map((part, index) => Math.round(share * part + (1 - share) * (rest[index] ?? 0)))
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

function partsOf(hex: string): readonly number[] {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const value = Number.parseInt(digits.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Surer is darker; nothing fades below a third. */
export function opacityOf(confidence: number): number {
  return 0.35 + 0.65 * Math.min(1, Math.max(0, confidence / 1000))
}

/** Pixels: the area grows with the number of relations. */
export function radiusOf(degree: number, scale = 1): number {
  return scale * Math.min(22, 4.5 + 2.1 * Math.sqrt(degree))
}

/** The colour of a node: of its community where communities are shown, else of what it is. */
export function colourOf(
  { id, kind }: { readonly id: string; readonly kind: Kind },
  communities: ReadonlyMap<string, number> | null,
  palette: Palette,
): string {
  if (communities === null) return palette.kinds[kind]
  return palette.communities[communities.get(id) ?? COMMUNITIES] ?? palette.kinds.process
}
