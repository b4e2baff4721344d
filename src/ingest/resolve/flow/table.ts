import { isDeepStrictEqual } from 'node:util'
import { currentReading, type Reading, type Readings, tell, withReading } from './reading.js'

/** What can be asked for the value of a key. */
export interface Lookup<V> {
  readonly get: (key: string) => V | undefined
}

interface Following<V> {
  tell(key: string, before: V | undefined, after: V | undefined): void
}

/** Told of each change of a table, once it has happened. (A method's type, so that a table of lists is one of readonly lists.) */
export type Follower<V> = Following<V>['tell']

/** Values by key that remember who has read them. A missing value is undefined; whoever asked for it is told when it comes. */
export class Table<V> implements Lookup<V> {
  readonly #values = new Map<string, V>()
  readonly #readings = new Map<string, Readings>()
  readonly #followers: Follower<V>[] = []

  constructor(readonly order: number) {}

  get(key: string): V | undefined {
    const reading = currentReading()
    if (reading !== null) this.#note(key, reading)
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
    const readings = this.#readings.get(key)
    // Each that is told reads anew, so none need be kept.
    if (readings !== undefined) {
      this.#readings.delete(key)
      tell(readings)
    }
    for (const follower of this.#followers) follower(key, before, after)
  }

  #note(key: string, reading: Reading): void {
    if (reading.owner.order <= this.order) throw new Error(`A derivation reads what comes after it, at "${key}"`)
    reading.isKept = true
    const before = this.#readings.get(key)
    const readings = withReading(before, reading)
    if (readings !== before) this.#readings.set(key, readings)
  }
}
