import type { Flow } from './flow.js'
import { withMember, withoutMember } from './members.js'
import { Table } from './table.js'

/** The values of a source by other keys. `entriesOf` must be a function of the value alone. */
interface Collecting<S, E, V> {
  readonly source: Table<S>
  readonly entriesOf: (value: S, key: string) => Iterable<E>
  /** Adds or (sign −1) takes an entry; the value of the group, undefined when nothing is left of it, and whether its readers care. */
  readonly change: (entry: E, sign: 1 | -1, groups: Groups<V>) => void
}

interface Groups<V> {
  readonly at: (key: string) => V | undefined
  readonly set: (key: string, value: V | undefined) => void
  /** Marks a group as changed. */
  readonly mark: (key: string) => void
}

class Collected<V> extends Table<V> implements Groups<V> {
  readonly #touched = new Set<string>()

  at(key: string): V | undefined {
    return this.peek(key)
  }

  set(key: string, value: V | undefined): void {
    this.store(key, value)
  }

  mark(key: string): void {
    this.#touched.add(key)
  }

  settle(): void {
    for (const key of this.#touched) this.tell(key, undefined, this.peek(key))
    this.#touched.clear()
  }
}

function collect<S, E, V>(flow: Flow, { source, entriesOf, change }: Collecting<S, E, V>): Table<V> {
  const table: Collected<V> = new Collected<V>(flow, flow.place({ settle: () => table.settle() }))
  source.follow((key, before, after) => {
    if (before !== undefined) for (const entry of entriesOf(before, key)) change(entry, -1, table)
    if (after !== undefined) for (const entry of entriesOf(after, key)) change(entry, 1, table)
  })
  return table
}

export type Entry<M> = readonly [group: string, member: string, value: M]

/** Members by group, each under a key of its own. The order of a group's members means nothing. */
export function group<S, M>(
  flow: Flow,
  source: Table<S>,
  entriesOf: (value: S, key: string) => Iterable<Entry<M>>,
): Table<ReadonlyMap<string, M>> {
  const change = ([key, member, value]: Entry<M>, sign: 1 | -1, groups: Groups<ReadonlyMap<string, M>>) => {
    const members = groups.at(key)
    groups.set(key, sign === 1 ? withMember(members, member, value) : withoutMember(members, member))
    groups.mark(key)
  }
  return collect<S, Entry<M>, ReadonlyMap<string, M>>(flow, { source, entriesOf, change })
}

/** How often each member is in a group. Readers are told when a member comes or goes, not when it comes again. */
export function distinct<S>(
  flow: Flow,
  source: Table<S>,
  entriesOf: (value: S, key: string) => Iterable<readonly [group: string, member: string]>,
): Table<ReadonlyMap<string, number>> {
  const change = (
    [key, member]: readonly [string, string],
    sign: 1 | -1,
    groups: Groups<ReadonlyMap<string, number>>,
  ) => {
    const members = groups.at(key)
    const n = (members?.get(member) ?? 0) + sign
    groups.set(key, n === 0 ? withoutMember(members, member) : withMember(members, member, n))
    if (n === 0 || (n === 1 && sign === 1)) groups.mark(key)
  }
  return collect<S, readonly [string, string], ReadonlyMap<string, number>>(flow, { source, entriesOf, change })
}

/** The sum of what a source gives to each group. */
export function sum<S>(
  flow: Flow,
  source: Table<S>,
  entriesOf: (value: S, key: string) => Iterable<readonly [group: string, amount: number]>,
): Table<number> {
  const change = ([key, amount]: readonly [string, number], sign: 1 | -1, groups: Groups<number>) => {
    const n = (groups.at(key) ?? 0) + sign * amount
    groups.set(key, n === 0 ? undefined : n)
    groups.mark(key)
  }
  return collect<S, readonly [string, number], number>(flow, { source, entriesOf, change })
}
