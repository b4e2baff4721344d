import { coerceInputValue, type GraphQLArgument, type GraphQLSchema, isListType, isNonNullType } from 'graphql'
import { invalid } from '../graphql/args/invalid.js'
import type { FieldRequest } from '../graphql/select/request.js'
import type { Anchor } from '../plan/plan.js'

/** The filter of an export: the arguments of the field `network`, as text. `where` is JSON, a list is separated by commas. */
export type Given = Readonly<Record<string, string | undefined>>

export const FILTERS = ['where', 'relations', 'during', 'weight', 'minWeight'] as const

export interface FilterRequest extends Pick<FieldRequest, 'args' | 'anchor'> {
  readonly anchors: readonly Anchor[]
}

/** @throws UserError BAD_USER_INPUT for what the field would not take. */
export function filterOf(schema: GraphQLSchema, given: Given): FilterRequest {
  const known = schema.getQueryType()?.getFields().network?.args ?? []
  const args = known.flatMap(arg => {
    if (!FILTERS.some(name => name === arg.name)) return []
    const text = given[arg.name]
    return text === undefined || text === '' ? [[arg.name, arg.defaultValue]] : [[arg.name, coerced(arg, text)]]
  })
  const anchors: Anchor[] = []
  return {
    args: Object.fromEntries(args),
    anchors,
    anchor: (argument, anchor) => {
      anchors.push({ argument, ...anchor })
      return argument
    },
  }
}

function coerced({ name, type }: GraphQLArgument, text: string): unknown {
  const inner = isNonNullType(type) ? type.ofType : type
  const value =
    name === 'where' ? parsed(text) : isListType(inner) ? text.split(',') : name === 'minWeight' ? Number(text) : text
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw invalid([name, ...path].join('.'), message, 'The arguments are those of the field `network` of the API.')
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('where', `"${text}" is no JSON.`, 'Give an object such as {"kind": ["PERSON"], "process": "…"}.')
  }
}
