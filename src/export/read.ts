import type { GraphQLSchema } from 'graphql'
import { createCompiler } from '../cypher/compile.js'
import { bind } from '../cypher/template.js'
import { sourcesOf } from '../graphql/network/filter.js'
import { MOST_OCCASIONS, occasionsOf, occasionsPlan } from '../graphql/network/occasions.js'
import { labelOfId } from '../model/ids.js'
import type { Statement } from '../model/statement.js'
import type { Occasion } from '../network/occasion.js'
import type { Ontology } from '../ontology/ontology.js'
import type { NodeId, Plan, Shape } from '../plan/plan.js'
import type { Store } from '../store/store.js'
import { type FilterRequest, filterOf, type Given } from './arguments.js'

/** What an export reads from. */
export interface Reading {
  readonly store: Pick<Store, 'read'>
  readonly ontology: Ontology
  readonly schema: GraphQLSchema
}

export interface Picked {
  readonly args: FilterRequest['args']
  readonly occasions: readonly Occasion[]
  /** Whether there are more occasions than one export takes. */
  readonly cut: boolean
}

/** The occasions that the filter picks, in one statement. */
export async function pick({ store, ontology, schema }: Reading, given: Given): Promise<Picked> {
  const request = filterOf(schema, given)
  const sources = sourcesOf(request)
  const plan = occasionsPlan({ kind: 'ALL' }, { anchors: request.anchors, named: [], sources, limit: MOST_OCCASIONS })
  const [row] = await store.read(compile(ontology, plan))
  const { occasions, cut } = occasionsOf(row?.value, plan, request.args.where)
  return { args: request.args, occasions, cut }
}

const compile = (ontology: Ontology, plan: Plan): Statement => bind(createCompiler(ontology)(plan))

/** Nodes of one statement. */
const PAGE = 1_000

export type Found = Readonly<Record<string, unknown>>

/** What the shape tells of each node, by id, page by page; nodes that have gone meanwhile are left out. */
export async function* nodesOf(
  { store, ontology }: Reading,
  ids: readonly string[],
  shape: Shape,
): AsyncGenerator<ReadonlyMap<string, Found>> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const wanted = ids
      .slice(from, from + PAGE)
      .map((id): NodeId => ({ id, label: labelOfId(id) ?? '', mentioned: false }))
    const [row] = await store.read(compile(ontology, { kind: 'BATCH', anchors: [], lots: [{ wanted, shape }] }))
    const [pairs = []] = (row?.value ?? []) as readonly (readonly (readonly [string, Found])[])[]
    yield new Map(pairs)
  }
}
