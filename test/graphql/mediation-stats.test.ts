/** What actors carry of mediations is what would be counted, over articles as they are read. */
import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import type { Library } from '../../src/ingest/library.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { ingestAll, libraryOn, ontology, seedArticles } from '../ingest/library.js'

let library: Library

beforeAll(async () => {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  library = libraryOn(store)
  await ingestAll(library, await seedArticles(/^20(?:1|2)/))
}, 120_000)

afterAll(() => library.store.close())

async function ask(source: string): Promise<Record<string, unknown>> {
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: { reads: readsOn(library.store, ontology)() },
  })
  expect(errors).toBeUndefined()
  return data as Record<string, unknown>
}

test('who mediates most is told alike by the counters and by counting', async () => {
  const all = '{ count keys { node { id } } }'
  const { carried, counted } = await ask(`{
    carried: mediationStats(by: MEDIATOR, first: 200) ${all}
    counted: mediationStats(by: MEDIATOR, first: 200, where: { or: [{ explicit: true }, { explicit: false }] }) ${all}
  }`)
  expect((carried as readonly unknown[]).length).toBeGreaterThan(10)
  expect(carried).toEqual(counted)
})

test('an actor carries as many mediations as its list has', async () => {
  const { actors } = await ask(`{
    actors(where: { mediationCount: { gt: 0 } }, first: 200) { nodes { id mediationCount mediations { totalCount } } }
  }`)
  const { nodes } = actors as { nodes: { mediationCount: number; mediations: { totalCount: number } }[] }
  expect(nodes.length).toBeGreaterThan(10)
  expect(nodes.map(({ mediationCount }) => mediationCount)).toEqual(
    nodes.map(({ mediations }) => mediations.totalCount),
  )
})
