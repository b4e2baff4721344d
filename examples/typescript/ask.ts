import type { TypedDocumentString } from './documents.js'

/** Asks Entente a typed document: the compiler knows which variables it takes and what it answers. @throws Error with the cure. */
export async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as { data: Result; errors?: readonly { readonly message: string }[] }
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}
