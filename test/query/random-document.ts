/** Valid documents at random from the schema: what nobody thought of asking. The same seed gives the same documents. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

export type Random = (below: number) => number

/** mulberry32 */
export function randomOf(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const NAMES = [
  'Serbia',
  'kosovo',
  'EU',
  'Borrell',
  'Vucic',
  'Kurti',
  'Ohrid',
  'Belgrade',
  'Implementation annex',
  'Ohrid talks',
  'Nobody',
]
const PREFIXES = ['b', 'se', 'kos', 'vucich', 'implementation', 'zz']
const IDS = ['event:ohrid', 'person:kurti', 'org:Q458', 'claim:2', 'article:desk', 'mediation:1', 'event:gone']
const DATES = ['2023', '2020-07', '2023-03-18', '2019/2021', '../2022', '2020/..']

/** Arguments that a document may leave out, with values that can be meant. */
const VALUES: Readonly<Record<string, (random: Random) => string>> = {
  first: random => String(random(4)),
  last: () => '2',
  id: random => pick(IDS, random),
  prefix: random => pick(PREFIXES, random),
  ids: random => `[${pick(IDS, random)}, ${pick(IDS, random)}]`,
  article: () => '"article:desk"',
  during: random => pick(DATES, random),
  at: random => pick(DATES, random),
  between: random => `[${pick(NAMES, random)}, ${pick(NAMES, random)}]`,
  participants: random => `[${pick(NAMES, random)}]`,
  parties: random => `[${pick(NAMES, random)}]`,
  about: random => pick(NAMES, random),
  source: () => '["North Wire"]',
  minConfidence: random => String(random(1000)),
  explicit: random => String(random(2) === 0),
  lifted: random => String(random(2) === 0),
  length: () => '40',
  // Ends of a path, who is on it and who is not: four that are refused when they are the same.
  from: random => pick(['Borrell', 'Vucic'], random),
  to: random => pick(['Serbia', 'kosovo'], random),
  through: () => '["EU"]',
  avoid: () => '["Kurti"]',
}

function pick(values: readonly string[], random: Random): string {
  return JSON.stringify(values[random(values.length)])
}

export function randomDocument(schema: GraphQLSchema, seed: number, depth = 2): string {
  const random = randomOf(seed)
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== 'search')
  const fields = Array.from({ length: 1 + random(2) }, (_, index) =>
    field(roots[random(roots.length)], `r${index}`, schema, random, depth),
  )
  return `{ ${fields.join(' ')} }`
}

type AnyField = GraphQLField<unknown, unknown>

function field(
  definition: AnyField | undefined,
  alias: string,
  schema: GraphQLSchema,
  random: Random,
  depth: number,
): string {
  if (definition === undefined) return '__typename'
  const inner = isCompositeType(getNamedType(definition.type))
    ? ` ${selection(definition.type, schema, random, depth)}`
    : ''
  return `${alias}: ${definition.name}${argumentsOf(definition.args, definition.name, random)}${inner}`
}

function argumentsOf(args: readonly GraphQLArgument[], name: string, random: Random): string {
  const names = new Set(args.map(arg => arg.name))
  const given = args.flatMap(arg => {
    const wanted = isNonNullType(arg.type) || (arg.name === 'name' && names.has('id')) || random(4) === 0
    if (
      !wanted ||
      (arg.name === 'id' && names.has('name')) ||
      (arg.name === 'last' && names.has('first')) ||
      ['after', 'before'].includes(arg.name)
    )
      return []
    const isMany = name === 'claims' && arg.name === 'about'
    const value = valueFor(arg, random)
    return value === null ? [] : [`${arg.name}: ${isMany ? `[${value}]` : value}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

function valueFor(arg: GraphQLArgument, random: Random): string | null {
  const known = VALUES[arg.name]
  if (known !== undefined) return known(random)
  const type = getNamedType(arg.type)
  if (isInputObjectType(type)) return inputValue(arg.type, random, 3)
  if (isEnumType(type)) {
    const value = type.getValues()[random(type.getValues().length)]?.name ?? ''
    return isList(arg.type) ? `[${value}]` : value
  }
  return type.name === 'String' ? pick(NAMES, random) : null
}

const TEXTS = ['o', 'talks', 'Serbia', 'annex', '']

/** A value of an input type, few levels deep; null when it would be empty. */
function inputValue(type: GraphQLInputType, random: Random, depth: number): string | null {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return inputObject(named, random, depth)
  const one = leafValue(named, random)
  return one === null ? null : isList(type) ? `[${one}]` : one
}

function leafValue(type: GraphQLNamedType, random: Random): string | null {
  if (isEnumType(type)) return type.getValues()[random(type.getValues().length)]?.name ?? null
  if (type.name === 'Int') return String(random(3))
  if (type.name === 'Boolean') return String(random(2) === 0)
  if (type.name === 'Edtf') return pick(DATES, random)
  return pick(type.name === 'ID' ? IDS : TEXTS, random)
}

/** Input fields that take what a person calls a thing. */
const CALLED = new Set(['is', 'place', 'process'])

function inputObject(type: GraphQLInputObjectType, random: Random, depth: number): string | null {
  const fields = Object.values(type.getFields()).filter(
    ({ name, type: given }) => name !== 'count' && (depth > 0 || isLeafType(getNamedType(given))),
  )
  const chosen = [
    fields[random(fields.length)],
    ...(type.isOneOf || random(3) > 0 ? [] : [fields[random(fields.length)]]),
  ]
  const entries = chosen.flatMap(field => {
    if (field === undefined) return []
    const called = CALLED.has(field.name) && getNamedType(field.type).name === 'String'
    const value = called ? pick(NAMES, random) : inputValue(field.type, random, depth - 1)
    return value === null
      ? []
      : [[field.name, isList(field.type) && !value.startsWith('[') ? `[${value}]` : value] as const]
  })
  const written = [...new Map(entries)].map(([name, value]) => `${name}: ${value}`)
  return written.length === 0 ? null : `{ ${written.join(', ')} }`
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function selection(type: GraphQLOutputType, schema: GraphQLSchema, random: Random, depth: number): string {
  const named = getNamedType(type)
  if (!isCompositeType(named) || !('getFields' in named)) return ''
  const all = Object.values(named.getFields())
  const usable = all.filter(one => depth > 0 || !isCompositeType(getNamedType(one.type)))
  const structural = usable.filter(({ name }) => ['edges', 'nodes', 'node'].includes(name))
  const from = structural.length > 0 && random(5) > 0 ? structural : usable
  const chosen = Array.from({ length: 1 + random(2) }, (_, index) =>
    field(from[random(from.length)], `f${index}`, schema, random, structural.length > 0 ? depth : depth - 1),
  )
  return `{ __typename ${chosen.join(' ')}${concrete(named, schema, random, depth)} }`
}

/** A fragment on one of the types of an interface; its keys are those of the outside with other fields. */
function concrete(
  named: Parameters<typeof isAbstractType>[0],
  schema: GraphQLSchema,
  random: Random,
  depth: number,
): string {
  if (!isAbstractType(named) || depth === 0) return ''
  const types = schema.getPossibleTypes(named)
  const type = types[random(types.length)]
  const fields = Object.values(type?.getFields() ?? {})
  const chosen = fields[random(fields.length)]
  return type === undefined || chosen === undefined
    ? ''
    : ` ... on ${type.name} { ${field(chosen, `on${type.name}`, schema, random, depth - 1)} }`
}
