import { type Item, isPlan } from '../graph/graph.js'
import type { Tie } from '../graph/ties.js'
import type { LineData } from './line-program.js'
import { colourOf, mixed, opacityOf, type Palette, radiusOf, SHAPES, widthOf, withAlpha } from './palette.js'
import { type Scene, sizeOf } from './scene.js'
import type { ShapeData } from './shape-program.js'

const FADED = 0.16
/** How much of its colour what is only planned has; no line is seen through it. */
const PLANNED = 0.55
const CLEAR = '#00000000'

/** How a node looks: shape by what it is, size by its relations, faded when something else stands out. */
export function lookOfNode(
  item: Item,
  scene: Scene,
  focus: ReadonlySet<string> | null,
  palette: Palette,
): Partial<ShapeData> {
  const { id, kind, modality } = item
  if (!scene.seen.items.has(id)) return { hidden: true }
  const isClear = focus === null || focus.has(id)
  const isMarked = scene.selected === id || scene.subjects.has(id)
  const own = colourOf(item, scene.communities, palette)
  const colour = isPlan(modality) ? mixed(own, palette.ground, PLANNED) : own
  return {
    hidden: false,
    shape: SHAPES[kind],
    size: radiusOf(sizeOf(id, scene), palette.scale * scene.crowd),
    color: withAlpha(colour, isClear ? 1 : FADED),
    ring: ringOf(scene.selected === id, isMarked || scene.pinned.has(id), isClear, palette),
    zIndex: isMarked ? 2 : isClear ? 1 : 0,
  }
}

function ringOf(isSelected: boolean, isMarked: boolean, isClear: boolean, palette: Palette): string {
  if (isSelected) return palette.accent
  if (isMarked) return isClear ? palette.ink : withAlpha(palette.ink, FADED)
  return isClear ? palette.ground : CLEAR
}

/** How a line looks: style and colour by role, opacity by confidence. */
export function lookOfTie(
  tie: Tie | undefined,
  scene: Scene,
  hovered: string | null,
  focus: ReadonlySet<string> | null,
  palette: Palette,
): Partial<LineData> {
  if (tie === undefined) return { hidden: true }
  const centre = hovered ?? scene.selected
  const isPicked = tie.id === centre
  const touches =
    centre === null
      ? focus === null || isChosen(tie, scene)
      : isPicked || tie.source === centre || tie.target === centre
  const isClear = focus === null || touches
  const opacity = isClear ? opacityOf(tie.confidence) : 0.1
  return {
    hidden: false,
    line: tie.style,
    size: widthOf(tie.style, scene.crowd) + (isPicked ? 2 : 0),
    color: withAlpha(isPicked ? palette.accent : palette.roles[tie.group], isPicked ? 1 : opacity),
    zIndex: isPicked ? 2 : isClear ? 1 : 0,
  }
}

/** Of a path its lines are chosen, of nodes in a lasso all that is between them. */
function isChosen({ id, source, target }: Tie, { chosen, chosenTies }: Scene): boolean {
  return chosenTies.size > 0 ? chosenTies.has(id) : chosen.has(source) && chosen.has(target)
}
