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
  /** Nodes are drawn smaller in a crowd: 1 for up to 150 of them. */
  readonly crowd: number
}

export function sceneOf(whole: Graph, seen: Graph, marks: Pick<Scene, 'subjects' | 'pinned' | 'selected'>): Scene {
  return {
    whole,
    wholeTies: tiesOf(whole),
    seen,
    ties: tiesOf(seen),
    degree: degrees(seen),
    crowd: crowdOf(whole.items.size),
    ...marks,
  }
}

function crowdOf(nodes: number): number {
  return Math.max(0.22, Math.min(1, Math.sqrt(150 / Math.max(1, nodes))))
}

/** The nodes that stand out: those of what is under the pointer, else of what is selected; null when nothing is. */
export function focusOf({ ties, selected }: Scene, hovered: string | null): ReadonlySet<string> | null {
  const centre = hovered ?? selected
  if (centre === null) return null
  const tie = ties.get(centre)
  if (tie !== undefined) return new Set([tie.source, tie.target])
  const around = [...ties.values()].filter(({ source, target }) => source === centre || target === centre)
  return new Set([centre, ...around.flatMap(({ source, target }) => [source, target])])
}
