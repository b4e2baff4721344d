import { invalid } from '../args/invalid.js'
import { idOf, named, reference } from '../args/reference.js'
import { builder } from '../builder.js'
import type { RootRequest } from '../select/selection.js'
import { root } from './root.js'

export const lookupArgs = builder.args(t => ({
  id: t.id({ description: 'Its id, or any id that it ever had.' }),
  name: t.string({ description: named('What it is called.') }),
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
  if (typeof id === 'string' && typeof name !== 'string') {
    return { argument: 'id', found: { labels, by: { kind: 'ID', ...idOf('id', id) } as const } }
  }
  if (typeof name === 'string' && typeof id !== 'string')
    return { argument: 'name', found: reference('name', name, labels) }
  throw invalid('name', 'exactly one of "id" and "name" is needed.', 'Give one of the two.')
}
