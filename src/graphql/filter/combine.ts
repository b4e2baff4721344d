/** Relations in a `where`: which nodes along them must be as asked, and how many there may be. */
import {
  type GraphQLField,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  getNullableType,
  isListType,
} from 'graphql'
import type { Path, Where } from '../../plan/plan.js'
import { invalid } from '../args/invalid.js'
import { and, type Condition, conditionsOf, type Place } from './condition.js'
import type { Filterable } from './filterable.js'
import { IntFilter } from './leaves.js'

interface Relation {
  readonly field: GraphQLField<unknown, unknown>
  readonly filter: Extract<Filterable, { kind: 'RELATION' }>
  /** What the inputs of its end are named after. */
  readonly target: string
  readonly where: GraphQLInputObjectType
  readonly known: Map<string, GraphQLInputObjectType>
}

/** A relation to one node is asked like the node itself; one to many by `some`, `none`, `every` and `count`. */
export function relationFields(relation: Relation): Omit<GraphQLInputFieldConfig, 'description'> {
  const { where, filter } = relation
  if (!isMany(relation.field)) {
    const condition: Condition = (value, place) => some(filter, conditionsOf(where, value, place))
    return { type: where, extensions: { condition } }
  }
  const type = quantified(relation)
  const condition: Condition = (value, place) => quantify(filter, where, value as Quantified, place)
  return { type, extensions: { condition } }
}

export function isMany({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNullableType(type)
  return isListType(named) || String(named).endsWith('Connection')
}

/** Longer paths may come to one node twice, so they are not counted. */
export function isCountable({ path }: Relation['filter']): boolean {
  return path.from === 'NODE' && path.hops.length === 1 && path.hops[0]?.times === undefined
}

/** `EventMany`, one for all relations to events. */
function quantified({ target, where, known }: Relation): GraphQLInputObjectType {
  const name = `${target}Many`
  const found = known.get(name)
  if (found !== undefined) return found
  const made = new GraphQLInputObjectType({
    name,
    description: `What is asked of several ${target} rows together.`,
    fields: () => ({
      some: { type: where, description: 'At least one is so.' },
      none: { type: where, description: 'None is so.' },
      every: { type: where, description: 'Each is so, also where there is none.' },
      count: { type: IntFilter.type, description: 'So many are there; of relations of one step alone.' },
    }),
  })
  known.set(name, made)
  return made
}

interface Quantified {
  readonly some?: object | null
  readonly none?: object | null
  readonly every?: object | null
  readonly count?: object | null
}

function quantify(
  filter: Relation['filter'],
  type: GraphQLInputObjectType,
  given: Quantified,
  place: Parameters<Condition>[1],
): readonly Where[] {
  const inner = (name: keyof Quantified) =>
    conditionsOf(type, given[name], { ...place, argument: `${place.argument}.${name}` })
  const not = (wheres: readonly Where[]): Where => ({ kind: 'NOT', where: and(wheres) })
  return [
    ...(given.some ? some(filter, inner('some')) : []),
    ...(given.none ? [not(some(filter, inner('none')))] : []),
    ...(given.every ? [not(some(filter, [not(inner('every'))]))] : []),
    ...(given.count ? counted(filter, IntFilter.read(given.count, HELD, place.argument), place) : []),
  ]
}

/**
 * A node along the path for which all holds. What is asked of the kind of relationship narrows the path; where one named thing is asked for,
 * that the path reaches it is said besides, for reads that can start there.
 */
function some({ path, where: fixed }: Relation['filter'], asked: readonly Where[]): readonly Where[] {
  const narrowed = narrow(path, asked)
  const all = [...fixed, ...narrowed.asked]
  const [is] = all.flatMap(where => (where.kind === 'IS' ? [where.anchor] : []))
  const reaches: readonly Where[] =
    is === undefined || path.from === 'FACT'
      ? []
      : [{ kind: 'REACHES', path: { ...narrowed.path, distinct: true }, anchor: is }]
  return is !== undefined && all.length === 1 && reaches.length === 1
    ? reaches
    : [...reaches, { kind: 'SOME', path: narrowed.path, where: and(all) }]
}

/** `role: [MEDIATOR]` on a path along all roles is a path along MEDIATED. */
export function narrow(path: Path, asked: readonly Where[]): { readonly path: Path; readonly asked: readonly Where[] } {
  const [hop, ...more] = path.hops
  const typed = asked.find(where => where.kind === 'TYPE')
  if (typed === undefined || hop === undefined || more.length > 0) return { path, asked }
  const types = hop.types.filter(type => typed.types.includes(type))
  if (types.length === 0) return { path, asked }
  return { path: { ...path, hops: [{ ...hop, types }] }, asked: asked.filter(where => where !== typed) }
}

/** Stands for the number of rows in the comparisons of an IntFilter. */
const HELD = { property: { of: 'NODE', names: [] } } as const

function counted(filter: Relation['filter'], comparisons: readonly Where[], { argument }: Place): readonly Where[] {
  const { path, where } = filter
  if (!isCountable(filter)) {
    throw invalid(
      `${argument}.count`,
      'it is several steps away.',
      'Compare its counter (claimCount, articleCount), or ask with some or none.',
    )
  }
  return comparisons.flatMap(one =>
    one.kind === 'COMPARE'
      ? [
          {
            kind: 'COUNT',
            path,
            where: where.length === 0 ? null : and(where),
            operator: one.operator,
            value: one.value,
          } as const,
        ]
      : [],
  )
}
