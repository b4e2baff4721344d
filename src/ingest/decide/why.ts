import { labelOfId } from '../../model/ids.js'
import { ask } from '../commit.js'
import type { Library } from '../library.js'
import type { Explanation } from '../resolve/explain.js'
import { bad } from './bad.js'
import { findThing } from './members.js'

export interface Why extends Explanation {
  readonly one: string
  readonly other: string
}

/**
 * Why two things are one or two. A name or the id of a thing stands for all its forms, the id of a mention for itself alone.
 * @throws UserError when nothing answers to a name, more than one thing does, or the two are of different kinds.
 */
export async function why(library: Library, one: string, other: string): Promise<Why> {
  const [a, b] = [await member(library, one), await member(library, other)]
  const explanation = await ask(library, derivation => derivation.explain(a, b))
  if (explanation === undefined)
    throw bad(
      `"${one}" and "${other}" are of different kinds`,
      'Only entities, events and agreements of one kind are compared.',
    )
  return { one: a, other: b, ...explanation }
}

/** Ids go as they are: that of a mention asks about the mention. */
async function member(library: Library, given: string): Promise<string> {
  const thing = await findThing(library, given)
  return labelOfId(given) === null || given.startsWith('process:') ? thing.id : given
}
