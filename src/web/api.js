/** Asks the API. Gives the data, and how long it took in milliseconds; throws what the API says when it refuses. */
export async function ask(query, variables = {}) {
  const started = performance.now()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors, extensions } = await response.json()
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
  return { data, ms: Math.round(performance.now() - started), entente: extensions?.entente ?? {} }
}

/** One of the worked examples, as text. */
export async function example(name) {
  const response = await fetch(`/web/examples/${name}.graphql`)
  if (!response.ok) throw new Error(`There is no example ${name}`)
  return response.text()
}

/** Where GraphiQL opens with the query. */
export function inGraphiQL(query, variables = {}) {
  const link = new URLSearchParams({ query })
  if (Object.keys(variables).length > 0) link.set('variables', JSON.stringify(variables, null, 2))
  return `/graphql?${link}`
}
