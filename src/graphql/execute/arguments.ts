import { type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql'

type Values = Readonly<Record<string, unknown>>

/** Arguments by the variables of a request. */
export type Arguments = (variables: Values) => Values

const NONE: Values = Object.freeze({})

/** Computed once for a document where no variable stands in them, else once for a request. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  if (field.args.length === 0) return () => NONE
  if (!hasVariables(node)) {
    const values = getArgumentValues(field, node)
    return () => values
  }
  const known = new WeakMap<Values, Values>()
  return variables => {
    const values = known.get(variables) ?? getArgumentValues(field, node, variables)
    known.set(variables, values)
    return values
  }
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false
  for (const one of given) {
    visit(one, {
      Variable: () => {
        found = true
      },
    })
  }
  return found
}
