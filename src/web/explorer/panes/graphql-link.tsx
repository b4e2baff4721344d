import { type Asking, questionLink } from '../view/answers.js'
import { useApi } from '../view/use-api.js'

/** Leads to the question behind what is told, in GraphiQL. */
export function GraphqlLink({ href }: { readonly href: string }) {
  return (
    <a class="graphql" href={href} target="_blank" rel="noreferrer">
      Open as GraphQL
    </a>
  )
}

/** To the question that a view asks. */
export function QuestionLink({ view }: { readonly view: Asking }) {
  return <GraphqlLink href={questionLink(useApi(), view)} />
}
