import { degrees, type Graph } from '../graph/graph.js'
import { type Tie, tiesOf } from '../graph/ties.js'

/** All that the canvas draws. */
export interface Scene {
  /** Everything that was brought in; the layout is of this, so that a filter moves nothing. */
  readonly whole: Graph
  readonly wholeTies: ReadonlyMap<string, Tie>
  /** What the filters leave of it. */
  readonly seen: Graph
  readonly ties: ReadonlyMap<string, Tie>
  readonly degree: ReadonlyMap<string, number>
  readonly subjects: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  readonly selected: string | null
  /** Nodes that stand out while nothing is selected: those in the lasso, or on a path. */
  readonly chosen: ReadonlySet<string>
  /** The lines of a path, which stand out with its nodes; none where all between the chosen nodes do. */
  readonly chosenTies: ReadonlySet<string>
  /** As large as so many relations each node is drawn. */
  readonly sizes: ReadonlyMap<string, number>
  /** Of each node its community; null where colours tell what a node is. */
  readonly communities: ReadonlyMap<string, number> | null
  /** Nodes are drawn smaller in a crowd: 1 for up to 150 of them. */
  readonly crowd: number
}

type Marks = Pick<Scene, 'subjects' | 'pinned' | 'selected' | 'chosen' | 'chosenTies' | 'communities'>

/** `scores` are those of actors by the measure that nodes are sized by; null: by their relations. */
export function sceneOf(whole: Graph, seen: Graph, scores: ReadonlyMap<string, number> | null, marks: Marks): Scene {
  const wholeTies = tiesOf(whole)
  const degree = degrees(seen)
  return {
    whole,
    wholeTies,
    seen,
    ties: seen.links.size === whole.links.size ? wholeTies : tiesOf(seen),
    degree,
    sizes: scores === null ? degree : sizesOf(scores),
    crowd: crowdOf(whole.items.size),
    ...marks,
  }
}

function crowdOf(nodes: number): number {
  return Math.max(0.22, Math.min(1, Math.sqrt(150 / Math.max(1, nodes))))
}

/** The highest score is drawn as large as so many relations. */
const FULL = 70

/** What has no score, such as an event, is small where there are scores. */
function sizesOf(scores: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.max(...scores.values(), Number.EPSILON)
  return new Map([...scores].map(([id, score]) => [id, (FULL * score) / most]))
}

/** As large as so many relations a node is drawn. */
export function sizeOf(id: string, { sizes }: Pick<Scene, 'sizes'>): number {
  return sizes.get(id) ?? 0
}

/** The nodes that stand out: those of what is under the pointer, else of what is selected or chosen; null when nothing is. */
export function focusOf({ ties, selected, chosen }: Scene, hovered: string | null): ReadonlySet<string> | null {
  const centre = hovered ?? selected
  if (centre === null) return chosen.size > 0 ? chosen : null
  const tie = ties.get(centre)
  if (tie !== undefined) return new Set([tie.source, tie.target])
  const around = [...ties.values()].filter(({ source, target }) => source === centre || target === centre)
  return new Set([centre, ...around.flatMap(({ source, target }) => [source, target])])
}
