import { expect, test } from 'vitest'
import { services } from './service.js'

const start = services()

test('requests, statements and errors are counted, as Prometheus reads it', async () => {
  const { ask, url } = await start()
  await ask('{ stats { events } }')
  await ask('{ nope }')
  const response = await fetch(new URL('metrics', url))
  expect(response.headers.get('content-type')).toContain('text/plain')
  const text = await response.text()
  expect(text).toContain('entente_request_seconds_count{method="POST",status="200"} 2')
  expect(text).toContain('entente_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1')
  expect(text).toMatch(/entente_statement_seconds_count\{(?=.*kind="read").*outcome="ok".*\} [1-9]/)
  expect(text).toContain('entente_nodejs_eventloop_lag_seconds')
})

test('what is kept is counted, by whether it was there', async () => {
  const { ask, url } = await start()
  for (let time = 0; time < 3; time++) await ask('{ __typename }')
  const text = await (await fetch(new URL('metrics', url))).text()
  expect(text).toContain('entente_cache_lookups_total{cache="documents",outcome="miss"} 1')
  expect(text).toContain('entente_cache_lookups_total{cache="documents",outcome="hit"} 2')
})

test('where reading needs a key, so do the figures', async () => {
  const { url } = await start({ access: { keyFile: null, tokens: null, openReading: false } })
  const response = await fetch(new URL('metrics', url))
  expect([response.status, (await response.json()).code]).toEqual([401, 'UNAUTHENTICATED'])
})

test('a request that is under way is answered before the service stops', async () => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const { ask, stop } = await start({
    store: { read: async () => held.then(() => [{ events: 1 }]) } as never,
  })
  const asking = ask('{ stats { events } }')
  await new Promise(resolve => setTimeout(resolve, 100))
  const stopping = stop()
  release()
  expect((await asking).status).toBe(200)
  await stopping
  await expect(ask('{ __typename }')).rejects.toThrow()
})
