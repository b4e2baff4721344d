import type { GraphQLResolveInfo } from 'graphql'
import type { Answer } from '../builder.js'
import type { Context } from '../context.js'
import type { Filterable } from '../filter/filterable.js'
import type { FieldPlan } from '../select/request.js'

/** A field's part of the plan and the resolver that reads what the store put there: spread into the options of a Pothos field. */
export interface PlannedField {
  readonly extensions: { readonly plan: FieldPlan; readonly filter?: Filterable; readonly narrowed?: true | string }
  readonly resolve: Resolve
}

/**
 * Resolvers read by response key. What stands there has the field's type because the plan asked for just that,
 * which the compiler cannot know: `never` fits every type.
 */
export type Resolve = (parent: Answer, args: object, context: Context, info: GraphQLResolveInfo) => never

export function planned(plan: FieldPlan, read: Read = asIs): PlannedField {
  return {
    extensions: { plan },
    resolve: (parent, args, _context, info) =>
      read(parent[keyIn(parent, info)] ?? null, args as Answer, parent) as never,
  }
}

/** The same field, which can also be asked for in filters and orders. */
export function filterable(field: PlannedField, filter: Filterable): PlannedField {
  return { ...field, extensions: { ...field.extensions, filter } }
}

/** The same field, whose plan heeds the arguments `where` and `orderBy`. */
export function narrowed(field: PlannedField): PlannedField {
  return { ...field, extensions: { ...field.extensions, narrowed: true } }
}

/** Makes the field's answer of what the store gave for it. */
export type Read = (value: unknown, args: Answer, parent: Answer) => unknown

function asIs(value: unknown): unknown {
  return value
}

/** The key of the field's answer; see `distinctFields` for when the type stands before it. */
export function keyIn(parent: Answer, { path, parentType }: GraphQLResolveInfo): string {
  const key = String(path.key)
  return Object.hasOwn(parent, key) ? key : `${parentType.name}.${key}`
}
