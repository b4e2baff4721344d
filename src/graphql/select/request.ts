import type { Anchor, Part, Shape, Sort, Where } from '../../plan/plan.js'

/** One field of a selection, as its plan sees it. */
export interface FieldRequest {
  /** Where its answer goes. */
  readonly key: string
  readonly args: Readonly<Record<string, unknown>>
  /** The shape of what the field returns, as far as it is selected. */
  readonly select: () => Shape
  /** Whether a field of this name is selected on what the field returns. */
  readonly selects: (name: string) => boolean
  /** What the argument `where` asks of the rows. */
  readonly where: () => readonly Where[]
  /** What the argument `orderBy` orders the rows by, nothing when it is not given. */
  readonly order: () => readonly Sort[]
  /** Has a name or id looked up before the read; gives the name by which conditions call it. */
  readonly anchor: (argument: string, anchor: Omit<Anchor, 'argument'>) => string
}

/** How a field is read. A field without one takes nothing from the store. */
export type FieldPlan = (request: FieldRequest) => readonly Part[]

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    plan?: FieldPlan
  }
  interface GraphQLInterfaceTypeExtensions {
    /** Its concrete types are labels of the graph, so the store can say which one a node is. */
    labelled?: boolean
  }
}
