/** The audits of GraphQL over HTTP (https://github.com/graphql/graphql-http), the recommendations included. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'

const ontology = loadOntology()
let store: Store
let server: RunningServer

beforeAll(async () => {
  store = await openEmbedded(null, ontology.graph)
  server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true })
})
afterAll(async () => {
  await server.close()
  await store.close()
})

const audits = serverAudits({ url: () => new URL('graphql', server.url).href, fetchFn: fetch })

test('there are sixty audits', () => {
  expect(audits.length).toBeGreaterThanOrEqual(60)
})

test.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn()
  expect(result.status === 'ok' ? null : result).toBeNull()
})
