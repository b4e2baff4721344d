import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UserError } from '../../src/model/errors.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

const ontology = loadOntology()
const logged: string[] = []
const pages = mkdtempSync(join(tmpdir(), 'entente-pages-'))
let store: Store
let server: RunningServer

const options = (over: Partial<Store> = {}, production = false) => ({
  store: { ...store, ...over },
  ontology,
  host: '127.0.0.1',
  port: 0,
  production,
  pages: pathToFileURL(`${pages}/web/`),
  log: pino({ base: null }, { write: line => void logged.push(line) }),
})

beforeAll(async () => {
  mkdirSync(join(pages, 'web/assets'), { recursive: true })
  writeFileSync(join(pages, 'web/index.html'), '<title>The explorer</title>')
  writeFileSync(join(pages, 'web/embed.js'), 'export {}')
  writeFileSync(join(pages, 'web/assets/page-1a2b.css'), 'body { margin: 0 }')
  writeFileSync(join(pages, 'secret.js'), 'export const secret = 1')
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
  server = await startServer(options())
})
afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(pages, { recursive: true })
})

async function post(
  query: string,
  { url = server.url, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { response, body: await response.json() }
}

test('a query is answered, and in development says its statements', async () => {
  const { response, body } = await post('{ event(id: "event:ohrid") { title } }')
  expect(response.status).toBe(200)
  expect(body.data).toEqual({ event: { title: 'Ohrid talks' } })
  expect(body.extensions.entente.statements).toEqual([
    expect.objectContaining({
      field: 'event',
      rows: 1,
      text: expect.stringContaining('MATCH'),
      params: { p0: 'event:ohrid' },
      ms: expect.any(Number),
    }),
  ])
})

test('in production it does not, but still tells of ambiguous names', async () => {
  const production = await startServer(options({}, true))
  const { body } = await post('{ actor(name: "borrell") { name } }', { url: production.url })
  await production.close()
  expect(Object.keys(body.extensions.entente)).toEqual(['ambiguous'])
})

test('every response has a request id, the given one where there is one', async () => {
  const given = await post('{ stats { events } }', { headers: { 'x-request-id': 'mine-1' } })
  expect(given.response.headers.get('x-request-id')).toBe('mine-1')
  const own = await post('{ stats { events } }', { headers: { 'x-request-id': 'not an id' } })
  expect(own.response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test.each([
  ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ nope', 'GRAPHQL_PARSE_FAILED'],
  ['{ events(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
])('%s has the code %s', async (query, code) => {
  const { body } = await post(query)
  expect(body.errors[0].extensions.code).toBe(code)
})

test('a fault of ours shows an id and no more; the log has the rest', async () => {
  const broken = await startServer(
    options({
      read: () => Promise.reject(new Error('secret detail')),
      notReady: () => Promise.reject(new Error('no')),
    }),
  )
  const { body } = await post('{ events { totalCount } }', { url: broken.url, headers: { 'x-request-id': 'fault-1' } })
  const ready = await fetch(new URL('ready', broken.url))
  await broken.close()
  expect(JSON.stringify(body)).not.toContain('secret detail')
  expect(body.errors[0]).toMatchObject({
    path: ['events'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'fault-1' },
  })
  expect(JSON.parse(logged.findLast(line => line.includes('A fault')) ?? '')).toMatchObject({
    requestId: 'fault-1',
    err: { message: 'secret detail', stack: expect.any(String) },
  })
  expect(ready.status).toBe(503)
})

test('of a store that is away clients learn that, and to wait; where it lies is for the log', async () => {
  const error = new UserError('Neo4j at bolt://inside cannot be reached.', 'STORE_UNAVAILABLE', 'Start it.')
  const gone = await startServer(options({ read: () => Promise.reject(error) }))
  const { body } = await post('{ events { totalCount } }', { url: gone.url })
  const file = await fetch(new URL('export?format=csv', gone.url))
  await gone.close()
  expect(body.errors[0].extensions).toMatchObject({ code: 'STORE_UNAVAILABLE', cure: expect.stringContaining('again') })
  expect(file.status).toBe(503)
  expect(`${JSON.stringify(body)}${await file.text()}`).not.toContain('inside')
  expect(logged.findLast(line => line.includes('The store is away'))).toContain('bolt://inside')
})

test('health, the built explorer and its files are served; the rest is a clear 404', async () => {
  const get = (path: string, headers = {}) => fetch(new URL(path, server.url), { headers, redirect: 'manual' })
  expect(await (await get('health')).json()).toEqual({ status: 'ok' })
  expect(await (await get('ready')).json()).toEqual({ status: 'ready', store: 'embedded' })
  const page = await get('')
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(await page.text()).toBe('<title>The explorer</title>')
  expect((await get('', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304)
  const asset = await get('assets/page-1a2b.css')
  expect(asset.headers.get('content-type')).toContain('text/css')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  for (const path of [
    'assets/nothing.css',
    'assets/%2e%2e/%2e%2e/secret.js',
    '..%2fsecret.js',
    '/http://elsewhere.example/secret.js',
    'assets/a%252fb.js',
    'nothing',
    'graphql/assets/0/graphiql.js',
  ]) {
    const missing = await get(path)
    expect([path, missing.status]).toEqual([path, 404])
    expect((await missing.json()).cure).toContain('/graphql')
  }
})

test('links to where the explorer was lead to where it is, with their view', async () => {
  const { status, headers } = await fetch(new URL('explore/?about=org:Q403', server.url), { redirect: 'manual' })
  expect([status, headers.get('location')]).toEqual([301, '/?about=org:Q403'])
})

test('the script for other sites may be loaded by them', async () => {
  const { headers } = await fetch(new URL('embed.js', server.url))
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('GraphiQL is a small page whose assets a browser may keep', async () => {
  const page = await (await fetch(new URL('graphql', server.url), { headers: { accept: 'text/html' } })).text()
  expect(page.length).toBeLessThan(30_000)
  const [script = ''] = page.match(/\/graphql\/assets\/\w+\/graphiql\.js/) ?? []
  const asset = await fetch(new URL(script, server.url))
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(await asset.text()).toContain('YogaGraphiQL')
})

test('a port that is taken is said with its cure', async () => {
  const port = Number(new URL(server.url).port)
  await expect(startServer({ ...options(), port })).rejects.toMatchObject({
    name: 'UserError',
    code: 'ENVIRONMENT',
    message: `Port ${port} is taken.`,
  })
  await expect(startServer({ ...options(), host: '203.0.113.1' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('HOST=203.0.113.1'),
  })
})

test('every answer says the id of its request, the one that came or a new one', async () => {
  for (const path of [
    'graphql?query={__typename}',
    'health',
    'ready',
    'metrics',
    'nothing',
    'export?format=none',
    '',
  ]) {
    const given = await fetch(new URL(path, server.url), { headers: { 'x-request-id': 'mine-1' } })
    const own = await fetch(new URL(path, server.url), { headers: { 'x-request-id': 'not <good>' } })
    expect([path, given.headers.get('x-request-id')]).toEqual([path, 'mine-1'])
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('a fault beside GraphQL tells its id, which the log has, and nothing else', async () => {
  const broken = await startServer(options({ read: async () => Promise.reject(new Error('secret internals')) }))
  const response = await fetch(new URL('export?format=json', broken.url), { headers: { 'x-request-id': 'mine-2' } })
  expect([response.status, await response.json()]).toEqual([
    500,
    { error: expect.stringContaining('mine-2'), code: 'INTERNAL_SERVER_ERROR', requestId: 'mine-2' },
  ])
  expect(logged.filter(line => line.includes('secret internals')).join()).toContain('"requestId":"mine-2"')
  await broken.close()
})

test('a body that can not be read is refused with a code, and without what the parser threw', async () => {
  const send = async (body: string, type: string) => {
    const response = await fetch(new URL('graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    return { status: response.status, body: await response.json() }
  }
  const broken = await send('secret', 'application/json')
  expect(broken).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
  expect(JSON.stringify(broken)).not.toContain('secret')
  expect(await send('{}', 'text/plain')).toMatchObject({
    status: 415,
    body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  })
})
