import { expect, test } from 'vitest'
import { served } from '../fixture/served.js'

const site = served(() => ({ origins: ['https://dashboards.example'] }))

const get = (query: string, init?: RequestInit) => fetch(new URL(`export?${query}`, site.server.url), init)

test('the graph comes as a file, with a tag by which a second answer is spared', async () => {
  const response = await get('format=gexf')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="entente-network.gexf"')
  expect(await response.text()).toContain('<node id="person:borrell" label="Josep Borrell">')
  const etag = response.headers.get('etag') ?? ''
  const again = await get('format=gexf', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get('format=json', { headers: { 'if-none-match': etag } })).status).toBe(200)
  await site.store.transaction(({ run }) => run({ text: "MERGE (l:Lock {id: 'derive'}) SET l.seq = 1", params: {} }))
  expect((await get('format=gexf', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('a page of an allowed origin may read it, and only its head', async () => {
  const response = await get('format=rows&part=nodes', {
    method: 'HEAD',
    headers: { origin: 'https://dashboards.example' },
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('https://dashboards.example')
  expect(await response.text()).toBe('')
  const other = await get('format=rows', { headers: { origin: 'https://elsewhere.example' } })
  expect(other.headers.get('access-control-allow-origin')).toBe(null)
})

test('what can not be meant is told with its cure', async () => {
  const response = await get('format=xlsx')
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: 'Argument "format": there is no "xlsx" here.',
    cure: 'Give one of gexf, graphml, json, csv, rows, jsonld, ftm, cypher.',
    code: 'BAD_USER_INPUT',
  })
})
