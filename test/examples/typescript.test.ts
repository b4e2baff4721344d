import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../examples/typescript/ask.js'
import { TopMediatorsDocument } from '../../examples/typescript/documents.js'
import { topMediators } from '../../examples/typescript/top-mediators.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

const ontology = loadOntology()
let store: Store
let server: RunningServer

beforeAll(async () => {
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
  server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true })
})
afterAll(async () => {
  await server.close()
  await store.close()
})

test('the example finds the mediators and a sentence for each', async () => {
  expect(await topMediators(server.url, ['Serbia', 'Kosovo'])).toEqual([
    'European Union: 2, for instance "Josep Borrell mediated in Ohrid" (North Wire)',
  ])
})

test('what is wrong with a question is told', async () => {
  await expect(ask(server.url, TopMediatorsDocument, { during: 'soon' })).rejects.toThrow('"soon" is not a date.')
})
