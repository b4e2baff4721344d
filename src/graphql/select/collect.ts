import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** The fields that the selections ask of one concrete type, by response key: fragments, @skip and @include are settled. */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  document: Document,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  for (const { selections } of sets) for (const selection of selections) collect(selection, type, document, fields)
  return fields
}

function collect(
  selection: SelectionNode,
  type: GraphQLObjectType,
  document: Document,
  fields: Map<string, FieldNode[]>,
): void {
  if (!isIncluded(selection, document)) return
  if (selection.kind === 'Field') {
    const key = selection.alias?.value ?? selection.name.value
    const nodes = fields.get(key) ?? []
    if (!nodes.includes(selection)) fields.set(key, [...nodes, selection])
    return
  }
  const fragment = selection.kind === 'InlineFragment' ? selection : document.fragments[selection.name.value]
  if (fragment === undefined || !applies(fragment.typeCondition?.name.value, type, document)) return
  for (const inner of fragment.selectionSet.selections) collect(inner, type, document, fields)
}

function isIncluded(selection: SelectionNode, { variableValues }: Document): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)
  return skip?.if !== true && include?.if !== false
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: Document): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return isAbstractType(wanted) && schema.isSubType(wanted, type)
}
