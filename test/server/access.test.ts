import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { requireScope } from '../../src/graphql/authorize.js'
import type { Principal } from '../../src/model/principal.js'
import { createKey, revokeKey } from '../../src/server/auth/keys.js'
import { services } from './service.js'

const start = services()
const folder = mkdtempSync(join(tmpdir(), 'entente-access-'))
afterAll(() => rmSync(folder, { recursive: true }))

const STATS = '{ stats { events } }'

test('reading is open by default, but a wrong key is said to be one', async () => {
  const { ask } = await start()
  expect((await ask(STATS)).status).toBe(200)
  for (const headers of [{ authorization: 'Bearer nonsense' }, { authorization: 'Basic YTpi' }, { 'x-api-key': 'x' }]) {
    const { status, body } = await ask(STATS, headers as unknown as Record<string, string>)
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([401, 'UNAUTHENTICATED', undefined])
  }
})

test('a closed service answers keys that may read, until they are revoked', async () => {
  const keyFile = join(folder, 'keys.json')
  const { ask } = await start({ access: { keyFile, tokens: null, openReading: false } })
  for (const query of [STATS, '{ __schema { queryType { name } } }']) {
    const { status, body } = await ask(query)
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([401, 'UNAUTHENTICATED', undefined])
  }
  const reader = createKey(keyFile, 'reader', ['read'], new Date())
  const writer = createKey(keyFile, 'writer', ['ingest'], new Date())
  expect((await ask(STATS, { authorization: `Bearer ${reader}` })).body.data.stats.events).toBeGreaterThan(0)
  expect((await ask(STATS, { 'x-api-key': reader })).status).toBe(200)
  expect((await ask(STATS, { authorization: `Bearer ${writer}` })).body.errors[0].extensions.code).toBe('FORBIDDEN')
  revokeKey(keyFile, reader.split('_')[1] ?? '')
  expect((await ask(STATS, { authorization: `Bearer ${reader}` })).status).toBe(401)
})

test.each<[string, Principal, boolean, string]>([
  ['nobody, where no key exists', { name: null, scopes: new Set(['read']) }, false, 'FORBIDDEN'],
  ['nobody, where there are keys', { name: null, scopes: new Set(['read']) }, true, 'UNAUTHENTICATED'],
  ['somebody with another scope', { name: 'a', scopes: new Set(['ingest']) }, true, 'FORBIDDEN'],
])('%s may not decide', (_, principal, writable, code) => {
  expect(() => requireScope({ principal, writable }, 'decide')).toThrow(expect.objectContaining({ code }))
})

test('pages of other sites may ask only where they are on the list', async () => {
  const { url } = await start({ origins: ['https://desk.example'] })
  const allowed = async (origin: string) =>
    (
      await fetch(new URL('graphql', url), {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    ).headers.get('access-control-allow-origin')
  expect(await allowed('https://desk.example')).toBe('https://desk.example')
  expect(await allowed('https://evil.example')).not.toBe('https://evil.example')
  const closed = await start()
  const response = await fetch(new URL('graphql?query={__typename}', closed.url), {
    headers: { origin: 'https://desk.example' },
  })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})
