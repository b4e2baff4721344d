/** The `where` inputs: one for each type that a list can be of, made from what the type's fields say of themselves. */
import {
  GraphQLBoolean,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
} from 'graphql'
import type { Property } from '../../plan/plan.js'
import type { Given } from '../../plan/slot.js'
import { A_NAME, reference } from '../args/reference.js'
import { relationFields } from './combine.js'
import { and, type Condition, conditionsOf } from './condition.js'
import type { Filterable } from './filterable.js'
import { dateFilter, IntFilter, type Leaf, TextFilter } from './leaves.js'
import {
  type Composite,
  type FilterableField,
  filterableFields,
  inputName,
  isLabelled,
  isNamed,
  targetOf,
} from './target.js'

type Fields = Record<string, GraphQLInputFieldConfig>

/** Gives the `where` input of a type, the same one each time. */
export function whereTypes(schema: GraphQLSchema): (type: Composite) => GraphQLInputObjectType {
  const known = new Map<string, GraphQLInputObjectType>()
  const whereOf = (type: Composite): GraphQLInputObjectType => {
    const name = `${inputName(type)}Where`
    const found = known.get(name)
    if (found !== undefined) return found
    const fields = () => ({
      ...named(type, schema),
      ...Object.fromEntries(filterableFields(type, schema).flatMap(field => entry(field, maker))),
      ...subtypes(type, schema, whereOf),
      ...combined(made),
    })
    const description = `What is asked of ${inputName(type)} rows; all that is given must hold.`
    const made: GraphQLInputObjectType = new GraphQLInputObjectType({ name, description, fields })
    known.set(name, made)
    return made
  }
  const maker: Maker = {
    schema,
    whereOf,
    relations: new Map(),
    date: dateFilter(schema.getType('Edtf') as GraphQLScalarType),
  }
  return whereOf
}

interface Maker {
  readonly schema: GraphQLSchema
  readonly whereOf: (type: Composite) => GraphQLInputObjectType
  readonly relations: Map<string, GraphQLInputObjectType>
  readonly date: Leaf
}

function entry({ name, field, filter }: FilterableField, maker: Maker): readonly [string, GraphQLInputFieldConfig][] {
  const config = configOf(field, filter, maker)
  return config === null ? [] : [[name, { description: field.description, ...config }]]
}

type Config = Omit<GraphQLInputFieldConfig, 'description'>

function configOf(field: FilterableField['field'], filter: Filterable, maker: Maker): Config | null {
  switch (filter.kind) {
    case 'PROPERTY': {
      const type = filter.type === undefined ? field.type : maker.schema.getType(filter.type)
      return isListType(getNullableType(field.type)) || type === undefined
        ? null
        : compared(getNamedType(type), filter, maker)
    }
    case 'DATE':
      return ofLeaf(maker.date, { property: filter.start, end: filter.end })
    case 'TYPE': {
      const condition: Condition = types => [{ kind: 'TYPE', types: texts(types).flatMap(filter.typesOf) }]
      return { type: many(getNamedType(field.type)), extensions: { condition } }
    }
    case 'SAME': {
      const target = targetOf(field.type)
      return target === null
        ? null
        : { type: maker.whereOf(target), extensions: { condition: inside(maker.whereOf(target)) } }
    }
    case 'RELATION': {
      const target = targetOf(field.type)
      if (target === null) return null
      return relationFields({
        field,
        filter,
        target: inputName(target),
        where: maker.whereOf(target),
        known: maker.relations,
      })
    }
  }
}

/** How a property of a type of values is compared: numbers, texts and dates by an input, the rest by the values themselves. */
function compared(
  type: GraphQLNamedType,
  { property, slug }: Extract<Filterable, { kind: 'PROPERTY' }>,
  { date }: Maker,
): Config | null {
  if (type.name === 'Int') return ofLeaf(IntFilter, { property })
  if (type.name === 'String') return ofLeaf(TextFilter, { property, slug })
  if (type.name === 'Edtf') return ofLeaf(date, { property })
  const condition: Condition = value => [
    typeof value === 'boolean'
      ? { kind: 'COMPARE', property, operator: '=', value }
      : { kind: 'COMPARE', property, operator: 'IN', value: texts(value) },
  ]
  if (type === GraphQLBoolean) return { type: GraphQLBoolean, extensions: { condition } }
  return isEnumType(type) || isScalarType(type) ? { type: many(type), extensions: { condition } } : null
}

function ofLeaf({ type, read }: Leaf, on: { property: Property; slug?: Property | undefined; end?: Property }): Config {
  const condition: Condition = (value, { argument }) => read(value, on, argument)
  return { type, extensions: { condition } }
}

function many(type: GraphQLNamedType) {
  return new GraphQLList(new GraphQLNonNull(type as GraphQLScalarType))
}

function texts(value: unknown): readonly string[] {
  return [value].flat().map(String)
}

function inside(type: GraphQLInputObjectType): Condition {
  return (value, place) => conditionsOf(type, value, place)
}

/** `is: "EU"`: the one thing of that name. */
function named(type: Composite, schema: GraphQLSchema): Fields {
  if (!isNamed(type)) return {}
  const labels = isLabelled(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
  const condition: Condition = (value, { argument, anchor }) => [
    { kind: 'IS', anchor: anchor(argument, reference(argument, value as Given<string>, labels)) },
  ]
  const description =
    'Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter.'
  return { is: { type: GraphQLString, description, extensions: { condition, given: A_NAME } } }
}

/** `organization: {type: IGO}`: only nodes of the type, for which more can be asked. */
function subtypes(type: Composite, schema: GraphQLSchema, whereOf: Maker['whereOf']): Fields {
  if (!isLabelled(type) || type.name === 'Node') return {}
  const entries = schema.getPossibleTypes(type).map(one => {
    const where = whereOf(one)
    const condition: Condition = (value, place) => [
      { kind: 'LABEL', label: one.name },
      ...conditionsOf(where, value, place),
    ]
    const description = `Only nodes of type ${one.name}, and of these what is asked here.`
    return [one.name.toLowerCase(), { type: where, description, extensions: { condition } }] as const
  })
  return Object.fromEntries(entries)
}

function combined(type: GraphQLInputObjectType): Fields {
  const each = (value: unknown, place: Parameters<Condition>[1]) =>
    [value].flat().map((one, at) => and(conditionsOf(type, one, { ...place, argument: `${place.argument}.${at}` })))
  const all: Condition = (value, place) => each(value, place)
  const any: Condition = (value, place) => [{ kind: 'OR', all: each(value, place) }]
  const not: Condition = (value, place) => [{ kind: 'NOT', where: and(conditionsOf(type, value, place)) }]
  const list = new GraphQLList(new GraphQLNonNull(type))
  return {
    and: { type: list, description: 'All of these hold.', extensions: { condition: all } },
    or: { type: list, description: 'At least one of these holds.', extensions: { condition: any } },
    not: { type, description: 'This does not hold.', extensions: { condition: not } },
  }
}
