import type { GraphQLResolveInfo } from 'graphql'
import { sizeOf } from '../args/page.js'
import type { Answer } from '../builder.js'
import type { Loader, Wish } from './loader.js'

/** Whatever carries the loader of the root field that it belongs to. */
export interface Late {
  readonly load: Loader
}

/** `never` fits every type: the plan asked for just what the field's type is, which the compiler cannot know. */
export type Resolve<P> = (parent: P, args: object, context: unknown, info: GraphQLResolveInfo) => Promise<never>

const AS_SELECTED: Wish = { name: 'node', shape: selected => selected }

/** A field that shows a node. */
export function lateNode<P extends Late>(id: (parent: P) => string): { resolve: Resolve<P> } {
  return {
    resolve: async (parent, _args, _context, info) => {
      const answers = await parent.load([id(parent)], AS_SELECTED, info)
      return (answers.get(id(parent)) ?? null) as never
    },
  }
}

/** A field that shows several nodes, in the order of the ids, as many as its argument `first` says. */
export function lateNodes<P extends Late>(ids: (parent: P) => readonly string[]): { resolve: Resolve<P> } {
  return {
    resolve: async (parent, args, _context, info) => {
      const wanted = ids(parent).slice(0, sizeOf({ ...args }, 'first'))
      const answers = await parent.load(wanted, AS_SELECTED, info)
      return wanted.flatMap((id): readonly Answer[] => [answers.get(id) ?? []].flat()) as never
    },
  }
}
