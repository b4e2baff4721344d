import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { inSpan, isTraced } from '../trace/span.js'

/** Tells each root field of a traced operation as a span; in one that is not traced it costs a look. */
export function traceRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve = defaultFieldResolver, name } = field
      field.resolve = (root, args, context, info) => {
        if (!isTraced()) return resolve(root, args, context, info)
        const attributes = { 'graphql.field.name': name, 'graphql.field.path': String(info.path.key) }
        return inSpan(name, attributes, async () => resolve(root, args, context, info))
      }
    }
  }
  return schema
}
