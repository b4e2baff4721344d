import {
  type BreakingChange,
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** What a client of an older schema has to know of a newer one. */
export interface Changes {
  /** What it may have asked for and cannot any more. */
  readonly breaking: readonly string[]
  /** What it may not have counted on: a new enum value, a new type of an interface. */
  readonly dangerous: readonly string[]
  /** What is deprecated now and was not before, with the reason. */
  readonly deprecated: readonly string[]
}

export function changesOf(older: string, newer: string): Changes {
  const [before, after] = [buildSchema(older), buildSchema(newer)]
  const known = new Set(deprecations(before))
  const told = (changes: readonly Pick<BreakingChange, 'description'>[]) =>
    changes.map(({ description }) => description)
  return {
    breaking: told(findBreakingChanges(before, after)),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
    deprecated: deprecations(after).filter(line => !known.has(line)),
  }
}

/** `Event.old: use "new"` for every field, argument and enum value that is deprecated. */
function deprecations(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap(type => {
    if (isEnumType(type)) return type.getValues().flatMap(value => line(`${type.name}.${value.name}`, value))
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap(field => line(`${type.name}.${field.name}`, field))
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap(field => [
      ...line(`${type.name}.${field.name}`, field),
      ...field.args.flatMap(arg => line(`${type.name}.${field.name}(${arg.name})`, arg)),
    ])
  })
}

function line(
  name: string,
  { deprecationReason }: { readonly deprecationReason?: string | null | undefined },
): readonly string[] {
  return deprecationReason ? [`${name}: ${deprecationReason}`] : []
}
