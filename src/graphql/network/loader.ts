import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { labelOfId } from '../../model/ids.js'
import type { Anchor, NodeId, Shape } from '../../plan/plan.js'
import type { Answer } from '../builder.js'
import type { Context } from '../context.js'
import { locating, rootRequest } from '../select/selection.js'

/**
 * What a network shows of its actors and of its evidence is known only when the network has been worked out. A field that shows it asks
 * the loader of its root field, and all that ask at one time share one statement.
 */
export type Loader = (ids: readonly string[], wish: Wish, info: GraphQLResolveInfo) => Promise<Answers>

/** What a field needs of each node, made of its selection. A field that needs two things of different nodes tells them apart by name. */
export interface Wish {
  readonly name: string
  readonly shape: (selected: Shape) => Shape
}

export type Answers = ReadonlyMap<string, Answer>

/** All that one field of the document asks for, once for each place in the answer. */
interface Lot {
  readonly name: string
  readonly shape: Shape
  readonly anchors: readonly Anchor[]
  readonly ids: Set<string>
  readonly waiting: { readonly resolve: (answers: Answers) => void; readonly reject: (error: unknown) => void }[]
}

export function createLoader(reads: Context['reads'], root: GraphQLResolveInfo): Loader {
  let lots = new Map<readonly FieldNode[], Lot[]>()
  const flush = () => {
    const asked = [...lots.values()].flat()
    lots = new Map()
    void answer(asked, reads, root)
  }
  return (ids, wish, info) => {
    if (lots.size === 0) queueMicrotask(flush)
    const lot = lotOf(lots, wish, info)
    for (const id of ids) lot.ids.add(id)
    return new Promise((resolve, reject) => lot.waiting.push({ resolve, reject }))
  }
}

function lotOf(lots: Map<readonly FieldNode[], Lot[]>, { name, shape }: Wish, info: GraphQLResolveInfo): Lot {
  const known = lots.get(info.fieldNodes) ?? []
  const same = known.find(lot => lot.name === name)
  if (same !== undefined) return same
  const request = rootRequest(info)
  const selected = locating([request.key], info.fieldNodes, () => shape(request.select()))
  const lot: Lot = { name, shape: selected, anchors: request.anchors, ids: new Set(), waiting: [] }
  lots.set(info.fieldNodes, [...known, lot])
  return lot
}

async function answer(lots: readonly Lot[], reads: Context['reads'], root: GraphQLResolveInfo): Promise<void> {
  const wanted = lots.filter(({ ids }) => ids.size > 0)
  try {
    const answers = wanted.length === 0 ? [] : await read(wanted, reads, root)
    for (const lot of lots) {
      for (const { resolve } of lot.waiting) resolve(answers[wanted.indexOf(lot)] ?? new Map())
    }
  } catch (error) {
    for (const { reject } of lots.flatMap(({ waiting }) => waiting)) reject(error)
  }
}

async function read(
  lots: readonly Lot[],
  reads: Context['reads'],
  root: GraphQLResolveInfo,
): Promise<readonly Answers[]> {
  const anchors = new Map(lots.flatMap(lot => lot.anchors).map(anchor => [anchor.argument, anchor]))
  const wanted = lots.map(({ ids, shape }) => ({ wanted: nodesOf(ids), shape }))
  const [row] = await reads.run({ kind: 'BATCH', anchors: [...anchors.values()], lots: wanted }, root)
  const found = (row?.value ?? {}) as Readonly<
    Record<number, readonly { readonly id: string; readonly node: Answer }[]>
  >
  return lots.map((_, at) => new Map((found[at] ?? []).map(({ id, node }) => [id, node])))
}

function nodesOf(ids: ReadonlySet<string>): readonly NodeId[] {
  return [...ids].sort().flatMap(id => {
    const label = labelOfId(id)
    return label === null ? [] : [{ id, label, mentioned: false }]
  })
}
