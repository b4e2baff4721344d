import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { AroundDocument, StartDocument } from '../../src/web/explorer/api/documents.js'
import { ingestAll, libraryOn, ontology, seedArticles } from '../ingest/library.js'

test('the explorer asks of the whole seed what can be answered', { timeout: 300_000 }, async () => {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const articles = await seedArticles(/./)
  await ingestAll(libraryOn(store), articles)
  const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
    graphql({ schema, source, variableValues, contextValue: { reads: readsOn(store, ontology)() } })
  const start = await ask(String(StartDocument))
  expect(start.errors).toBeUndefined()
  const actors = await ask('{ actors(first: 200, orderBy: { eventCount: DESC }) { nodes { id } } }')
  const found = actors.data?.actors as { readonly nodes: readonly { readonly id: string }[] } | undefined
  const nodes = found?.nodes ?? []
  expect(nodes.length).toBeGreaterThan(100)
  for (const { id } of nodes) expect((await ask(String(AroundDocument), { id })).errors, id).toBeUndefined()
  await store.close()
})
