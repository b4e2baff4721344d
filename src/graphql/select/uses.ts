/** Where a field of a document uses which variables. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Kind } from './given.js'

/** The type of the place where a variable stands, and what its value changes; no kind: everything. */
export interface Use {
  readonly type: GraphQLInputType
  readonly kind: Kind | undefined
}

/** A variable that is used in two ways has the type of one and no kind. */
export type Uses = ReadonlyMap<string, Use | 'IN SEVERAL WAYS'>

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'parentType'>

export function usesOf(field: FieldNode, { schema, fragments, parentType }: Info): Uses {
  const uses = new Map<string, Use | 'IN SEVERAL WAYS'>()
  const seen = new Set<string>()
  const walk = (node: FieldNode | FragmentDefinitionNode): void => {
    const types = new TypeInfo(schema, node.kind === 'Field' ? parentType : undefined)
    const visitor = visitWithTypeInfo(types, {
      Argument: ({ value }) => {
        const argument = types.getArgument()
        if (argument != null) note(value, argument.type, argument.extensions.given, uses)
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value]
        if (fragment === undefined || seen.has(name.value)) return
        seen.add(name.value)
        walk(fragment)
      },
    })
    visit(node, visitor)
  }
  walk(field)
  return uses
}

function note(
  node: ValueNode,
  type: GraphQLInputType,
  kind: Kind | undefined,
  uses: Map<string, Use | 'IN SEVERAL WAYS'>,
): void {
  const plain = getNullableType(type)
  if (node.kind === 'Variable') {
    const known = uses.get(node.name.value)
    const same = known === undefined || (known !== 'IN SEVERAL WAYS' && isSame(known, { type, kind }))
    uses.set(node.name.value, same ? { type, kind } : 'IN SEVERAL WAYS')
  } else if (node.kind === 'ListValue') {
    for (const value of node.values) note(value, isListType(plain) ? plain.ofType : type, kind, uses)
  } else if (node.kind === 'ObjectValue') {
    const named = getNamedType(type)
    if (!isInputObjectType(named)) return
    for (const { name, value } of node.fields) {
      const field = named.getFields()[name.value]
      if (field !== undefined) note(value, field.type, field.extensions.given, uses)
    }
  }
}

function isSame(a: Use, b: Use): boolean {
  return a.kind === b.kind && String(getNullableType(a.type)) === String(getNullableType(b.type))
}
