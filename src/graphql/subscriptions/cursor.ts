import { invalid } from '../args/invalid.js'
import type { Changes } from '../context.js'

/** Where a subscription goes on: after `item` of the change `seq`, or after the whole change where no item is named. */
export interface ChangeCursor {
  readonly seq: number
  readonly item: string | null
}

export function printCursor({ seq, item }: ChangeCursor): string {
  return item === null ? String(seq) : `${seq} ${item}`
}

/** What `after` says, or now. @throws UserError BAD_USER_INPUT for what no subscription gave. */
export async function startAt(after: unknown, changes: Changes): Promise<ChangeCursor> {
  if (typeof after !== 'string') return { seq: await changes.latest(), item: null }
  const [, seq, item] = after.match(/^(\d{1,15})(?: (\S+))?$/) ?? []
  if (seq === undefined)
    throw invalid('after', `"${after}" is no cursor.`, 'Give one that this subscription gave, or leave it out.')
  return { seq: Number(seq), item: item ?? null }
}
