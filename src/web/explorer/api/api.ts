import { ArticlesDocument, type TypedDocumentString } from './documents.js'
import { type Ask, askAt } from './request.js'

/** What a page knows of one service: how to ask it, and what it said already. */
export interface Api {
  readonly ask: Ask
  /** Sends this key from now on; it is kept no longer than the page is open. */
  readonly withKey: (key: string) => void
  /** The texts of articles by id; each is asked for once. */
  readonly texts: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, string>>
  /** A link that opens a question in GraphiQL, with its variables. */
  readonly link: <Variables extends object>(
    document: TypedDocumentString<unknown, Variables>,
    variables: Variables,
  ) => string
}

/** Of the service whose GraphQL is at `endpoint`, a path or a whole URL. */
export function createApi(endpoint: string): Api {
  let key = ''
  const ask = askAt(endpoint, () => (key === '' ? {} : { 'x-api-key': key }))
  const texts = new Map<string, string>()
  return {
    ask,
    withKey: given => {
      key = given.trim()
    },
    texts: async (ids, signal) => {
      const missing = [...new Set(ids)].filter(id => !texts.has(id))
      if (missing.length > 0) {
        const { nodes } = await ask(ArticlesDocument, { ids: missing }, signal)
        for (const node of nodes) if (node !== null && 'text' in node) texts.set(node.id, node.text)
      }
      return texts
    },
    link: (document, variables) =>
      `${endpoint}?${new URLSearchParams({ query: String(document), variables: JSON.stringify(variables, null, 2) })}`,
  }
}
