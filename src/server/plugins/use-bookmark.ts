import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import { UserError } from '../../model/errors.js'
import type { ReadOptions, Store } from '../../store/store.js'

/** Header of what a client has seen written; it comes with an answer and goes with the next question, to whichever instance. */
export const BOOKMARK = 'x-entente-bookmark'

/** One or more of Neo4j's, with spaces between. */
const FORM = /^[\w:+/=-]{1,300}(?: [\w:+/=-]{1,300}){0,9}$/

/**
 * Gives whoever asks with a key the bookmark of the answer, so that what was written here is seen there. Within one instance reads follow
 * writes anyway. Those without a key write nothing, and could make others wait with a bookmark of their own making.
 */
export function useBookmark({ bookmark }: Pick<Store, 'bookmark'>): Plugin<Context> {
  const keyed = new WeakSet<Request>()
  return {
    onExecute: ({ args }) => {
      const { principal, request } = args.contextValue as Context & { readonly request: Request }
      if (principal.name !== null) keyed.add(request)
    },
    onResponse: async ({ request, response }) => {
      const mark = keyed.has(request) ? await bookmark() : null
      if (mark !== null) response.headers.set(BOOKMARK, mark)
    },
  }
}

/** @throws UserError BAD_USER_INPUT for what no service gave. */
export function readingAfter(headers: Headers): Pick<ReadOptions, 'after'> {
  const after = headers.get(BOOKMARK)?.trim() ?? ''
  if (after === '') return {}
  if (FORM.test(after)) return { after }
  throw new UserError(`${BOOKMARK} is no bookmark.`, 'BAD_USER_INPUT', 'Send one that this service gave, or none.')
}
