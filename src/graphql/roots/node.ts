import type { Given } from '../../plan/slot.js'
import type { Row } from '../../store/store.js'
import { invalid } from '../args/invalid.js'
import { AN_ID, idOf } from '../args/reference.js'
import { builder } from '../builder.js'
import { givenAs } from '../select/given.js'
import { NodeRef } from '../types/refs.js'
import { firstValue, root } from './root.js'

const MOST_IDS = 200

const BY_IDS = root(
  request => {
    const wanted = idsOf(request.args.ids).map((id, index) => idOf(`ids.${index}`, id))
    const shape = request.select()
    return { kind: 'NODES', wanted, anchors: request.anchors, shape }
  },
  (rows, args) => inOrder(rows, idsOf(args.ids).length),
)

builder.queryFields(t => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, ...givenAs(AN_ID), description: 'The id, or any id that the thing ever had.' }),
    },
    description: 'Anything by its id; null where there is none.',
    ...root(request => {
      const wanted = [idOf('id', request.args.id as Given<string>)]
      const shape = request.select()
      return { kind: 'NODES', wanted, anchors: request.anchors, shape }
    }, firstValue),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, ...givenAs(AN_ID), description: `The ids, at most ${MOST_IDS}.` }) },
    description: 'Several nodes by their ids, in the order of the ids; null where there is none.',
    extensions: BY_IDS.extensions,
    // Who asks for nothing gets it without a statement.
    resolve: (parent, args, context, info) =>
      args.ids.length === 0 ? [] : BY_IDS.resolve(parent, args, context, info),
  }),
}))

function idsOf(given: unknown): readonly Given<string>[] {
  const ids = Array.isArray(given) ? given : []
  if (ids.length > MOST_IDS) throw invalid('ids', `${ids.length} ids.`, `Give at most ${MOST_IDS}.`)
  return ids
}

function inOrder(rows: readonly Row[], length: number): readonly unknown[] {
  const byPlace = new Map(rows.map(row => [row.at, row.value]))
  return Array.from({ length }, (_, at) => byPlace.get(at) ?? null)
}
