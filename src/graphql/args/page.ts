import type { Param } from '../../model/statement.js'
import { decodeCursor, isKeyValue, orderMark, parseCursor } from '../../plan/cursor.js'
import type { Page, Sort } from '../../plan/plan.js'
import { as, type Given, sampleOf } from '../../plan/slot.js'
import { builder } from '../builder.js'
import { givenAs, type Kind } from '../select/given.js'
import { invalid } from './invalid.js'

const DEFAULT_SIZE = 25
const MOST = 200

/** Cursors of one order are alike, as far as the row of each has a first key. */
const A_CURSOR: Kind = {
  kindOf: value => {
    const [mark, ...key] = parseCursor(String(value))
    return typeof mark === 'string' && key.every(isKeyValue) ? [mark, ...key.map(kindOfKey)].join(' ') : null
  },
}

const kindOfKey = (value: unknown): string => (value === '' ? 'nothing' : typeof value)

/** Arguments of every connection. */
export const PAGE_ARGS = builder.args(t => ({
  first: t.int({
    description: `How many from the start, at most ${MOST}; ${DEFAULT_SIZE} when neither first nor last is given.`,
  }),
  after: t.string({ ...givenAs(A_CURSOR), description: 'Cursor of the row after which to start.' }),
  last: t.int({ description: `How many from the end, at most ${MOST}.` }),
  before: t.string({ ...givenAs(A_CURSOR), description: 'Cursor of the row before which to end.' }),
}))

export const LIMIT_ARGS = builder.args(t => ({
  first: t.int({ description: `How many, at most ${MOST}; ${DEFAULT_SIZE} when not given.` }),
}))

type Args = Readonly<Record<string, unknown>>

/** @throws UserError BAD_USER_INPUT for a size out of range, both sizes, or a cursor of another list. */
export function pageOf(args: Args, order: readonly Sort[]): Page {
  if (isGiven(args.first) && isGiven(args.last)) {
    throw invalid('last', '"first" and "last" are both given.', 'Give one of the two.')
  }
  return {
    take: sizeOf(args, isGiven(args.last) ? 'last' : 'first'),
    fromEnd: isGiven(args.last),
    after: cursorOf(args, 'after', order),
    before: cursorOf(args, 'before', order),
  }
}

/** @throws UserError BAD_USER_INPUT for a size out of range. */
export function sizeOf(args: Args, argument: string): number {
  const size = args[argument]
  if (!isGiven(size)) return DEFAULT_SIZE
  if (typeof size !== 'number' || size < 0 || size > MOST) {
    throw invalid(
      argument,
      `${String(size)} is out of range.`,
      `Give a number from 0 to ${MOST} and page on with a cursor.`,
    )
  }
  return size
}

function cursorOf(args: Args, argument: string, order: readonly Sort[]): readonly Given<Param>[] | null {
  if (!isGiven(args[argument])) return null
  const cursor = args[argument] as Given<string>
  const keys = (text: string) => decodeCursor(text, orderMark(order), order.length)
  return keys(sampleOf(cursor)).map((_, at) => as(cursor, text => keys(text)[at] ?? null))
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
