import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { groupTypes } from './group-types.js'
import { orderTypes } from './order-types.js'
import { nodeOf, targetOf } from './target.js'
import { whereTypes } from './where-types.js'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Whether the field's plan heeds `where` and `orderBy`; of a type by name only `where`, for numbers about rows that it does not give. */
    narrowed?: true | string
  }
}

/**
 * Gives every list `where` and `orderBy`. It works on the finished schema because the inputs are made from its fields: one that is added to
 * a type can be asked for in filters and orders from then on.
 */
export function withFilters(schema: GraphQLSchema): GraphQLSchema {
  const [whereOf, orderOf, groupOf] = [whereTypes(schema), orderTypes(schema), groupTypes(schema)]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { narrowed, grouped } = field.extensions
      const target = narrowed === true ? targetOf(field.type) : null
      if (target !== null) field.args = [...field.args, whereArg(whereOf(target)), orderArg(orderOf(target))]
      const counted = typeof narrowed === 'string' ? schema.getType(narrowed) : null
      if (isObjectType(counted)) field.args = [...field.args, whereArg(whereOf(counted))]
      const rows = grouped === true ? targetOf(type) : null
      if (rows !== null) field.args = [byArg(groupOf(nodeOf(rows))), ...field.args]
    }
  }
  return new GraphQLSchema(schema.toConfig())
}

const REST = { defaultValue: undefined, deprecationReason: null, extensions: {}, astNode: null }

function whereArg(type: GraphQLInputObjectType): GraphQLArgument {
  return { name: 'where', type, description: 'Only rows that are so.', ...REST }
}

function orderArg(type: GraphQLInputObjectType): GraphQLArgument {
  const description = 'The order of the list, in place of its own.'
  return { name: 'orderBy', type: new GraphQLList(new GraphQLNonNull(type)), description, ...REST }
}

function byArg(type: GraphQLEnumType): GraphQLArgument {
  const description =
    'By what: one, or several for a table of each with each. The same relation twice gives pairs: who with whom.'
  return { name: 'by', type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))), description, ...REST }
}
