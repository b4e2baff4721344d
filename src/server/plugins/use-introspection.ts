import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Whether clients may ask for the schema itself. */
export function useIntrospection(allowed: boolean): Plugin {
  if (allowed) return {}
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }
}
