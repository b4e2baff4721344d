import type { Given } from '../../plan/slot.js'
import { invalid } from '../args/invalid.js'
import { isGiven } from '../args/page.js'
import { A_NAME, AN_ID, idOf, named, reference } from '../args/reference.js'
import { builder } from '../builder.js'
import { givenAs } from '../select/given.js'
import type { RootRequest } from '../select/selection.js'
import { root } from './root.js'

export const lookupArgs = builder.args(t => ({
  id: t.id({ ...givenAs(AN_ID), description: 'Its id, or any id that it ever had.' }),
  name: t.string({ ...givenAs(A_NAME), description: named('What it is called.') }),
}))

/** One thing of the labels, by id or by name; null where there is none. */
export function lookUp(labels: readonly string[]) {
  return root(request => {
    const { argument, found } = asked(request.args, labels)
    const name = request.anchor(argument, found)
    const shape = request.select()
    const [anchor] = request.anchors.filter(one => one.argument === name)
    if (anchor === undefined) throw new Error('The anchor of a look-up is missing')
    return { kind: 'THING', anchor, anchors: request.anchors, shape }
  })
}

function asked({ id, name }: RootRequest['args'], labels: readonly string[]) {
  if (isGiven(id) && !isGiven(name)) {
    return { argument: 'id', found: { labels, by: { kind: 'ID', ...idOf('id', id as Given<string>) } as const } }
  }
  if (isGiven(name) && !isGiven(id))
    return { argument: 'name', found: reference('name', name as Given<string>, labels) }
  throw invalid('name', 'exactly one of "id" and "name" is needed.', 'Give one of the two.')
}
