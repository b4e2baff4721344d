import { invalid } from '../args/invalid.js'
import type { Context } from '../context.js'

/** Where a subscription goes on: after `item` of the change `seq`, or after the whole change where no item is named. */
export interface ChangeCursor {
  readonly seq: number
  readonly item: string | null
}

export function printCursor({ seq, item }: ChangeCursor): string {
  return item === null ? String(seq) : `${seq} ${item}`
}

/**
 * Behind the last event that a client had which comes back by itself, else what `after` says, or now.
 * @throws UserError BAD_USER_INPUT for what no subscription gave.
 */
export async function startAt(
  after: unknown,
  { changes, lastEventId }: Pick<Context, 'changes' | 'lastEventId'>,
): Promise<ChangeCursor> {
  const given = lastEventId ?? after
  if (typeof given !== 'string') return { seq: await changes.latest(), item: null }
  const [, seq, item] = given.match(/^(\d{1,15})(?: (\S+))?$/) ?? []
  if (seq === undefined)
    throw invalid('after', `"${given}" is no cursor.`, 'Give one that this subscription gave, or leave it out.')
  return { seq: Number(seq), item: item ?? null }
}
