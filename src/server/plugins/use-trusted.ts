import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { documentIdOf, type TrustedDocument } from '../trusted/documents.js'

/** `also`: clients may send documents of their own; `only`: they may not. */
export type Trust = 'also' | 'only'

export interface Documents {
  /** A registered document by its hash. */
  readonly find: (id: string) => TrustedDocument | null
  readonly trust: Trust
  /** Whether answers to GETs of registered documents may be kept for everybody. */
  readonly kept: boolean
}

/**
 * Runs documents that are named in place of being sent: `?documentId=…`, or `extensions.persistedQuery.sha256Hash` as clients with
 * persisted queries send it. Where only registered documents run, one that is sent must be, word for word, a registered one.
 */
export function useTrusted({ find, trust }: Documents): Plugin {
  return {
    onParams: ({ params, request, setParams }) => {
      if (params.query && trust === 'also') return
      const id = params.query ? documentIdOf(params.query) : named(params, request)
      if (id === null && trust === 'also') return
      const document = id === null ? null : find(id)
      if (document === null) throw refusal(id === null || params.query ? ONLY : `No document is registered as ${id}.`)
      setParams({ ...params, query: document.text })
    },
  }
}

const ONLY = 'This service runs only documents that were registered.'

function named({ extensions }: GraphQLParams, request: Request): string | null {
  const persisted = extensions?.persistedQuery as { readonly sha256Hash?: unknown } | undefined
  if (typeof persisted?.sha256Hash === 'string') return persisted.sha256Hash
  return new URL(request.url).searchParams.get('documentId')
}

function refusal(message: string): GraphQLError {
  const cure = 'Whoever runs the service registers documents with `entente trust <files>`.'
  const http = { status: 403 }
  return new GraphQLError(`${message} ${cure}`, { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', cure, http } })
}
