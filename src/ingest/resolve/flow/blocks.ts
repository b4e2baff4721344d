/** Ids by the keys under which they meet. Most keys have one id, which then needs no set. */
export class Blocks {
  readonly #ids = new Map<string, string | Set<string>>()

  add(id: string, keys: readonly string[]): void {
    for (const key of keys) {
      const ids = this.#ids.get(key)
      if (ids === undefined) this.#ids.set(key, id)
      else if (typeof ids !== 'string') ids.add(id)
      else if (ids !== id) this.#ids.set(key, new Set([ids, id]))
    }
  }

  remove(id: string, keys: readonly string[]): void {
    for (const key of keys) {
      const ids = this.#ids.get(key)
      if (typeof ids === 'object') ids.delete(id)
      if (ids === id || (typeof ids === 'object' && ids.size === 0)) this.#ids.delete(key)
    }
  }

  /** Each id that is under one of the keys, once. */
  met(keys: readonly string[]): ReadonlySet<string> {
    const met = new Set<string>()
    for (const key of keys) {
      const ids = this.#ids.get(key)
      if (typeof ids === 'string') met.add(ids)
      else if (ids !== undefined) for (const id of ids) met.add(id)
    }
    return met
  }
}
