import type { BatchPlan, Lot } from '../../plan/batch.js'
import { each } from '../form.js'
import { groupBy } from '../params.js'
import { byId, findAnchors, found } from './anchor.js'
import type { Environment } from './environment.js'
import { type Block, plain, record } from './record.js'
import { project } from './shape.js'
import { call, lines } from './text.js'

/** One row: for each lot what was found of it, with the id; what is not there is left out. */
export function batch({ anchors, lots }: BatchPlan, env: Environment): Block {
  const variables = [...env.anchors.values()]
  const blocks = lots.map((lot, index) => ({ name: `b${index}`, ...lotOf(lot, `b${index}`, env) }))
  const answer = record(blocks.map(({ name, form }, index) => ({ key: String(index), value: name, form })))
  const text = lines(
    findAnchors(anchors, env),
    blocks.map(({ text }) => call(variables, text)),
    `RETURN ${answer.value} AS value, ${found(anchors, env)} AS found`,
  )
  return { text, form: answer.form }
}

function lotOf({ wanted, shape }: Lot, result: string, env: Environment): Block {
  const { calls, ...node } = project(shape, { node: 'n', edge: null }, env)
  const row = record([plain('id', 'n.id'), { key: 'node', ...node }])
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
  const text = lines(call([], found.join('\nUNION ALL\n')), calls, `RETURN collect(${row.value}) AS ${result}`)
  return { text, form: each(row.form) }
}
