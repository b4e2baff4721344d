/**
 * What all tables hold for one key, in one short list. There are a hundred tables and most values are small: with a map for each table,
 * the places in the maps would weigh more than the values.
 */
export class Slots {
  /** Names of slots and what they hold, in turn. */
  #held: readonly unknown[] = NONE

  constructor(
    readonly key: string,
    readonly number: number,
  ) {}

  get(slot: number): unknown {
    const at = this.#find(slot)
    return at === -1 ? undefined : this.#held[at + 1]
  }

  /** A slot that has held something keeps its place: it is likely to hold something again. */
  set(slot: number, value: unknown): void {
    const at = this.#find(slot)
    if (at !== -1) (this.#held as unknown[])[at + 1] = value
    // `push` would take places for sixteen more.
    else if (value !== undefined) this.#held = this.#held.concat([slot, value])
  }

  get isEmpty(): boolean {
    const held = this.#held
    for (let at = 1; at < held.length; at += 2) if (held[at] !== undefined) return false
    return true
  }

  #find(slot: number): number {
    const held = this.#held
    for (let at = 0; at < held.length; at += 2) if (held[at] === slot) return at
    return -1
  }
}

const NONE: readonly unknown[] = []

/** The keys of all tables. Each has a number, by which what is computed for it can be told of. */
export class Keys {
  readonly #byKey = new Map<string, Slots>()
  readonly #byNumber: (Slots | undefined)[] = []

  at(key: string): Slots | undefined {
    return this.#byKey.get(key)
  }

  make(key: string): Slots {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const slots = new Slots(key, this.#byNumber.length)
    this.#byNumber.push(slots)
    this.#byKey.set(key, slots)
    return slots
  }

  numbered(number: number): Slots | undefined {
    return this.#byNumber[number]
  }

  all(): Iterable<Slots> {
    return this.#byKey.values()
  }

  /** A key of which no table holds anything goes; its number is not given again. */
  leave(slots: Slots): void {
    if (!slots.isEmpty || this.#byNumber[slots.number] !== slots) return
    this.#byKey.delete(slots.key)
    this.#byNumber[slots.number] = undefined
  }
}
