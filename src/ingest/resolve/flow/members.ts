/** The members of a group where they are few, as most are: a Map of one weighs 200 bytes. */
abstract class Small<M> implements ReadonlyMap<string, M> {
  abstract readonly size: number

  abstract pairs(): [string, M][]

  get(key: string): M | undefined {
    for (const [member, value] of this.pairs()) if (member === key) return value
    return undefined
  }

  has(key: string): boolean {
    return this.pairs().some(([member]) => member === key)
  }

  keys(): MapIterator<string> {
    return this.pairs()
      .map(([member]) => member)
      .values()
  }

  values(): MapIterator<M> {
    return this.pairs()
      .map(([, value]) => value)
      .values()
  }

  entries(): MapIterator<[string, M]> {
    return this.pairs().values()
  }

  [Symbol.iterator](): MapIterator<[string, M]> {
    return this.entries()
  }

  forEach(tell: (value: M, key: string, map: ReadonlyMap<string, M>) => void): void {
    for (const [key, value] of this.pairs()) tell(value, key, this)
  }
}

class One<M> extends Small<M> {
  constructor(
    readonly key: string,
    readonly value: M,
  ) {
    super()
  }

  get size(): number {
    return 1
  }

  pairs(): [string, M][] {
    return [[this.key, this.value]]
  }
}

/** Members and their values in turn. */
class Few<M> extends Small<M> {
  constructor(readonly list: readonly (string | M)[]) {
    super()
  }

  get size(): number {
    return this.list.length / 2
  }

  override get(key: string): M | undefined {
    const { list } = this
    for (let at = 0; at < list.length; at += 2) if (list[at] === key) return list[at + 1] as M
    return undefined
  }

  /** One more, or another value for one. */
  with(key: string, value: M): Few<M> {
    const list = [...this.list]
    let at = 0
    while (at < list.length && list[at] !== key) at += 2
    list[at] = key
    list[at + 1] = value
    return new Few(list)
  }

  pairs(): [string, M][] {
    const { list } = this
    return Array.from({ length: this.size }, (_, at): [string, M] => [list[2 * at] as string, list[2 * at + 1] as M])
  }
}

export type Members<M> = ReadonlyMap<string, M>

/** More than these are a Map. */
const FEW = 24

/** Members that do not change, in the least room. */
export function compact<M>(members: Members<M>): Members<M> {
  const [first] = members
  if (first === undefined || members.size > FEW) return members
  return members.size === 1 ? new One(...first) : new Few([...members].flat(1) as (string | M)[])
}

/** The members with one more, or with another value for one; what is given is used up. */
export function withMember<M>(members: Members<M> | undefined, key: string, value: M): Members<M> {
  if (members instanceof Map) return members.set(key, value)
  if (members === undefined) return new One(key, value)
  if (members instanceof Few && members.size < FEW) return members.with(key, value)
  return compact(new Map(members).set(key, value))
}

/** The members without one; undefined when none is left. */
export function withoutMember<M>(members: Members<M> | undefined, key: string): Members<M> | undefined {
  if (members === undefined || !members.has(key)) return members
  const rest = members instanceof Map ? members : new Map(members)
  rest.delete(key)
  if (rest.size === 0) return undefined
  return rest.size > FEW / 2 ? rest : compact(rest)
}
