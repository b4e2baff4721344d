import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixtureApi } from '../fixture/api.js'

const ask = fixtureApi()
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const inDocs = [...read('docs/api.md').matchAll(/^## (.+)$|^```graphql\n([\s\S]*?)^```$/gm)].reduce<{
  heading: string
  queries: [string, string][]
}>(
  ({ heading, queries }, [, title, query]) =>
    title ? { heading: title, queries } : { heading, queries: [...queries, [heading, query ?? '']] },
  { heading: '', queries: [] },
).queries

const inGraphiQL = readdirSync(new URL('../../src/web/examples/', import.meta.url)).map((name): [string, string] => [
  name,
  read(`src/web/examples/${name}`),
])

/** Whether there is anything in an answer but empty lists, zeros and nulls. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(says)
  return typeof value === 'object' && value !== null ? Object.values(value).some(says) : Boolean(value)
}

test.each([...inDocs, ...inGraphiQL])('the example "%s" is answered', async (_, query) => {
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  expect(says(data)).toBe(true)
})

test('there are examples', () => {
  expect(inDocs.length).toBeGreaterThanOrEqual(7)
  expect(inGraphiQL.length).toBeGreaterThanOrEqual(6)
})
