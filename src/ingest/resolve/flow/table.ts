import { isDeepStrictEqual } from 'node:util'
import type { Flow } from './flow.js'
import { Computation, currentComputation, during, eachReader, type Readers, readingOf, withReader } from './reading.js'
import type { Slots } from './slots.js'

/** What can be asked for the value of a key. */
export interface Lookup<V> {
  readonly get: (key: string) => V | undefined
}

interface Following<V> {
  tell(key: string, before: V | undefined, after: V | undefined): void
}

/** Told of each change of a table, once it has happened. (A method's type, so that a table of lists is one of readonly lists.) */
export type Follower<V> = Following<V>['tell']

/** Stands where a value has come out as undefined but is to be computed again when what it has read changes. */
const NOTHING = Symbol('nothing')

/** Values by key that remember who has read them. A missing value is undefined; whoever asked for it is told when it comes. */
export class Table<V> implements Lookup<V> {
  readonly #flow: Flow
  readonly #order: number
  readonly #value: number
  readonly #readers: number
  readonly #followers: Follower<V>[] = []

  /** @param order its place in the flow; it may read only what comes before */
  constructor(flow: Flow, order: number) {
    this.#flow = flow
    this.#order = order
    this.#value = 2 * order
    this.#readers = 2 * order + 1
  }

  get(key: string): V | undefined {
    const computation = currentComputation()
    if (computation === null || computation.isOf(this, key)) return this.peek(key)
    const slots = this.#flow.keys.make(key)
    this.#note(slots, computation)
    return this.#valueIn(slots)
  }

  /** The value, without being told of changes. */
  peek(key: string): V | undefined {
    const slots = this.#flow.keys.at(key)
    return slots === undefined ? undefined : this.#valueIn(slots)
  }

  *entries(): Iterable<[string, V]> {
    for (const slots of this.#flow.keys.all()) {
      const value = this.#valueIn(slots)
      if (value !== undefined) yield [slots.key, value]
    }
  }

  follow(follower: Follower<V>): void {
    this.#followers.push(follower)
  }

  /** Sets or (undefined) removes a value; equal values change nothing, so nobody is told. */
  put(key: string, value: V | undefined): void {
    this.#put(this.#flow.keys.make(key), value, undefined)
  }

  /**
   * Sets what some work gives, which is done again when what it has read changes.
   * @param sources tables whose change at the key has it done again, so that it need not be noted there
   */
  compute(key: string, work: (key: string) => V | undefined, sources: readonly unknown[]): void {
    const slots = this.#flow.keys.make(key)
    const computation = new Computation(key, this.#order, readingOf(slots, this.#order), sources)
    const value = during(computation, () => work(key))
    this.#put(slots, value, computation.hasRead ? NOTHING : undefined)
  }

  /** Has everything that read a value computed again, because something beside the tables has changed. */
  touch(key: string): void {
    const value = this.peek(key)
    this.tell(key, value, value)
  }

  protected store(key: string, value: V | undefined): void {
    this.#flow.keys.make(key).set(this.#value, value)
  }

  protected tell(key: string, before: V | undefined, after: V | undefined): void {
    const slots = this.#flow.keys.make(key)
    this.#tell(slots, before, after)
    this.#flow.keys.leave(slots)
  }

  #valueIn(slots: Slots): V | undefined {
    const held = slots.get(this.#value)
    return held === NOTHING ? undefined : (held as V | undefined)
  }

  /** @param instead what is held where there is no value */
  #put(slots: Slots, value: V | undefined, instead: typeof NOTHING | undefined): void {
    const before = this.#valueIn(slots)
    const isEqual = before === value || isDeepStrictEqual(before, value)
    slots.set(this.#value, (isEqual ? before : value) ?? instead)
    if (!isEqual) this.#tell(slots, before, value)
    this.#flow.keys.leave(slots)
  }

  #tell(slots: Slots, before: V | undefined, after: V | undefined): void {
    const readers = slots.get(this.#readers) as Readers | undefined
    // Each that is told reads anew, so none need be kept.
    if (readers !== undefined) {
      slots.set(this.#readers, undefined)
      eachReader(readers, this.#flow.touch)
    }
    for (const follower of this.#followers) follower(slots.key, before, after)
  }

  #note(slots: Slots, computation: Computation): void {
    if (computation.order <= this.#order) throw new Error(`A derivation reads what comes after it, at "${slots.key}"`)
    computation.hasRead = true
    const before = slots.get(this.#readers) as Readers | undefined
    const readers = withReader(before, computation.reading)
    if (readers !== before) slots.set(this.#readers, readers)
  }
}
