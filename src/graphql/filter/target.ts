import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Filterable } from './filterable.js'

export type Composite = GraphQLObjectType | GraphQLInterfaceType

export interface FilterableField {
  readonly name: string
  readonly field: GraphQLField<unknown, unknown>
  readonly filter: Filterable
}

/**
 * What a field that leads elsewhere is filtered by: the edges of a connection where they say something of their own (a role, counters),
 * else its nodes.
 */
export function targetOf(type: GraphQLOutputType): Composite | null {
  const named = getNamedType(type)
  if (!isObjectType(named) && !isInterfaceType(named)) return null
  const edge = getNamedType(named.getFields().edges?.type)
  if (!isObjectType(edge)) return named
  const says = Object.values(edge.getFields()).some(({ extensions }) => (extensions.filter?.kind ?? 'SAME') !== 'SAME')
  return says ? edge : targetOf(edge.getFields().node?.type ?? named)
}

/** What the rows are themselves: of an edge its node. */
export function nodeOf(type: Composite): Composite {
  const field = Object.values(type.getFields()).find(({ extensions }) => extensions.filter?.kind === 'SAME')
  return type.name.endsWith('Edge') && field !== undefined ? (targetOf(field.type) ?? type) : type
}

/** `Event`, `ActorRole` of ActorRoleEdge: what the inputs of a type are named after. */
export function inputName({ name }: Composite): string {
  return name.replace(/Edge$/, '')
}

/** The fields of a type that can be compared; of an interface that is no label (Evidence) those of its types too. */
export function filterableFields(type: Composite, schema: GraphQLSchema): readonly FilterableField[] {
  const all = new Map<string, FilterableField>()
  const types = isInterfaceType(type) && !isLabelled(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
  for (const field of types.flatMap(one => Object.values(one.getFields()))) {
    const { filter } = field.extensions
    if (filter !== undefined && !all.has(field.name)) all.set(field.name, { name: field.name, field, filter })
  }
  return [...all.values()]
}

/** Whether the store can tell of which type a node of the interface is. */
export function isLabelled(type: Composite): type is GraphQLInterfaceType {
  return isInterfaceType(type) && type.extensions.labelled === true
}

/** Whether nodes of the type have names by which a person can call them. */
export function isNamed(type: Composite): boolean {
  return type.name === 'Thing' || type.getInterfaces().some(({ name }) => name === 'Thing')
}
