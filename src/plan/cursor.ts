import { UserError } from '../model/errors.js'
import type { Param } from '../model/statement.js'

/** An opaque name for a place in an ordered list: the values it is sorted by, down to the id. `encodeCursor(["2023-03-18", "event:1"])`. */
export function encodeCursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The values of a cursor, as many as the list has sorts.
 * @throws UserError BAD_USER_INPUT when it is none, or belongs to a list in another order.
 */
export function decodeCursor(cursor: string, length: number): readonly Param[] {
  const key = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(key) || key.length !== length || !key.every(isKeyValue)) {
    throw new UserError(
      `"${cursor}" is not a cursor of this list.`,
      'BAD_USER_INPUT',
      'Give an endCursor or startCursor of a page of the same list in the same order.',
    )
  }
  return key.map(value => (typeof value === 'number' ? BigInt(value) : value))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isKeyValue(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))
}
