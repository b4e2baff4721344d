import { beginningOf, fold, soundOf } from '../../../model/fold.js'
import { group } from '../flow/collect.js'
import { each } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Names, Naming } from '../naming.js'
import { byText } from '../order.js'
import { end, keyed, relate } from './row.js'
import type { Rows } from './rows.js'

/** Kinds of name, the surest first: that is the first part of the stated rank. */
const NAME_KINDS = ['NAME', 'ALIAS', 'ACRONYM', 'QID', 'SURNAME'] as const

type NameKind = (typeof NAME_KINDS)[number]

/** A name as one thing bears it. */
interface Bearing {
  readonly key: string
  readonly kind: NameKind
}

/**
 * So many bearers of a name have a rank of their own; the others share the next. Nobody is given more to choose from, and a name that
 * thousands bear ("a declaration") would be written anew with each of them.
 */
const RANKED = 50

interface Ranked {
  readonly id: string
  readonly kind: NameKind
  readonly rank: number
}

/**
 * One node per folded name, leading to all that bear it. `rank` 1 is the best: by the kind of name, then the number of claims that
 * speak of the thing, then its id.
 */
export function nameRows(flow: Flow, rows: Rows, names: Names, claimCount: (id: string) => number): void {
  const groups = Object.values(names).map(table =>
    group<Naming, NameKind>(flow, table, (naming, id) =>
      namesOf(naming).map(({ key, kind }) => [key, id, kind] as const),
    ),
  )
  const ranked = each(flow, groups, key => {
    const bearers = groups.flatMap(group => [...(group.get(key) ?? [])].map(([id, kind]) => ({ id, kind })))
    return bearers.length === 0 ? undefined : rank(bearers, claimCount)
  })
  rows.emit(ranked, (bearers, key) => ({
    nodes: [keyed('Name', { key, prefix: beginningOf(key), sound: soundOf(key) })],
    relationships: bearers.map(({ id, kind, rank }) =>
      relate('NAMES', { label: 'Name', key }, end(id), { kind, rank }),
    ),
  }))
}

function namesOf({ name, aliases, acronyms, surnames, qid }: Naming): readonly Bearing[] {
  const all: readonly (readonly [NameKind, readonly string[]])[] = [
    ['NAME', [name]],
    ['ALIAS', aliases],
    ['ACRONYM', acronyms],
    ['QID', qid === null ? [] : [qid]],
    ['SURNAME', surnames],
  ]
  const kinds = new Map<string, NameKind>()
  for (const [kind, forms] of all) {
    for (const key of forms.map(fold)) if (key !== '' && !kinds.has(key)) kinds.set(key, kind)
  }
  return [...kinds].map(([key, kind]) => ({ key, kind }))
}

function rank(bearers: readonly Omit<Ranked, 'rank'>[], claimCount: (id: string) => number): readonly Ranked[] {
  const order = ({ kind }: Omit<Ranked, 'rank'>) => NAME_KINDS.indexOf(kind)
  // A name that one thing bears has its rank whatever is said of the thing.
  const counts = new Map(bearers.length > 1 ? bearers.map(({ id }) => [id, claimCount(id)]) : [])
  const claims = ({ id }: Omit<Ranked, 'rank'>) => counts.get(id) ?? 0
  return [...bearers]
    .sort((a, b) => order(a) - order(b) || claims(b) - claims(a) || byText(a.id, b.id))
    .map(({ id, kind }, at) => ({ id, kind, rank: Math.min(at, RANKED) + 1 }))
}
