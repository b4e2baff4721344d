/** Walks a selection and folds what each field declares it needs into the shape of a plan. */
import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
} from 'graphql'
import { UserError } from '../../model/errors.js'
import type { Anchor, Part, Shape } from '../../plan/plan.js'
import { conditionsOf, inputObject } from '../filter/condition.js'
import { sortsOf } from '../filter/order-types.js'
import { collectFields } from './collect.js'
import { addAnchor } from './named.js'
import type { FieldPlan, FieldRequest } from './request.js'

/** The field that is being resolved (a root field, or one below it that reads later), as a request, and the anchors that it and all fields below it name. */
export interface RootRequest extends FieldRequest {
  readonly anchors: readonly Anchor[]
}

export function rootRequest(info: GraphQLResolveInfo): RootRequest {
  const anchors: Anchor[] = []
  const field = info.parentType.getFields()[info.fieldName]
  if (field === undefined) throw new Error(`${info.parentType.name} has no field ${info.fieldName}`)
  const path = responseKeys(info)
  const request = requestOf({ key: path.at(-1) ?? '', path, field, nodes: info.fieldNodes, info, anchors })
  return { ...request, anchors }
}

/** Keys from the root field down, without places in lists. */
function responseKeys(info: GraphQLResolveInfo): readonly string[] {
  const keys: string[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key)
  }
  return keys
}

interface Selected {
  /** Response key, with the type before it where two types mean different things by it. */
  readonly key: string
  readonly path: readonly string[]
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  readonly info: GraphQLResolveInfo
  readonly anchors: Anchor[]
}

function requestOf(selected: Selected): FieldRequest {
  const { key, field, nodes, info, anchors, path } = selected
  const [node] = nodes
  if (node === undefined) throw new Error(`No node for ${field.name}`)
  const args = getArgumentValues(field, node, info.variableValues)
  const anchor: FieldRequest['anchor'] = (argument, anchor) =>
    addAnchor(anchors, [...path.slice(1), argument].join('.'), anchor)
  return {
    key,
    args,
    select: () => shapeOf(field.type, selected),
    selects: name => selectedNames(field.type, selected).has(name),
    where: () => conditionsOf(inputOf(field, 'where'), args.where, { argument: 'where', anchor }),
    order: () => sortsOf(inputOf(field, 'orderBy'), args.orderBy),
    anchor,
  }
}

function inputOf(field: GraphQLField<unknown, unknown>, name: string) {
  const arg = field.args.find(one => one.name === name)
  if (arg === undefined) throw new Error(`${field.name} has no argument ${name}`)
  return inputObject(arg.type)
}

function selectedNames(type: GraphQLOutputType, { nodes, info }: Selected): ReadonlySet<string> {
  const names = concreteTypes(type, info).flatMap(concrete =>
    [...collectFields(concrete, selectionSets(nodes), info).values()].map(([field]) => field?.name.value ?? ''),
  )
  return new Set(names)
}

function shapeOf(type: GraphQLOutputType, selected: Selected): Shape {
  const concrete = concreteTypes(type, selected.info)
  const fields = concrete.flatMap(object =>
    [...collectFields(object, selectionSets(selected.nodes), selected.info)].map(([key, nodes]) => ({
      object,
      key,
      nodes,
    })),
  )
  return [...labelPart(type, concrete), ...distinctFields(fields).flatMap(field => partsOf(field, selected))]
}

/** An abstract answer says which of its types it is. */
export const LABEL_KEY = '#label'

function labelPart(type: GraphQLOutputType, concrete: readonly GraphQLObjectType[]): Shape {
  const named = getNamedType(type)
  if (!isInterfaceType(named) || named.extensions.labelled !== true) return []
  const labels = concrete.map(({ name }) => name)
  return [{ kind: 'LABEL', key: LABEL_KEY, labels }]
}

interface TypedField {
  readonly object: GraphQLObjectType
  readonly key: string
  readonly nodes: readonly FieldNode[]
}

/** Types that mean the same by a response key share one part; where they do not, each has its own under `Type.key`. */
function distinctFields(fields: readonly TypedField[]): readonly TypedField[] {
  return fields.flatMap((field, index) => {
    const namesakes = fields.filter(({ key }) => key === field.key)
    if (namesakes.every(other => meansTheSame(other, field)))
      return fields.indexOf(namesakes[0] ?? field) === index ? [field] : []
    return [{ ...field, key: `${field.object.name}.${field.key}` }]
  })
}

function meansTheSame(a: TypedField, b: TypedField): boolean {
  const sameNodes = a.nodes.length === b.nodes.length && a.nodes.every((node, index) => node === b.nodes[index])
  return sameNodes && planOf(a) === planOf(b)
}

function planOf({ object, nodes }: TypedField): FieldPlan | undefined {
  return object.getFields()[nodes[0]?.name.value ?? '']?.extensions.plan
}

function partsOf({ object, key, nodes }: TypedField, { info, anchors, path }: Selected): readonly Part[] {
  const field = object.getFields()[nodes[0]?.name.value ?? '']
  const plan = field?.extensions.plan
  if (field === undefined || plan === undefined) return []
  const here = [...path, key.split('.').at(-1) ?? key]
  return locating(here, nodes, () => plan(requestOf({ key, path: here, field, nodes, info, anchors })))
}

/** What a user can mend says where it is. */
export function locating<T>(path: readonly string[], nodes: readonly FieldNode[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, code, cure } = error
    throw new GraphQLError(`${message} ${cure}`, { nodes, path, originalError: error, extensions: { code, cure } })
  }
}

function concreteTypes(type: GraphQLOutputType, { schema }: GraphQLResolveInfo): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isLeafType(named) || !isCompositeType(named)) return []
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [named]
}

function selectionSets(nodes: readonly FieldNode[]) {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
}
