import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql'
import { getNamedType, isInputObjectType } from 'graphql'
import { UserError } from '../../model/errors.js'
import type { Where } from '../../plan/plan.js'
import type { FieldRequest } from '../select/request.js'

/** Where in the arguments a value stands (`where.participants.some`), and how things named in it are looked up. */
export interface Place {
  readonly argument: string
  readonly anchor: FieldRequest['anchor']
}

/** What the value of an input field asks of the node at hand. */
export type Condition = (value: unknown, place: Place) => readonly Where[]

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    condition?: Condition
  }
}

/** All that an input object asks, to hold together; null asks nothing, as an argument left out. */
export function conditionsOf(type: GraphQLInputObjectType, value: unknown, place: Place): readonly Where[] {
  if (typeof value !== 'object' || value === null) return []
  refuseDeep(place.argument)
  const fields = type.getFields()
  return Object.entries(value).flatMap(([name, given]) => {
    if (given === null || given === undefined) return []
    const inner = { ...place, argument: `${place.argument}.${name}` }
    return fields[name]?.extensions.condition?.(given, inner) ?? []
  })
}

/** Names on the way to the innermost condition. A condition within another is up to three levels of a statement, and stores read some 60. */
const DEEPEST = 14

function refuseDeep(argument: string): void {
  const names = argument.split('.')
  if (names.length <= DEEPEST) return
  throw new UserError(
    `Argument "${names[0]}": conditions stand within conditions more than ${DEEPEST} names deep.`,
    'COST_LIMIT',
    'Ask for less at once, in several steps.',
  )
}

/** The input object that a type is, through lists and non-null. */
export function inputObject(type: GraphQLInputType): GraphQLInputObjectType {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) throw new Error(`${named.name} is no input object`)
  return named
}

export function and(all: readonly Where[]): Where {
  const [first] = all
  return all.length === 1 && first !== undefined ? first : { kind: 'AND', all }
}
