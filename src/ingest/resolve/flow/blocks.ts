import { hash } from '../hash.js'

/**
 * Ids by the keys under which they meet. A key is held as its hash, and most have one id, which then needs no list. Where two keys have
 * one hash, ids meet that need not: who meets is compared, and no more follows from it.
 */
export class Blocks {
  readonly #ids = new Map<number, Ids>()

  add(id: string, keys: readonly string[]): void {
    for (const key of keys.map(hashed)) this.#ids.set(key, withId(this.#ids.get(key), id))
  }

  remove(id: string, keys: readonly string[]): void {
    for (const key of keys.map(hashed)) {
      const rest = withoutId(this.#ids.get(key), id)
      if (rest === undefined) this.#ids.delete(key)
      else this.#ids.set(key, rest)
    }
  }

  /** Each id that is under one of the keys, once. */
  met(keys: readonly string[]): ReadonlySet<string> {
    const met = new Set<string>()
    for (const key of keys) {
      const ids = this.#ids.get(hashed(key))
      if (typeof ids === 'string') met.add(ids)
      else if (ids !== undefined) for (const id of ids) met.add(id)
    }
    return met
  }
}

/** As a signed number, which needs no object of its own. */
const hashed = (key: string): number => hash(key) | 0

type Ids = string | readonly string[] | Set<string>

/** More than these are a Set. */
const FEW = 8

function withId(ids: Ids | undefined, id: string): Ids {
  if (ids === undefined || ids === id) return id
  if (typeof ids === 'string') return [ids, id]
  if (ids instanceof Set) return ids.add(id)
  if (ids.includes(id)) return ids
  return ids.length < FEW ? ids.concat(id) : new Set(ids).add(id)
}

function withoutId(ids: Ids | undefined, id: string): Ids | undefined {
  if (ids === undefined || ids === id) return undefined
  if (typeof ids === 'string') return ids
  if (ids instanceof Set) {
    ids.delete(id)
    return ids.size === 0 ? undefined : ids
  }
  const rest = ids.filter(other => other !== id)
  return rest.length > 1 ? rest : rest[0]
}
