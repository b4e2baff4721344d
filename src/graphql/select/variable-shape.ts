import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql'
import { Slot } from '../../plan/slot.js'
import type { Kind } from './given.js'
import type { Uses } from './uses.js'

type Variables = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** The variables that a plan is made with: values where they change it, slots where they do not. */
export interface VariableShape {
  /** Equal for requests that can share a plan. */
  readonly key: string
  readonly variables: Variables
}

export function shapeOfVariables(uses: Uses, variables: Variables): VariableShape {
  const shaped: Record<string, unknown> = {}
  for (const [name, use] of uses) {
    if (!Object.hasOwn(variables, name)) continue
    const value = variables[name]
    shaped[name] = use === 'IN SEVERAL WAYS' ? value : opened(value, use.type, use.kind, [name])
  }
  return { key: JSON.stringify(shaped), variables: shaped }
}

/** The value with slots for the parts of it that are of a kind. */
function opened(value: unknown, type: GraphQLInputType, kind: Kind | undefined, path: Path): unknown {
  const plain = getNullableType(type)
  if (value === null || value === undefined) return value
  if (kind?.whole) return slot(value, kind, path)
  if (isListType(plain) && Array.isArray(value))
    return value.map((one, at) => opened(one, plain.ofType, kind, [...path, at]))
  if (isInputObjectType(plain)) {
    const fields = plain.getFields()
    const entries = Object.entries(value).map(([name, one]) => {
      const field = fields[name]
      return [name, field === undefined ? one : opened(one, field.type, field.extensions.given, [...path, name])]
    })
    return Object.fromEntries(entries)
  }
  return kind === undefined ? value : slot(value, kind, path)
}

function slot(value: unknown, kind: Kind, path: Path): unknown {
  const name = kind.kindOf(value)
  return name === null ? value : new Slot(path, name, value)
}
