import { afterEach, expect, test, vi } from 'vitest'
import { LIMITS } from '../../src/server/limits.js'
import { services } from './service.js'

const start = services()
afterEach(() => vi.useRealTimers())

const nested = (depth: number) => `{ events { nodes { ${'process { '.repeat(depth)} id ${'}'.repeat(depth)} } } }`
const wide = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: stats { events }`).join(' ')

test.each([
  ['too deep', nested(60)],
  ['too deep by fragments', `{ ...A } fragment A on Query { ${nested(60).slice(1)}`],
  ['nested without end', nested(1900)],
  ['an argument nested without end', `{ events(first: ${'['.repeat(3000)}) { totalCount } }`],
  ['too many aliases', `{ ${wide(100)} }`],
  ['too many tokens', `{ ${wide(3000)} }`],
  ['too many directives', `{ __typename ${'@include(if: true) '.repeat(100)} }`],
  [
    'too many rows',
    '{ events(first: 200) { nodes { participants(first: 200) { nodes { events(first: 200) { nodes { participants(first: 200) { nodes { events(first: 200) { nodes { id } } } } } } } } } } }',
  ],
])('%s is COST_LIMIT', async (_, query) => {
  const { ask } = await start()
  const { body } = await ask(query)
  expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toContain('COST_LIMIT')
  expect(body.data ?? null).toSatisfy(data => data === null || Object.values(data as object).every(one => one === null))
})

test('a variable nested without end is refused', async () => {
  const { ask } = await start()
  const where = JSON.parse(`${'{"not":'.repeat(3000)}{}${'}'.repeat(3000)}`)
  const { body } = await ask('query ($w: EventWhere) { events(where: $w) { totalCount } }', {}, { w: where })
  expect(body.errors[0].extensions.code).toBe('COST_LIMIT')
})

test.each([
  ['of another type', 415, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }],
  ['without a form of the answer', 406, { headers: { accept: 'image/png' } }],
])('a request %s is refused in words', async (_, status, init) => {
  const { url } = await start()
  const response = await fetch(new URL('graphql?query={__typename}', url), init)
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([status, 'BAD_REQUEST'])
})

test('variables in an address that are no JSON are an error of the client', async () => {
  const { url } = await start()
  const response = await fetch(new URL('graphql?query={__typename}&variables={', url))
  const { errors } = await response.json()
  expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
})

test('conditions within conditions have an end, short of where stores give up', async () => {
  const { ask } = await start()
  const within = (levels: number, open: string, close: string) =>
    ask(`{ events(where: ${open.repeat(levels)}{}${close.repeat(levels)}) { totalCount } }`)
  expect((await within(12, '{ not: ', ' }')).body.errors).toBeUndefined()
  expect((await within(6, '{ realizedBy: { every: ', ' } }')).body.errors).toBeUndefined()
  expect((await within(30, '{ not: ', ' }')).body.errors[0].extensions.code).toBe('COST_LIMIT')
})

test('fragments that go in circles are an error of the document', async () => {
  const { ask } = await start()
  const { body } = await ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('a body beyond the limit is refused, whole or in pieces', async () => {
  const { url } = await start({ limits: { ...LIMITS, body: 2000 } })
  const send = (body: BodyInit) =>
    fetch(new URL('graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
  const text = JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(5000) } })
  expect((await send(text)).status).toBe(413)
  expect((await send(new Blob([text]).stream())).status).toBe(413)
})

test('a client that asks too often is told when to ask again', async () => {
  const { ask } = await start({ limits: { ...LIMITS, rate: 2 } })
  await ask('{ __typename }')
  await ask('{ __typename }')
  const { status, headers, body } = await ask('{ __typename }')
  expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
})

test('exports and files count as requests', async () => {
  const { ask, url } = await start({ limits: { ...LIMITS, rate: 2 } })
  await ask('{ __typename }')
  expect((await fetch(new URL('export?format=json', url))).status).toBe(200)
  const refused = await fetch(new URL('export?format=json', url))
  expect([refused.status, (await refused.json()).code]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const upload = await fetch(new URL('articles', url), { method: 'POST', body: 'They met.' })
  expect([upload.status, (await upload.json()).code, upload.headers.has('retry-after')]).toEqual([
    429,
    'RATE_LIMITED',
    true,
  ])
})

test('an answer from memory counts as any other', async () => {
  const { url } = await start({ limits: { ...LIMITS, rate: 3 } })
  await new Promise(resolve => setTimeout(resolve, 200))
  const statuses: number[] = []
  for (let time = 0; time < 5; time++) {
    const response = await fetch(new URL('graphql?query={__typename}', url))
    statuses.push(response.status)
    await response.text()
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429])
})

test('statements are told to this machine alone', async () => {
  const { ask } = await start({ production: false, host: '0.0.0.0' })
  expect((await ask('{ stats { events } }')).body.extensions).toBeUndefined()
})

test('the page of GraphiQL runs its own scripts alone, and stands in no frame of another site', async () => {
  const { url } = await start()
  const page = await fetch(new URL('graphql', url), { headers: { accept: 'text/html' } })
  expect(page.headers.get('content-security-policy')).toMatch(
    /script-src 'self'( 'sha256-[\w+/=]+'){3};.*frame-ancestors 'self'/,
  )
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a statement that takes too long is given up', async () => {
  const { store } = await slow()
  const { ask } = await start({ store, limits: { ...LIMITS, timeout: 50 } })
  const { body } = await ask('{ stats { events } }')
  expect(body.errors[0].extensions.code).toBe('TIMEOUT')
})

/** A store whose reads never end by themselves. */
async function slow() {
  const read = (_: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  return { store: { read } as never }
}

test('the schema is not told where introspection is off, and GraphiQL can be switched off', async () => {
  const { ask, url } = await start({ introspection: false, graphiql: false })
  expect((await ask('{ __schema { types { name } } }')).body.errors[0].extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  )
  const page = await fetch(new URL('graphql', url), { headers: { accept: 'text/html' } })
  expect(await page.text()).not.toContain('YogaGraphiQL')
})
