/** Completes values as GraphQL says, compiled once for a place of a document; only what is without fault, see `execute.ts`. */
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { collectFields } from '../select/collect.js'
import { type Arguments, argumentsOf } from './arguments.js'

/** Thrown for all that is not plain: a fault, a promise, a value that is not what its type says. */
export const NOT_PLAIN = new Error('Not plain')

/** What is one for all of an execution. */
export type Execution = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'
> & { readonly context: unknown }

export type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & {
  /** How many more fields may be compiled for it: a few fragments within each other can stand for any number of them. */
  readonly room: { left: number }
}

type Path = GraphQLResolveInfo['path']
type Info = GraphQLResolveInfo

/** @throws NOT_PLAIN */
type Complete = (value: unknown, path: Path, info: Info, execution: Execution) => unknown

/** A field of a type, as a document asks for it. */
export interface Asked {
  readonly key: string
  readonly args: Arguments
  readonly infoAt: (prev: Path | undefined, execution: Execution) => Info
  readonly resolve: NonNullable<GraphQLField<unknown, unknown>['resolve']>
  readonly complete: Complete
}

/** @throws NOT_PLAIN for a field that the type has not (of introspection), and where there is no more room. */
export function askedOf(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], document: Document): Asked {
  const [node] = nodes
  const field = type.getFields()[node?.name.value ?? '']
  if (node === undefined || field === undefined || key === '__proto__') throw NOT_PLAIN
  if (document.room.left === 0) throw NOT_PLAIN
  document.room.left -= 1
  return {
    key,
    args: argumentsOf(field, node),
    infoAt: infoOf(type, field, key, nodes),
    resolve: field.resolve ?? defaultFieldResolver,
    complete: completer(field.type, nodes, document),
  }
}

function infoOf(
  parentType: GraphQLObjectType,
  { name: fieldName, type: returnType, extensions }: GraphQLField<unknown, unknown>,
  key: string,
  fieldNodes: readonly FieldNode[],
): Asked['infoAt'] {
  const typename = parentType.name
  if (extensions.plan !== undefined) {
    // What a plan brought is read by the key and the type alone, so one serves all places.
    const place = { parentType, path: { prev: undefined, key, typename } } as Info
    return () => place
  }
  return (prev, { schema, fragments, rootValue, operation, variableValues }) => {
    const path = { prev, key, typename }
    return {
      fieldName,
      fieldNodes,
      returnType,
      parentType,
      path,
      schema,
      fragments,
      rootValue,
      operation,
      variableValues,
    }
  }
}

function completer(type: GraphQLOutputType, nodes: readonly FieldNode[], document: Document): Complete {
  if (isNonNullType(type)) return present(completer(type.ofType, nodes, document))
  if (isListType(type)) return eachOf(completer(type.ofType, nodes, document))
  if (isLeafType(type)) return leaf(type)
  return isObjectType(type) ? object(type, nodes, document) : abstract(type, nodes, document)
}

function present(complete: Complete): Complete {
  return (value, path, info, execution) => {
    const completed = complete(value, path, info, execution)
    if (completed === null) throw NOT_PLAIN
    return completed
  }
}

function eachOf(complete: Complete): Complete {
  return (value, prev, info, execution) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) throw NOT_PLAIN
    return value.map((one, key) => complete(one, { prev, key, typename: undefined }, info, execution))
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return value => {
    if (value === null || value === undefined) return null
    if (typeof value === 'object') throw NOT_PLAIN
    const serialized = type.serialize(value)
    if (serialized === null || serialized === undefined) throw NOT_PLAIN
    return serialized
  }
}

function object(type: GraphQLObjectType, nodes: readonly FieldNode[], document: Document): Complete {
  if (type.isTypeOf) throw NOT_PLAIN
  const readers = [...collectFields(type, selectionSets(nodes), document)].map(
    ([key, own]) => [key, readerOf(type, key, own, document)] as const,
  )
  return (value, path, _info, execution) => {
    if (value === null || value === undefined) return null
    if (!isPlainObject(value)) throw NOT_PLAIN
    const answer: Record<string, unknown> = {}
    for (const [key, read] of readers) answer[key] = read(value, path, execution)
    return answer
  }
}

type Reader = (source: unknown, prev: Path, execution: Execution) => unknown

function readerOf(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], document: Document): Reader {
  if (nodes[0]?.name.value === '__typename' && key !== '__proto__') return () => type.name
  const { args, infoAt, resolve, complete } = askedOf(type, key, nodes, document)
  const typename = type.name
  const isLeaf = isLeafType(getNamedType(type.getFields()[nodes[0]?.name.value ?? '']?.type))
  return (source, prev, execution) => {
    const info = infoAt(prev, execution)
    const value = resolve(source, args(execution.variableValues), execution.context, info)
    return complete(value, isLeaf ? prev : { prev, key, typename }, info, execution)
  }
}

function abstract(type: GraphQLAbstractType, nodes: readonly FieldNode[], document: Document): Complete {
  const { resolveType } = type
  if (!resolveType) throw NOT_PLAIN
  const known = new Map<string, Complete>()
  const completerFor = (name: string): Complete => {
    const own = document.schema.getType(name)
    if (!isObjectType(own) || !document.schema.isSubType(type, own)) throw NOT_PLAIN
    const made = object(own, nodes, document)
    known.set(name, made)
    return made
  }
  return (value, path, info, execution) => {
    if (value === null || value === undefined) return null
    const name = resolveType(value, execution.context, info, type)
    if (typeof name !== 'string') throw NOT_PLAIN
    const complete = known.get(name) ?? completerFor(name)
    return complete(value, path, info, execution)
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && !(value instanceof Error) && !('then' in (value as object))
}

function selectionSets(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
}
