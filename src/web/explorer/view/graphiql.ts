import { AroundDocument, BetweenDocument, EvidenceOfDocument, StartDocument } from '../api/documents.js'
import type { View } from './view.js'

/** A link that opens the question behind a view in GraphiQL, with its variables. */
export function graphiqlLink(query: string, variables: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })
  return `/graphql?${parameters}`
}

/** The question that the canvas is the answer to. */
export function questionOf({ about }: Pick<View, 'about'>): string {
  const [first] = about
  if (first === undefined) return graphiqlLink(String(StartDocument), {})
  if (about.length === 1) return graphiqlLink(String(AroundDocument), { id: first })
  return graphiqlLink(String(BetweenDocument), { parties: about, ids: about })
}

/** The question behind the sentences of some relations. */
export function evidenceQuestion(ids: readonly string[]): string {
  return graphiqlLink(String(EvidenceOfDocument), { ids })
}
