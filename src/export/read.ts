import type { GraphQLSchema } from 'graphql'
import { createCompiler } from '../cypher/compile.js'
import { reader } from '../cypher/form.js'
import { bind } from '../cypher/template.js'
import { sourcesOf } from '../graphql/network/filter.js'
import { MOST_OCCASIONS, occasionsOf, occasionsPlan } from '../graphql/network/occasions.js'
import { labelOfId } from '../model/ids.js'
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
  const { occasions, cut } = occasionsOf(await read({ store, ontology }, plan), plan, request.args.where)
  return { args: request.args, occasions, cut }
}

async function read({ store, ontology }: Omit<Reading, 'schema'>, plan: Plan): Promise<unknown> {
  const template = createCompiler(ontology)(plan)
  const [row] = await store.read(bind(template))
  return reader(template.form)(row?.value)
}

/** Nodes of one statement. */
const PAGE = 1_000

export type Found = Readonly<Record<string, unknown>>

/** By lot. */
type Batch = Readonly<Record<string, readonly { readonly id: string; readonly node: Found }[]>>

/** What the shape tells of each node, by id, page by page; nodes that have gone meanwhile are left out. */
export async function* nodesOf(
  reading: Reading,
  ids: readonly string[],
  shape: Shape,
): AsyncGenerator<ReadonlyMap<string, Found>> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const wanted = ids
      .slice(from, from + PAGE)
      .map((id): NodeId => ({ id, label: labelOfId(id) ?? '', mentioned: false }))
    const given = await read(reading, { kind: 'BATCH', anchors: [], lots: [{ wanted, shape }] })
    const [found = []] = Object.values(given as Batch)
    yield new Map(found.map(({ id, node }) => [id, node]))
  }
}
