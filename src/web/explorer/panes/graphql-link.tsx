import { questionLink } from '../view/answers.js'
import { useApi } from '../view/use-api.js'
import type { View } from '../view/view.js'

/** Leads to the question behind what is told, in GraphiQL. */
export function GraphqlLink({ href }: { readonly href: string }) {
  return (
    <a class="graphql" href={href} target="_blank" rel="noreferrer">
      Open as GraphQL
    </a>
  )
}

/** To the question that a view asks. */
export function QuestionLink({ view }: { readonly view: View }) {
  return <GraphqlLink href={questionLink(useApi(), view)} />
}
