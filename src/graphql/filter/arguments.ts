import { type GraphQLField, GraphQLList, GraphQLNonNull, GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { orderTypes } from './order-types.js'
import { type Composite, targetOf } from './target.js'
import { whereTypes } from './where-types.js'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Whether the field's plan heeds `where` and `orderBy`. */
    narrowed?: boolean
  }
}

/**
 * Gives every list `where` and `orderBy`. It works on the finished schema because the inputs are made from its fields: one that is added to
 * a type can be asked for in filters and orders from then on.
 */
export function withFilters(schema: GraphQLSchema): GraphQLSchema {
  const [whereOf, orderOf] = [whereTypes(schema), orderTypes(schema)]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const target = field.extensions.narrowed === true ? targetOf(field.type) : null
      if (target !== null) addArguments(field, target, whereOf, orderOf)
    }
  }
  return new GraphQLSchema(schema.toConfig())
}

function addArguments(
  field: GraphQLField<unknown, unknown>,
  target: Composite,
  whereOf: ReturnType<typeof whereTypes>,
  orderOf: ReturnType<typeof orderTypes>,
): void {
  const rest = { defaultValue: undefined, deprecationReason: null, extensions: {}, astNode: null }
  field.args = [
    ...field.args,
    { name: 'where', type: whereOf(target), description: 'Only rows that are so.', ...rest },
    {
      name: 'orderBy',
      type: new GraphQLList(new GraphQLNonNull(orderOf(target))),
      description: 'The order of the list, in place of its own.',
      ...rest,
    },
  ]
}
