/** The `by` enums: what the rows of a list can be grouped by, made from the fields of its nodes. */
import {
  GraphQLEnumType,
  type GraphQLEnumValueConfig,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Dimension, Property } from '../../plan/plan.js'
import { type Composite, type FilterableField, filterableFields, inputName, nodeOf, targetOf } from './target.js'

/** Texts that are hardly ever the same in two rows tell nothing as groups. */
const OWN = new Set(['slug', 'qid', 'url', 'origin', 'sha256', 'quote', 'text', 'summary'])

/** Gives the enum of what rows of a type can be grouped by, the same one each time. */
export function groupTypes(schema: GraphQLSchema): (type: Composite) => GraphQLEnumType {
  const known = new Map<string, GraphQLEnumType>()
  return type => {
    const name = `${inputName(type)}Group`
    const found = known.get(name)
    if (found !== undefined) return found
    const values = Object.fromEntries(filterableFields(type, schema).flatMap(valuesOf))
    const made = new GraphQLEnumType({ name, description: `What ${inputName(type)} rows can be grouped by.`, values })
    known.set(name, made)
    return made
  }
}

type Value = readonly [string, GraphQLEnumValueConfig]

function valuesOf({ name, field, filter }: FilterableField): readonly Value[] {
  const { description } = field
  const value = (key: string, dimension: Dimension, said = description): Value => [
    key,
    { value: dimension, description: said },
  ]
  if (filter.kind === 'DATE') return dates(filter.start)
  if (filter.kind === 'RELATION') {
    const target = targetOf(field.type)
    if (filter.path.from === 'FACT' || filter.where.length > 0 || target === null || !isNode(nodeOf(target))) return []
    return [value(constant(name), { kind: 'PATH', path: { ...filter.path, distinct: true } })]
  }
  if (filter.kind !== 'PROPERTY' || filter.slug !== undefined || isListType(getNullableType(field.type))) return []
  const type = getNamedType(field.type)
  if (type.name === 'Edtf') return name === 'publishedOn' ? dates(filter.property) : []
  const isWord =
    isEnumType(type) ||
    type.name === 'Boolean' ||
    (type.name === 'String' && !OWN.has(name)) ||
    filter.type !== undefined
  return isWord ? [value(constant(name), { kind: 'PROPERTY', property: filter.property, length: null })] : []
}

function dates(property: Property): readonly Value[] {
  const by = (length: number): Dimension => ({ kind: 'PROPERTY', property, length })
  return [
    ['YEAR', { value: by(4), description: 'The year in which its date begins.' }],
    ['MONTH', { value: by(7), description: 'The month in which its date begins.' }],
  ]
}

function isNode(type: Composite): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) && [type, ...type.getInterfaces()].some(({ name }) => name === 'Node')
  )
}

/** `latestStatus` → `LATEST_STATUS` */
function constant(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()
}
