/** Leads to the question behind what is told, in GraphiQL. */
export function GraphqlLink({ href }: { readonly href: string }) {
  return (
    <a class="graphql" href={href} target="_blank" rel="noreferrer">
      Open as GraphQL
    </a>
  )
}
