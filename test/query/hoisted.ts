import {
  type GraphQLInputType,
  type GraphQLSchema,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A document whose literal values are variables, so that its plan is kept for other values. */
export interface Hoisted {
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Other values of the same shape: words are other words, ids and dates others of their kind. */
  readonly others: Readonly<Record<string, unknown>>
}

/** `{ event(id: "event:1") { id } }` → `query ($v0: ID) { event(id: $v0) { id } }` with `{v0: "event:1"}` */
export function hoisted(source: string, schema: GraphQLSchema): Hoisted {
  const types = new TypeInfo(schema)
  const found: { readonly type: string; readonly value: unknown }[] = []
  const hoist = (value: ValueNode, type: GraphQLInputType | null | undefined): ValueNode | undefined => {
    if (type == null || value.kind === 'Variable') return undefined
    found.push({ type: String(type), value: plain(value) })
    return { kind: 'Variable' as const, name: { kind: 'Name' as const, value: `v${found.length - 1}` } } as ValueNode
  }
  const document = visit(
    parse(source),
    visitWithTypeInfo(types, {
      Directive: () => false,
      Argument: node => {
        const value = hoist(node.value, types.getInputType())
        return value === undefined ? undefined : { ...node, value }
      },
    }),
  )
  const [operation, ...fragments] = document.definitions
  if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first')
  const own = (operation.variableDefinitions ?? []).map(print)
  const declared = [...own, ...found.map(({ type }, at) => `$v${at}: ${type}`)].join(', ')
  const head = declared === '' ? '' : `query (${declared}) `
  const values = (of: (value: unknown) => unknown) =>
    Object.fromEntries(found.map(({ value }, at) => [`v${at}`, of(value)]))
  return {
    source: [`${head}${print(operation.selectionSet)}`, ...fragments.map(print)].join('\n'),
    variables: values(one => one),
    others: values(other),
  }
}

function plain(node: ValueNode): unknown {
  switch (node.kind) {
    case 'IntValue':
    case 'FloatValue':
      return Number(node.value)
    case 'ListValue':
      return node.values.map(plain)
    case 'ObjectValue':
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, plain(value)]))
    case 'NullValue':
    case 'Variable':
      return null
    default:
      return node.value
  }
}

/** A word of one kind with a given one: enum values, numbers and flags stay, as others would be other plans. */
function other(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(other)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, other(one)]))
  if (typeof value !== 'string' || /^[A-Z_]+$/.test(value)) return value
  if (/^[\d./-]+$/.test(value)) return value.replace(/\d{4}/g, year => String(Number(year) - 100))
  return /^[a-z]+:/.test(value) ? `${value}x` : `${value}s`
}
