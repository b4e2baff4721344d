/** The `orderBy` inputs: by any property, and by how many rows a relation has. */
import {
  GraphQLEnumType,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql'
import { loadOntology } from '../../ontology/ontology.js'
import type { Property, Sort } from '../../plan/plan.js'
import { isCountable, isMany } from './combine.js'
import { and } from './condition.js'
import { type Composite, type FilterableField, filterableFields, inputName, targetOf } from './target.js'

/** The sorts that a direction, or a nested order, stands for. */
export type Sorting = (value: unknown) => readonly Sort[]

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    sorting?: Sorting
  }
}

const Direction = new GraphQLEnumType({
  name: 'Direction',
  description: 'Which way a list is ordered. What lacks the property comes last either way.',
  values: {
    ASC: { description: 'The smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'The greatest, latest or last in the alphabet first.' },
  },
})

type Fields = Record<string, GraphQLInputFieldConfig>

/** Gives the `orderBy` input of a type, the same one each time. */
export function orderTypes(schema: GraphQLSchema): (type: Composite) => GraphQLInputObjectType {
  const known = new Map<string, GraphQLInputObjectType>()
  const orderOf = (type: Composite): GraphQLInputObjectType => {
    const name = `${inputName(type)}Order`
    const found = known.get(name)
    if (found !== undefined) return found
    const made = new GraphQLInputObjectType({
      name,
      description: `What ${inputName(type)} rows are ordered by: one field; give a list for more. Ties are broken by the id.`,
      isOneOf: true,
      fields: () => fieldsOf(type, schema, orderOf),
    })
    known.set(name, made)
    return made
  }
  return orderOf
}

function fieldsOf(
  type: Composite,
  schema: GraphQLSchema,
  orderOf: (type: Composite) => GraphQLInputObjectType,
): Fields {
  const entries = filterableFields(type, schema).flatMap((one): [string, GraphQLInputFieldConfig][] => {
    const { description } = one.field
    const target = one.filter.kind === 'SAME' ? targetOf(one.field.type) : null
    if (target !== null) {
      const sorting: Sorting = value => sortsOf(orderOf(target), value)
      return [[one.name, { type: orderOf(target), description, extensions: { sorting } }]]
    }
    const by = sortBy(one)
    if (by === null) return []
    const sorting: Sorting = value => [by(value === 'DESC')]
    const said = one.filter.kind === 'RELATION' ? `How many: ${description}` : description
    return [[one.name, { type: Direction, description: said, extensions: { sorting } }]]
  })
  return Object.fromEntries(entries)
}

type Directed = (descending: boolean) => Sort

function sortBy({ field, filter }: FilterableField): Directed | null {
  switch (filter.kind) {
    case 'DATE':
      return byText(filter.start)
    case 'PROPERTY':
      return isSortable(filter, field) ? byProperty(filter.sort ?? filter.property, field) : null
    case 'RELATION': {
      if (!isCountable(filter) || !isMany(field)) return null
      const by = { path: filter.path, where: filter.where.length === 0 ? null : and(filter.where) }
      return descending => ({ by, descending, missing: null })
    }
    default:
      return null
  }
}

/** Not lists, nor long texts: a cursor holds what a list is ordered by. */
function isSortable(
  { property }: Extract<FilterableField['filter'], { kind: 'PROPERTY' }>,
  { type }: FilterableField['field'],
): boolean {
  return !isListType(getNullableType(type)) && !property.names.some(name => UNSORTED.has(name))
}

/** Long texts, and what only tells one row from another. */
const UNSORTED: ReadonlySet<string> = new Set([
  ...['slug', 'qid', 'url', 'origin', 'sha256'],
  ...Object.values(loadOntology().graph.labels).flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, { type }]) => (type === 'text' ? [name] : [])),
  ),
])

/** "~" comes after all letters and digits, so what has no text comes last both ways. */
const byText =
  (by: Property): Directed =>
  descending => ({ by, descending, missing: descending ? '' : '~' })

function byProperty(by: Property, { type }: FilterableField['field']): Directed {
  const named = getNamedType(type).name
  if (named === 'Int') return descending => ({ by, descending, missing: 0 })
  if (named === 'Boolean') return descending => ({ by, descending, missing: false })
  return byText(by)
}

/** `[{mediationCount: DESC}, {name: ASC}]` */
export function sortsOf(type: GraphQLInputObjectType, value: unknown): readonly Sort[] {
  const fields = type.getFields()
  return [value].flat().flatMap(one => {
    const [[name, given] = ['', null]] = Object.entries((one ?? {}) as object)
    return given === null ? [] : (fields[name]?.extensions.sorting?.(given) ?? [])
  })
}
