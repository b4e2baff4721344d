import { type GraphQLSchema, printSchema } from 'graphql'

/** The schema as text, in the order of the code: the ontology's for enum values, what matters first for fields. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`
}
