import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/cli/config.js'
import { openIntake } from '../../src/cli/intake.js'
import { openLibrary } from '../../src/cli/open-library.js'
import type { Library } from '../../src/ingest/library.js'
import { createKey } from '../../src/server/auth/keys.js'
import type { RunningIntake } from '../../src/server/intake.js'
import { createLog } from '../../src/server/log.js'
import { createMetrics } from '../../src/server/metrics.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { subscribe } from './events.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-http-'))
const config = readConfig({ ENTENTE_DATA: folder, NODE_ENV: 'production' })
const log = createLog('silent')
let library: Library
let intake: RunningIntake
let server: RunningServer

beforeAll(async () => {
  library = await openLibrary(config)
  const metrics = createMetrics()
  intake = openIntake(config, library, metrics, log)
  const { store, ontology } = library
  server = await startServer({ ...config, port: 0, store, ontology, log, metrics, intake })
})
afterAll(async () => {
  await server.close()
  await intake.close()
  await library.extractor.close()
  await library.store.close()
  rmSync(folder, { recursive: true })
})

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id state total } }'
const ARTICLE = {
  url: 'https://news.example/talks',
  source: 'Example News',
  publishedOn: '2019-05-07',
  text: 'GENEVA, May 7 - Norway mediated talks between Colombia and Peru in Geneva on Monday.',
}

async function post(query: string, variables: object, key?: string) {
  const response = await fetch(new URL('graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

test('writing is off until there is a key, and then needs one with the scope', async () => {
  const off = await post(INGEST, { articles: [ARTICLE] })
  expect(off.errors[0].extensions.code).toBe('FORBIDDEN')
  const reader = createKey(config.access.keyFile ?? '', 'reader', ['read'], new Date())
  expect((await post(INGEST, { articles: [ARTICLE] })).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await post(INGEST, { articles: [ARTICLE] }, reader)).errors[0].extensions.code).toBe('FORBIDDEN')
})

test('an article that was accepted is read, answers queries, and can be taken out again', async () => {
  const key = createKey(config.access.keyFile ?? '', 'desk', ['ingest', 'delete'], new Date())
  const { data } = await post(
    INGEST,
    {
      articles: [
        ARTICLE,
        { text: 'Es war einmal ein kleines Land, in dem alle nur Deutsch sprachen und niemand verhandelte.' },
      ],
    },
    key,
  )
  const { id, total } = data.ingestArticles
  expect(total).toBe(2)
  const states: { state: string; added: number; rejected: { reason: string }[] }[] = []
  const query = `subscription { ingestion(id: "${id}") { state done added rejected { origin reason } } }`
  for await (const result of subscribe(server.url, query, new AbortController().signal))
    states.push(result.data.ingestion)
  expect(states.at(-1)).toMatchObject({ state: 'DONE', added: 1 })
  expect(states.at(-1)?.rejected).toHaveLength(1)
  const asked =
    '{ mediations(between: ["Colombia", "Peru"]) { nodes { mediator { name } evidence { article { id source } } } } }'
  const { nodes } = (await post(asked, {})).data.mediations
  expect(nodes[0].mediator.name).toBe('Norway')
  const [{ article }] = nodes[0].evidence
  const remove = `mutation { deleteArticle(id: "${article.id}") }`
  expect((await post(remove, {}, key)).data.deleteArticle).toBe(true)
  expect((await post(remove, {}, key)).data.deleteArticle).toBe(false)
  expect((await post(asked, {})).data.mediations.nodes).toEqual([])
})

test('what is no article is refused with its place, and nothing is accepted', async () => {
  const key = createKey(config.access.keyFile ?? '', 'desk', ['ingest'], new Date())
  const { errors } = await post(INGEST, { articles: [ARTICLE, { text: ' ' }] }, key)
  expect(errors[0]).toMatchObject({ path: ['ingestArticles'], extensions: { code: 'BAD_USER_INPUT' } })
  expect(errors[0].message).toContain('articles.1')
})

test('addresses are not fetched unless the service allows it', async () => {
  const key = createKey(config.access.keyFile ?? '', 'desk', ['ingest'], new Date())
  const { errors } = await post('mutation { ingestUrls(urls: ["https://news.example/"]) { id } }', {}, key)
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('ENTENTE_FETCH=on'),
    extensions: { code: 'FORBIDDEN' },
  })
})
