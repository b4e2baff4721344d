import { fold } from '../../../model/fold.js'
import type { Graph } from '../../../model/graph.js'
import type { Derived } from '../derived.js'
import type { Naming } from '../naming.js'
import { byText, groupBy } from '../order.js'
import { type End, keyed, relate } from './row.js'

/** Kinds of name, the surest first: that is the first part of the stated rank. */
export const NAME_KINDS = ['NAME', 'ALIAS', 'ACRONYM', 'QID', 'SURNAME'] as const

interface Entry {
  readonly key: string
  readonly kind: (typeof NAME_KINDS)[number]
  readonly to: End
  readonly claims: number
}

/**
 * One node per folded name, leading to all that bear it. `rank` 1 is the best: by the kind of name, then the number of claims that
 * speak of the thing, then its id.
 */
export function nameRows({ names, end }: Derived, claimCount: (id: string) => number): Graph {
  const entries = [...names].flatMap(([id, naming]) => {
    const to = end(id)
    return to === undefined ? [] : entriesOf(naming, to, claimCount(id))
  })
  const byKey = groupBy(entries, ({ key }) => key)
  return {
    nodes: [...byKey.keys()].map(key => keyed('Name', { key })),
    relationships: [...byKey].flatMap(([key, group]) =>
      ranked(group).map(({ kind, to }, at) => relate('NAMES', { label: 'Name', key }, to, { kind, rank: at + 1 })),
    ),
  }
}

function entriesOf({ name, aliases, acronyms, surnames, qid }: Naming, to: End, claims: number): readonly Entry[] {
  const all: readonly (readonly [Entry['kind'], readonly string[]])[] = [
    ['NAME', [name]],
    ['ALIAS', aliases],
    ['ACRONYM', acronyms],
    ['QID', qid === null ? [] : [qid]],
    ['SURNAME', surnames],
  ]
  const seen = new Set<string>()
  return all.flatMap(([kind, forms]) =>
    forms.flatMap(form => {
      const key = fold(form)
      if (key === '' || seen.has(key)) return []
      seen.add(key)
      return [{ key, kind, to, claims }]
    }),
  )
}

function ranked(group: readonly Entry[]): readonly Entry[] {
  const order = (entry: Entry) => NAME_KINDS.indexOf(entry.kind)
  return [...group].sort((a, b) => order(a) - order(b) || b.claims - a.claims || byText(a.to.key, b.to.key))
}
