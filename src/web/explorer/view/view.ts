import { type Filter, NO_FILTER } from '../graph/filter.js'

/** Everything that makes up what is seen; it stands whole in the URL, so that a link restores it and Back undoes it. */
export interface View {
  /** What was asked about: none for the first screen, one for what is around it, more for who stands between them. */
  readonly about: readonly string[]
  /** Nodes whose neighbours were brought in. */
  readonly open: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  /** The id of a node, or of a tie: two ids with `~` between them. */
  readonly selected: string | null
  readonly filter: Filter
  /** The picture, or a table of its relations or of its nodes. */
  readonly shows: 'picture' | 'table' | 'nodes'
  /** What is asked of two or more: who mediated between them, or how they are connected. */
  readonly asks: 'between' | 'path'
  /** The article that is read and the words of it that are marked: `article:1f…@120-180`. */
  readonly reading: string | null
  /** What nodes are sized and actors ranked by. */
  readonly measure: Measure
  readonly colour: Colouring
  /** Panes that are folded away, where there is room for panes. */
  readonly folded: readonly Pane[]
}

export const PANES = ['filters', 'answer', 'time'] as const
export type Pane = (typeof PANES)[number]

/** HERE: relations on the canvas; the others are measures of the API, over the whole graph. */
export const MEASURES = ['HERE', 'PAGERANK', 'BETWEENNESS', 'BROKERAGE', 'MEDIATION_SHARE', 'STRENGTH'] as const
export type Measure = (typeof MEASURES)[number]

/** By what a node is, or by the community it belongs to. */
export type Colouring = 'kind' | 'community'

export const FIRST_VIEW: View = {
  about: [],
  open: [],
  hidden: [],
  pinned: [],
  selected: null,
  filter: NO_FILTER,
  shows: 'picture',
  asks: 'between',
  reading: null,
  measure: 'HERE',
  colour: 'kind',
  folded: [],
}

/** Asks about these, from a clean canvas; the filters and how it is drawn and framed stay. */
export function askAbout(view: View, about: readonly string[], asks: View['asks'] = 'between'): View {
  const { filter, shows, measure, colour, folded } = view
  return {
    ...FIRST_VIEW,
    ...{ filter, shows, measure, colour, folded, about, asks },
    selected: about.length === 1 ? (about[0] ?? null) : null,
  }
}

/** With the id in the list when it was not, without it when it was. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter(other => other !== id) : [...list, id]
}
