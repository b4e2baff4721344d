/** Every argument of the schema, by a document that reaches it, with a string of the corpus in every place that takes a value. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A place for a string: the document with the variable `$v`, and the variable around the string. */
export interface Opening {
  /** `Person.events(where.title.contains)` */
  readonly name: string
  readonly query: string
  readonly variable: (text: string) => unknown
}

/** A field as a step of a document: `events(first: 1) { nodes {` and what closes it. */
interface Step {
  readonly open: string
  readonly close: string
}

/** Every opening that is reached from the root of an operation, each field of each type once; of mutations their own arguments. */
export function openings(schema: GraphQLSchema, operation: 'query' | 'mutation'): readonly Opening[] {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!root) return []
  const found: Opening[] = []
  const [seen, opened] = [new Set<string>([root.name]), new Set<string>()]
  const queue: { readonly type: GraphQLObjectType; readonly path: readonly Step[] }[] = [{ type: root, path: [] }]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, path } = next
    for (const field of Object.values(type.getFields())) {
      for (const arg of field.args) {
        for (const { place, variable } of places(arg.type, opened)) {
          const others = field.args.filter(other => other !== arg && isNonNullType(other.type))
          const given = [`${arg.name}: $v`, ...others.map(filled)].join(', ')
          const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
          const asked = wrapped(path, `${field.name}(${given})${inner}`)
          const name = `${type.name}.${field.name}(${[arg.name, ...place].join('.')})`
          found.push({ name, query: `${operation} ($v: ${arg.type}) { ${asked} }`, variable })
        }
      }
      const target = getNamedType(field.type)
      if (operation === 'mutation' || !isCompositeType(target)) continue
      const step = stepOf(field.name, field.args)
      for (const [inside, fragment] of concrete(schema, target)) {
        if (seen.has(inside.name)) continue
        seen.add(inside.name)
        queue.push({ type: inside, path: [...path, step, ...fragment] })
      }
    }
  }
  return found
}

function stepOf(name: string, args: readonly GraphQLArgument[]): Step {
  const required = args.filter(({ type }) => isNonNullType(type))
  const named = args.find(arg => arg.name === 'name' && required.length === 0)
  const given = [...required, ...(named ? [named] : [])].map(filled)
  return { open: `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} {`, close: '}' }
}

function concrete(
  schema: GraphQLSchema,
  type: ReturnType<typeof getNamedType>,
): readonly (readonly [GraphQLObjectType, readonly Step[]])[] {
  if (isObjectType(type)) return [[type, []]]
  if (!isAbstractType(type)) return []
  return schema.getPossibleTypes(type).map(one => [one, [{ open: `... on ${one.name} {`, close: '}' }]] as const)
}

function wrapped(path: readonly Step[], inner: string): string {
  return path.reduceRight((inside, { open, close }) => `${open} ${inside} ${close}`, inner)
}

/** A value that a required argument can have, as it stands in a document. */
function filled({ name, type }: GraphQLArgument): string {
  return `${name}: ${literal(type)}`
}

function literal(type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return `[${literal(inner.ofType)}]`
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? ''
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter(field => isNonNullType(field.type))
    return `{ ${required.map(field => `${field.name}: ${literal(field.type)}`).join(', ')} }`
  }
  return getNamedType(inner).name === 'Int' ? '1' : '"Serbia"'
}

interface Spot {
  readonly place: readonly string[]
  readonly variable: (text: string) => unknown
}

/**
 * The places in a value of a type that take a leaf. Each field of an input type is opened once in the whole schema, by the first
 * argument that reaches it; any other argument of that type gets one of its fields.
 */
function places(type: GraphQLInputType, opened: Set<string>, least = 1): readonly Spot[] {
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner))
    return places(inner.ofType, opened, least).map(spot => ({ ...spot, variable: text => [spot.variable(text)] }))
  if (!isInputObjectType(inner)) return [{ place: [], variable: text => text }]
  const fields = Object.values(inner.getFields())
  const fresh = fields.filter(({ name }) => !opened.has(`${inner.name}.${name}`))
  for (const { name } of fresh) opened.add(`${inner.name}.${name}`)
  const leaves = fields.filter(field => !isInputObjectType(getNamedType(field.type)))
  const chosen = fresh.length > 0 ? fresh : leaves.slice(0, least)
  const required = fields.filter(field => isNonNullType(field.type))
  return chosen.flatMap(field =>
    places(field.type, opened, 0).map(({ place, variable }) => ({
      place: [field.name, ...place],
      variable: (text: string) => ({
        ...Object.fromEntries(required.map(other => [other.name, plain(other.type)])),
        [field.name]: variable(text),
      }),
    })),
  )
}

/** A value that a required field of an input can have, as JSON. */
function plain(type: GraphQLInputType): unknown {
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return [plain(inner.ofType)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  return getNamedType(inner).name === 'Int' ? 1 : 'Serbia'
}
