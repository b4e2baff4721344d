import { isDeepStrictEqual } from 'node:util'

/** What can be asked for the value of a key. */
export interface Lookup<V> {
  readonly get: (key: string) => V | undefined
}

interface Following<V> {
  tell(key: string, before: V | undefined, after: V | undefined): void
}

/** Told of each change of a table, once it has happened. (A method's type, so that a table of lists is one of readonly lists.) */
export type Follower<V> = Following<V>['tell']

/** A computed value: who must be told when what it has read changes. */
export interface Reader {
  /** Place of its table in the flow; it may read only what comes before. */
  readonly order: number
  readonly touch: () => void
  /** The sets of readers in which it stands. */
  readonly sources: Set<Reader>[]
}

let current: Reader | null = null

/** Does work for a reader: whatever table the work reads will tell the reader of changes. What it read before is forgotten. */
export function readAs<T>(reader: Reader, work: () => T): T {
  forget(reader)
  const outer = current
  current = reader
  try {
    return work()
  } finally {
    current = outer
  }
}

export function forget(reader: Reader): void {
  for (const readers of reader.sources) readers.delete(reader)
  reader.sources.length = 0
}

/** Values by key that remember who has read them. A missing value is undefined; whoever asked for it is told when it comes. */
export class Table<V> implements Lookup<V> {
  readonly #values = new Map<string, V>()
  readonly #readers = new Map<string, Set<Reader>>()
  readonly #followers: Follower<V>[] = []

  constructor(readonly order: number) {}

  get(key: string): V | undefined {
    if (current !== null) this.#note(key, current)
    return this.#values.get(key)
  }

  /** The value, without being told of changes. */
  peek(key: string): V | undefined {
    return this.#values.get(key)
  }

  keys(): Iterable<string> {
    return this.#values.keys()
  }

  entries(): Iterable<[string, V]> {
    return this.#values.entries()
  }

  follow(follower: Follower<V>): void {
    this.#followers.push(follower)
  }

  /** Sets or (undefined) removes a value; equal values change nothing, so nobody is told. */
  put(key: string, value: V | undefined): void {
    const before = this.#values.get(key)
    if (before === value || isDeepStrictEqual(before, value)) return
    this.store(key, value)
    this.tell(key, before, value)
  }

  /** Has everything that read a value computed again, because something beside the tables has changed. */
  touch(key: string): void {
    const value = this.#values.get(key)
    this.tell(key, value, value)
  }

  protected store(key: string, value: V | undefined): void {
    if (value === undefined) this.#values.delete(key)
    else this.#values.set(key, value)
  }

  protected tell(key: string, before: V | undefined, after: V | undefined): void {
    for (const reader of this.#readers.get(key) ?? []) reader.touch()
    for (const follower of this.#followers) follower(key, before, after)
  }

  #note(key: string, reader: Reader): void {
    if (reader.order <= this.order) throw new Error(`A derivation reads what comes after it, at "${key}"`)
    const readers = this.#readers.get(key) ?? new Set()
    if (readers.has(reader)) return
    this.#readers.set(key, readers.add(reader))
    reader.sources.push(readers)
  }
}
