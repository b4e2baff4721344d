import type { BatchPlan, Lot } from '../../plan/batch.js'
import { groupBy } from '../params.js'
import { byId, findAnchors, found } from './anchor.js'
import type { Environment } from './environment.js'
import { project } from './shape.js'
import { call, lines } from './text.js'

/** One row: a list of `[id, value]` for each lot, `[[["event:1", {…}]], []]`; what is not there is left out. */
export function batch({ anchors, lots }: BatchPlan, env: Environment): string {
  const variables = [...env.anchors.values()]
  const results = lots.map((_, index) => `b${index}`)
  return lines(
    findAnchors(anchors, env),
    lots.map((lot, index) => call(variables, lotOf(lot, `b${index}`, env))),
    `RETURN [${results.join(', ')}] AS value, ${found(anchors, env)} AS found`,
  )
}

function lotOf({ wanted, shape }: Lot, result: string, env: Environment): string {
  const { calls, value } = project(shape, { node: 'n', edge: null }, env)
  const groups = groupBy(wanted, ({ label }) => label)
  const found = groups.map(([, group]) => {
    const [first] = group
    const ids = env.param(group.map(({ id }) => id))
    return lines(
      `UNWIND ${ids} AS id`,
      ...(first ? [byId('id', { ...first, mentioned: false }, 'n', env)] : []),
      'RETURN n',
    )
  })
  return lines(call([], found.join('\nUNION ALL\n')), calls, `RETURN collect([n.id, ${value}]) AS ${result}`)
}
