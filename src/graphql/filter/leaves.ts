/** The inputs that compare one property, shared by all types. */
import {
  GraphQLBoolean,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql'
import { slug } from '../../model/fold.js'
import type { Operator, Property, Where } from '../../plan/plan.js'
import { as, type Given } from '../../plan/slot.js'
import { A_DATE, daysOf } from '../args/dates.js'
import { ANYTHING, type Kind } from '../select/given.js'

/** What a shared input asks depends on the property it is given for: each part is a function of it. */
interface Part {
  readonly name: string
  readonly type: GraphQLInputFieldConfig['type']
  readonly description: string
  /** What its value changes beside a parameter; everything when absent. */
  readonly given?: Kind
  readonly where: (value: unknown, on: Compared, argument: string) => Where
}

/** The properties that an input is about: `slug` where names are compared, `end` where a date has two. */
export interface Compared {
  readonly property: Property
  readonly slug?: Property | undefined
  readonly end?: Property | undefined
}

/** An input of parts that must all hold, and how its value is read for a property. */
export interface Leaf {
  readonly type: GraphQLInputObjectType
  readonly read: (value: unknown, on: Compared, argument: string) => readonly Where[]
}

function leaf(name: string, description: string, parts: readonly Part[]): Leaf {
  const fields = Object.fromEntries(
    parts.map(({ name: part, type, description: said, given }) => [
      part,
      { type, description: said, ...(given === undefined ? {} : { extensions: { given } }) },
    ]),
  )
  return {
    type: new GraphQLInputObjectType({ name, description, fields }),
    read: (value, on, argument) => {
      const given = (value ?? {}) as Readonly<Record<string, unknown>>
      return parts.flatMap(part =>
        given[part.name] === undefined || given[part.name] === null
          ? []
          : [part.where(given[part.name], on, `${argument}.${part.name}`)],
      )
    },
  }
}

const listOf = (type: typeof GraphQLString | typeof GraphQLInt) => new GraphQLList(new GraphQLNonNull(type))

const missing: Part = {
  name: 'missing',
  type: GraphQLBoolean,
  description: 'true: only where there is none; false: only where there is one.',
  where: (value, { property }) => {
    const none: Where = { kind: 'MISSING', property }
    return value === true ? none : { kind: 'NOT', where: none }
  },
}

const compared =
  (operator: Operator) =>
  (value: unknown, { property }: Compared): Where => ({
    kind: 'COMPARE',
    property,
    operator,
    value: as(value, exactly),
  })

const exactly = (value: unknown) => (Array.isArray(value) ? value.map(exact) : exact(value))

const exact = (value: unknown) => (typeof value === 'number' ? BigInt(value) : String(value))

const numeric = (name: string, operator: Operator, description: string): Part => ({
  name,
  type: GraphQLInt,
  description,
  given: ANYTHING,
  where: compared(operator),
})

export const IntFilter = leaf('IntFilter', 'Compares a number.', [
  numeric('eq', '=', 'Equal to this.'),
  {
    name: 'in',
    type: listOf(GraphQLInt),
    description: 'Equal to one of these.',
    given: ANYTHING,
    where: compared('IN'),
  },
  numeric('lt', '<', 'Less than this.'),
  numeric('lte', '<=', 'At most this.'),
  numeric('gt', '>', 'More than this.'),
  numeric('gte', '>=', 'At least this.'),
])

const textual = (name: string, operator: 'CONTAINS' | 'STARTS WITH', description: string): Part => ({
  name,
  type: GraphQLString,
  description,
  given: ANYTHING,
  where: (value, on) =>
    on.slug === undefined
      ? { kind: 'TEXT', property: on.property, operator, value: as(value as Given<string>, lower) }
      : { kind: 'COMPARE', property: on.slug, operator, value: as(value as Given<string>, slug) },
})

const lower = (text: string): string => text.toLowerCase()

export const TextFilter = leaf('TextFilter', 'Compares a text.', [
  { name: 'eq', type: GraphQLString, description: 'Exactly this.', given: ANYTHING, where: compared('=') },
  {
    name: 'in',
    type: listOf(GraphQLString),
    description: 'Exactly one of these.',
    given: ANYTHING,
    where: compared('IN'),
  },
  textual('contains', 'CONTAINS', 'With this in it, in any case; of names also without accents.'),
  textual('startsWith', 'STARTS WITH', 'With this at its beginning, in any case; of names also without accents.'),
  missing,
])

/** Dates compare as what they can mean: "2023" is not before "2023-06", nor after it, but overlaps it. */
export function dateFilter(Edtf: GraphQLScalarType): Leaf {
  return leaf('DateFilter', 'Compares a date, which may be known only to the month or year, or be an interval.', [
    { name: 'before', type: Edtf, given: A_DATE, description: 'Wholly before this date or interval.', where: before },
    { name: 'after', type: Edtf, given: A_DATE, description: 'Wholly after this date or interval.', where: after },
    { name: 'overlaps', type: Edtf, given: A_DATE, description: 'Meets this date or interval.', where: overlaps },
    missing,
  ])
}

function before(value: unknown, { property, end = property }: Compared, argument: string): Where {
  const { from } = daysOf(argument, value as Given<string>)
  return from === null ? NOTHING : { kind: 'BEFORE', property: end, day: from }
}

function after(value: unknown, { property }: Compared, argument: string): Where {
  const { to } = daysOf(argument, value as Given<string>)
  return to === null ? NOTHING : { kind: 'AFTER', property, day: to }
}

function overlaps(value: unknown, { property, end = property }: Compared, argument: string): Where {
  return { kind: 'MEETS', start: property, end, interval: daysOf(argument, value as Given<string>), open: false }
}

/** Before an interval without a beginning there is nothing. */
const NOTHING: Where = { kind: 'OR', all: [] }
