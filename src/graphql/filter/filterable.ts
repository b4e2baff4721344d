import type { Path, Property, Where } from '../../plan/plan.js'

/**
 * What a field says of itself to filters and orders: the same property or path by which it is read. The `where` and `orderBy` inputs are
 * made of these, so whatever can be selected can be asked for under the same name.
 */
export type Filterable =
  | {
      readonly kind: 'PROPERTY'
      readonly property: Property
      /** Where its text stands in lower case without accents, with "-" for spaces: names are looked for there. */
      readonly slug?: Property
      /** What it is sorted by, where that is another property: names. */
      readonly sort?: Property
      /** The GraphQL enum of the property, where the field gives something else. */
      readonly type?: string
    }
  /** A partial date between two ISO days. */
  | { readonly kind: 'DATE'; readonly start: Property; readonly end: Property }
  /** The type of the relationship at hand. */
  /** By the type of the relationship; `typesOf` gives those of a word of the API. */
  | { readonly kind: 'TYPE'; readonly typesOf: (word: string) => readonly string[] }
  /** The same node and relationship: `node` of an edge. */
  | { readonly kind: 'SAME' }
  | { readonly kind: 'RELATION'; readonly path: Path; readonly where: readonly Where[] }

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    filter?: Filterable
  }
}
