/** Names below an interface, where types share a response key: found in a run of random documents (seed 1685). */
import { expect, test } from 'vitest'
import { fixtureApi } from '../fixture/api.js'

const ask = fixtureApi()

test('a name that several types are asked about is looked up once', async () => {
  const { errors } = await ask(`{ contradictions(about: "Vucic") { nodes { about {
    articles(where: { mentions: { some: { thing: { is: "Borrell" } } } }) { totalCount }
  } } } }`)
  expect(errors).toBeUndefined()
})

test('two types may be asked about two names by one response key', async () => {
  const both = await ask(`{ nodes(ids: ["person:kurti", "org:Q458"]) {
    ... on Person { articles: articles(where: { mentions: { some: { thing: { is: "Borrell" } } } }) { totalCount } }
    ... on Organization { articles: articles(where: { mentions: { some: { thing: { is: "Nobody" } } } }) { totalCount } }
  } }`)
  const apart = await ask(`{ nodes(ids: ["person:kurti", "org:Q458"]) {
    ... on Person { person: articles(where: { mentions: { some: { thing: { is: "Borrell" } } } }) { totalCount } }
    ... on Organization { org: articles(where: { mentions: { some: { thing: { is: "Nobody" } } } }) { totalCount } }
  } }`)
  expect(both.errors).toBeUndefined()
  const counts = (data: unknown) => JSON.stringify(data).match(/\d+/g)
  expect(counts(both.data?.nodes)).toEqual(counts(apart.data?.nodes))
  expect(both.report.unknown).toHaveLength(1)
})
