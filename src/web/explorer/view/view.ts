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
  readonly shows: 'picture' | 'table'
}

export const FIRST_VIEW: View = {
  about: [],
  open: [],
  hidden: [],
  pinned: [],
  selected: null,
  filter: NO_FILTER,
  shows: 'picture',
}

/** Asks about these, from a clean canvas; the filters stay. */
export function askAbout(view: View, about: readonly string[]): View {
  return {
    ...FIRST_VIEW,
    filter: view.filter,
    shows: view.shows,
    about,
    selected: about.length === 1 ? (about[0] ?? null) : null,
  }
}

/** With the id in the list when it was not, without it when it was. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter(other => other !== id) : [...list, id]
}
