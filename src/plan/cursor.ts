import { UserError } from '../model/errors.js'
import type { Param } from '../model/statement.js'
import type { Sort } from './plan.js'

/** Tells the orders of lists apart, so that a cursor of one is not taken for a place in another. */
export function orderMark(order: readonly Sort[]): string {
  const text = JSON.stringify(order)
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash >>> 0).toString(36)
}

/** The mark of the order of relevance. */
export const SEARCH_MARK = 'search'

/** An opaque name for a place in an ordered list: the mark of its order and the values it is sorted by, down to the id. `encodeCursor(["1x9", "2023-03-18", "event:1"])`. */
export function encodeCursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The values of a cursor of a list in this order.
 * @throws UserError BAD_USER_INPUT when it is none, or belongs to a list in another order.
 */
export function decodeCursor(cursor: string, mark: string, length: number): readonly Param[] {
  const [marked, ...key] = parseCursor(cursor)
  if (marked !== mark || key.length !== length || !key.every(isKeyValue)) {
    throw new UserError(
      `"${cursor}" is not a cursor of this list.`,
      'BAD_USER_INPUT',
      'Give an endCursor or startCursor of a page of the same list in the same order.',
    )
  }
  return key.map(value => (typeof value === 'number' ? BigInt(value) : value))
}

/** The mark and the values, as far as it is a cursor. */
export function parseCursor(cursor: string): readonly unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(key) ? key : []
  } catch {
    return []
  }
}

export function isKeyValue(value: unknown): value is string | number | boolean {
  return ['string', 'boolean'].includes(typeof value) || (typeof value === 'number' && Number.isSafeInteger(value))
}
