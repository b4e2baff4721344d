/**
 * What a value of an argument or input field changes in a plan. Where the definition names a kind, its value is a parameter of the statement
 * and nothing else within one kind, so that plans are kept by kinds. Where it names none (sizes, roles, orders), they are kept by values.
 */
export interface Kind {
  /** null: a value that cannot be meant. It is planned by itself, and refused there. */
  readonly kindOf: (value: unknown) => string | null
  /** A list is one value; else each of its elements is. */
  readonly whole?: true
}

/** Any value is as good as another. */
export const ANYTHING: Kind = { kindOf: () => '', whole: true }

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    given?: Kind
  }
  interface GraphQLInputFieldExtensions {
    given?: Kind
  }
}

/** `t.string({ ...givenAs(A_NAME), description: '…' })` */
export function givenAs(given: Kind) {
  return { extensions: { given } }
}
