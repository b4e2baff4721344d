import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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
import { page, sends, site } from '../ingest/watch/web.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-upload-'))
const config = readConfig({
  ENTENTE_DATA: folder,
  NODE_ENV: 'production',
  ENTENTE_FETCH: 'on',
  ENTENTE_FETCH_PRIVATE: '127.0.0.1/32',
})
const log = createLog('silent')
const limits = { ...config.limits, upload: 200_000, unpacked: 1_000_000 }
let library: Library
let intake: RunningIntake
let server: RunningServer
let key = ''

beforeAll(async () => {
  library = await openLibrary(config)
  const metrics = createMetrics()
  intake = openIntake({ ...config, limits }, library, metrics, log)
  const { store, ontology } = library
  server = await startServer({ ...config, limits, port: 0, store, ontology, log, metrics, intake })
  key = createKey(config.access.keyFile ?? '', 'desk', ['ingest'], new Date())
})
afterAll(async () => {
  await server.close()
  await intake.close()
  await library.extractor.close()
  await library.store.close()
  rmSync(folder, { recursive: true })
})

const TALKS = 'Norway mediated talks between Colombia and Peru in Geneva on Monday.'
const CSV = `url,source,date,text\nhttps://news.example/1,Example,2019-05-07,"${TALKS}"\nhttps://news.example/2,Example,2019-05-07,\n`

async function send(body: BodyInit, headers: Record<string, string> = {}, query = '', as: string | null = key) {
  const response = await fetch(new URL(`articles${query}`, server.url), {
    method: 'POST',
    headers: { ...headers, ...(as === null ? {} : { authorization: `Bearer ${as}` }) },
    body,
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** What `GET /ingestions/<id>` says in the end. */
async function ended(status: string) {
  for (;;) {
    const response = await fetch(new URL(status, server.url))
    const ingestion = await response.json()
    if (['DONE', 'FAILED'].includes(ingestion.state)) return ingestion
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

test('a form of files, as curl -F sends it, is read; what can not be read of them is told', async () => {
  const form = new FormData()
  form.append('file', new File([CSV], 'news.csv'))
  form.append(
    'file',
    new File([gzipSync('{"text":"Oman hosted talks between Iran and Qatar.","id":"a"}\nno json\n')], 'more.jsonl.gz'),
  )
  const { status, headers, body } = await send(form)
  expect(status).toBe(202)
  expect(body).toMatchObject({ state: 'QUEUED', total: 4, status: headers.get('location') })
  expect(await ended(body.status)).toMatchObject({
    state: 'DONE',
    added: 2,
    done: 4,
    rejected: [
      { origin: 'news.csv#2', reason: expect.stringContaining('empty') },
      { origin: 'more.jsonl.gz#2', reason: expect.stringContaining('not valid JSON') },
    ],
  })
})

test.each([
  [{ 'content-type': 'text/csv' }, '', CSV],
  [{ 'content-type': 'text/csv; charset=utf-8', 'content-encoding': 'gzip' }, '', gzipSync(CSV)],
  [{}, '?format=csv.gz', gzipSync(CSV)],
  [
    { 'content-type': 'application/json' },
    '',
    JSON.stringify({ articles: [{ text: TALKS, url: 'https://news.example/1' }] }),
  ],
  [{ 'content-type': 'text/plain' }, '', TALKS],
])('a body says what it is: %j %s', async (headers, query, body) => {
  const sent = await send(body, headers, query)
  expect(sent.status).toBe(202)
  expect(await ended(sent.body.status)).toMatchObject({ state: 'DONE' })
})

test('a key with the scope is needed, before anything is read', async () => {
  expect(await send(CSV, { 'content-type': 'text/csv' }, '', null)).toMatchObject({
    status: 401,
    body: { code: 'UNAUTHENTICATED' },
  })
  expect(await send(CSV, {}, '', 'entente_00000000_x')).toMatchObject({
    status: 401,
    body: { code: 'UNAUTHENTICATED' },
  })
  const reader = createKey(config.access.keyFile ?? '', 'reader', ['read'], new Date())
  expect(await send(CSV, {}, '', reader)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
})

test('what holds no article is refused with the reason, and nothing is accepted', async () => {
  expect(await send('no json', { 'content-type': 'application/json' })).toMatchObject({
    status: 400,
    body: { code: 'BAD_USER_INPUT', error: expect.stringContaining('not valid JSON') },
  })
  const form = new FormData()
  form.append('file', new File(['%PDF'], 'report.pdf'))
  expect(await send(form)).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('There is no format "pdf"') },
  })
  form.delete('file')
  form.append('note', 'no file')
  expect(await send(form)).toMatchObject({ status: 400, body: { error: 'There is no file in the form.' } })
  expect(await send('--x', { 'content-type': 'multipart/form-data; boundary=y' })).toMatchObject({ status: 400 })
  expect(await send(CSV, { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
    status: 415,
    body: { cure: expect.stringContaining('curl -F') },
  })
})

test('a body is bounded, packed and unpacked', async () => {
  expect(await send('x'.repeat(200_001), { 'content-type': 'text/plain' })).toMatchObject({ status: 413 })
  const endless = new ReadableStream({ pull: to => to.enqueue(new Uint8Array(50_000)) })
  const request = {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'text/plain' },
  }
  const answer = await fetch(new URL('articles', server.url), request as RequestInit).catch((error: unknown) => error)
  expect(answer instanceof Response ? answer.status : 413).toBe(413)
  const bomb = await send(gzipSync(Buffer.alloc(2_000_000, 'x')), {
    'content-type': 'text/plain',
    'content-encoding': 'gzip',
  })
  expect(bomb).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('Unpacked it has more than 1 million bytes') },
  })
})

test('an ingestion that is not known is not found', async () => {
  const response = await fetch(new URL('ingestions/none', server.url))
  expect([response.status, (await response.json()).code]).toEqual([404, 'BAD_USER_INPUT'])
})

async function mutate(urls: readonly string[], as = key) {
  const response = await fetch(new URL('graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${as}` },
    body: JSON.stringify({
      query: 'mutation ($urls: [String!]!) { ingestUrls(urls: $urls) { id total } }',
      variables: { urls },
    }),
  })
  return response.json()
}

test('addresses are fetched and read, what can not be had is told, and private ones are not reached', async () => {
  const { url, pages } = await site()
  const inside = await site('127.0.0.2')
  pages.set('/1', sends(page('Talks in Oslo')))
  const { data } = await mutate([url('/1'), url('/2'), inside.url('/')])
  expect(data.ingestUrls.total).toBe(3)
  const ingestion = await ended(`/ingestions/${data.ingestUrls.id}`)
  expect(ingestion).toMatchObject({ state: 'DONE', added: 1, done: 3 })
  expect(ingestion.rejected.map(({ reason }: { reason: string }) => reason)).toEqual([
    expect.stringContaining('answers 404'),
    expect.stringContaining('is not on the public Internet'),
  ])
  expect(inside.requests).toEqual([])
  expect((await mutate(['ftp://x'])).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect((await mutate([])).errors[0].extensions.code).toBe('BAD_USER_INPUT')
})
