import { ArticlesDocument, StartDocument, type StartQuery, type TypedDocumentString } from './documents.js'
import { type Ask, askAt, askById, fetchView } from './request.js'

/** Id of what the first screen asks, where the service is of the same build; empty where it may not be. */
declare const FIRST_QUESTION: string

/** What a page knows of one service: how to ask it, and what it said already. */
export interface Api {
  readonly ask: Ask
  /** What the first screen is made of. */
  readonly first: (signal: AbortSignal) => Promise<StartQuery>
  /** Sends this key from now on; it is kept no longer than the page is open. */
  readonly withKey: (key: string) => void
  /** The texts of articles by id; each is asked for once. */
  readonly texts: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, string>>
  /** What follows the `?` of the view that the service knows by this name. */
  readonly namedView: (name: string, signal: AbortSignal) => Promise<string>
  /** A link that opens a question in GraphiQL, with its variables. */
  readonly link: <Variables extends object>(
    document: TypedDocumentString<unknown, Variables>,
    variables: Variables,
  ) => string
}

/** Of the service whose GraphQL is at `endpoint`, a path or a whole URL. */
export function createApi(endpoint: string): Api {
  let key = ''
  const headers = (): Readonly<Record<string, string>> => (key === '' ? {} : { 'x-api-key': key })
  const ask = askAt(endpoint, headers)
  const texts = new Map<string, string>()
  return {
    ask,
    first: signal =>
      FIRST_QUESTION === '' ? ask(StartDocument, {}, signal) : askById(endpoint, FIRST_QUESTION, headers(), signal),
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
    namedView: async (name, signal) =>
      (await fetchView(new URL(`/views/${name}`, new URL(endpoint, location.href)), signal)).view,
    link: (document, variables) =>
      `${endpoint}?${new URLSearchParams({ query: legible(String(document)), variables: JSON.stringify(variables, null, 2) })}`,
  }
}

/** Set in by its brackets, as people write it: the generator writes it flush. */
function legible(document: string): string {
  let depth = 0
  const lines = document.split('\n').map(line => {
    if (line === '}') depth--
    const set = '  '.repeat(depth) + line
    if (line.endsWith('{')) depth++
    return set
  })
  return lines.join('\n').replaceAll('\n}\nfragment', '\n}\n\nfragment')
}
