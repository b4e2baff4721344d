import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.js'
import { trust } from '../../src/server/trusted/documents.js'
import { services } from './service.js'

const start = services()
const folder = mkdtempSync(join(tmpdir(), 'entente-trusted-'))
const trusted = join(folder, 'trusted.json')
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT =
  'query Counts { stats { events } } query Named($name: String!) { actor(name: $name) { ...Card } } fragment Card on Actor { name }'
const [counts, named] = trust(trusted, TEXT, 'test', schema)

const get = (url: string, id: string | undefined, headers: Record<string, string> = {}, variables = {}) =>
  fetch(new URL(`graphql?documentId=${id}&variables=${encodeURIComponent(JSON.stringify(variables))}`, url), {
    headers: { accept: 'application/graphql-response+json', ...headers },
  })

test('a registered document is named by its hash, with the fragments that it needs', async () => {
  const { ask, url } = await start({ trusted })
  const answer = await get(url, named?.id, {}, { name: 'borrell' })
  expect((await answer.json()).data.actor.name).toContain('Borrell')
  const { body } = await ask('', {}, {})
  expect(body.errors).toBeDefined()
  const posted = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: counts?.id } } }),
  })
  expect((await posted.json()).data.stats.events).toBeGreaterThan(0)
})

/** A service, past its first look at the state of the record, whose store counts what it is asked besides that. */
async function counting(options: Parameters<typeof start>[0] = {}) {
  let reads = 0
  const read = async ({ text }: { text: string }) => {
    if (text.includes('Lock')) return [{ seq: 7 }]
    reads += 1
    return [{ value: { events: 3 } }]
  }
  const { url } = await start({ ...options, store: { read } as never })
  await new Promise(resolve => setTimeout(resolve, 200))
  return { url, reads: () => reads }
}

test('its answer has an ETag, comes from memory, and is not sent twice', async () => {
  const { url, reads } = await counting({ trusted })
  const first = await get(url, counts?.id)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('public, no-cache')
  const body = await first.text()
  const [again, same] = [await get(url, counts?.id), await get(url, counts?.id, { 'if-none-match': etag })]
  expect([await again.text(), same.status, reads()]).toEqual([body, 304, 1])
})

test('a query by GET is kept as well, in the form that was asked for; GraphiQL is not', async () => {
  const { url, reads } = await counting()
  const ask = (accept: string, headers = {}) =>
    fetch(new URL(`graphql?${new URLSearchParams({ query: '{ stats { events } }' })}`, url), {
      headers: { accept, ...headers },
    })
  const first = await ask('application/json')
  const [etag, body] = [first.headers.get('etag') ?? '', await first.text()]
  expect([first.headers.get('cache-control'), first.headers.get('content-type')]).toEqual([
    'public, no-cache',
    'application/json; charset=utf-8',
  ])
  const again = await ask('application/json', { 'if-none-match': etag })
  expect([again.status, reads()]).toEqual([304, 1])
  const other = await ask('application/graphql-response+json')
  expect([other.headers.get('content-type'), await other.text()]).toEqual([
    'application/graphql-response+json; charset=utf-8',
    body,
  ])
  const page = await ask('text/html')
  expect(page.headers.get('cache-control')).toBeNull()
  expect(page.headers.get('content-type')).toContain('text/html')
})

test('a page of an allowed site may read it, worked out or from memory', async () => {
  const { url } = await start({ trusted, origins: ['https://news.example'] })
  await new Promise(resolve => setTimeout(resolve, 200))
  for (const _ of ['worked out', 'from memory']) {
    const answer = await get(url, counts?.id, { origin: 'https://news.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example')
    expect(answer.headers.get('etag')).toMatch(/^W\//)
  }
})

test('where only registered documents run, others are refused', async () => {
  const { ask, url } = await start({ trusted, trust: 'only' })
  expect((await ask('{ stats { events } }')).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await get(url, counts?.id)).status).toBe(200)
  expect((await get(url, 'nothing')).status).toBe(403)
})

test('where only registered documents run, one that is sent word for word is answered, and so is what the pages send', async () => {
  const pages = pathToFileURL(`${folder}/pages/`)
  mkdirSync(pages)
  const ofPages = trust(join(folder, 'pages', 'documents.json'), 'query Page { stats { agreements } }', 'test', schema)
  const { ask, url } = await start({ trusted, trust: 'only', pages })
  for (const { text, id } of [counts, ...ofPages].flatMap(one => one ?? [])) {
    expect((await ask(text)).body.errors).toBeUndefined()
    expect((await get(url, id)).status).toBe(200)
  }
  expect((await ask(`${counts?.text} `)).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test.each([
  ['{ stats { events } }', 'no name'],
  ['query A { nope }', 'Cannot query field'],
  ['query A {', 'Syntax Error'],
])('%s is not registered', (text, why) => {
  expect(() => trust(trusted, text, 'a file', schema)).toThrow(why)
})
