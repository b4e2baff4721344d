/** The members of a group as most groups are: one alone, which is a third of the weight of a Map of one. */
class Single<M> implements ReadonlyMap<string, M> {
  readonly size = 1

  constructor(
    readonly key: string,
    readonly value: M,
  ) {}

  get(key: string): M | undefined {
    return key === this.key ? this.value : undefined
  }

  has(key: string): boolean {
    return key === this.key
  }

  keys(): MapIterator<string> {
    return [this.key].values()
  }

  values(): MapIterator<M> {
    return [this.value].values()
  }

  entries(): MapIterator<[string, M]> {
    return [[this.key, this.value] as [string, M]].values()
  }

  [Symbol.iterator](): MapIterator<[string, M]> {
    return this.entries()
  }

  forEach(tell: (value: M, key: string, map: ReadonlyMap<string, M>) => void): void {
    tell(this.value, this.key, this)
  }
}

type Members<M> = ReadonlyMap<string, M>

/** The members with one more, or with another value for one; what is given is used up. */
export function withMember<M>(members: Members<M> | undefined, key: string, value: M): Members<M> {
  if (members === undefined || (members.size === 1 && members.has(key))) return new Single(key, value)
  const all = members instanceof Map ? members : new Map(members)
  return all.set(key, value)
}

/** The members without one; undefined when none is left. */
export function withoutMember<M>(members: Members<M> | undefined, key: string): Members<M> | undefined {
  if (!(members instanceof Map)) return members?.has(key) === true ? undefined : members
  members.delete(key)
  const [last] = members.size === 1 ? members : []
  return last === undefined ? members : new Single(...last)
}
