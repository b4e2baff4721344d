import { get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor } from '../../src/server/packing.js'
import { services } from './service.js'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5, br;q=0', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
  ['', null],
  [undefined, null],
])('of "%s" %s is taken', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding)
})

const start = services()

/** As it comes over the wire: `fetch` would unpack it. */
async function raw(url: string, path: string, accept?: string): Promise<{ head: IncomingMessage; body: Buffer }> {
  const headers = accept === undefined ? {} : { 'accept-encoding': accept }
  const head = await new Promise<IncomingMessage>((resolve, reject) =>
    get(new URL(path, url), { headers }, resolve).on('error', reject),
  )
  return { head, body: Buffer.concat(await head.toArray()) }
}

const LARGE = `graphql?query=${encodeURIComponent('{ __schema { types { name description } } }')}`

test('a large answer is packed as the client takes it, and says the same', async () => {
  const { url } = await start()
  const [plain, gzip, brotli] = await Promise.all([
    raw(url, LARGE),
    raw(url, LARGE, 'gzip'),
    raw(url, LARGE, 'gzip, br'),
  ])
  expect(plain.head.headers['content-encoding']).toBeUndefined()
  expect([gzip.head.headers['content-encoding'], brotli.head.headers['content-encoding']]).toEqual(['gzip', 'br'])
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2)
  for (const { head } of [plain, gzip, brotli]) expect(head.headers.vary).toContain('accept-encoding')
})

test('a small answer goes as it is', async () => {
  const { url } = await start()
  const { head, body } = await raw(url, 'graphql?query={__typename}', 'gzip, br')
  expect(head.headers['content-encoding']).toBeUndefined()
  expect(JSON.parse(body.toString())).toEqual({ data: { __typename: 'Query' } })
})

test('an export is packed while it is written', async () => {
  const { url } = await start()
  const [plain, packed] = await Promise.all([raw(url, 'export?format=gexf'), raw(url, 'export?format=gexf', 'gzip')])
  expect(packed.head.headers['content-encoding']).toBe('gzip')
  expect(packed.head.headers.etag).toBe(plain.head.headers.etag)
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
})
