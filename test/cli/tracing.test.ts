import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { trace } from '@opentelemetry/api'
import { afterEach, expect, test, vi } from 'vitest'
import { startTracing } from '../../src/cli/tracing.js'
import { inSpan, isTraced } from '../../src/trace/span.js'

afterEach(() => vi.unstubAllEnvs())

test('without the standard variables nothing is started', async () => {
  for (const env of [
    {},
    { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' },
    { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: '' },
  ])
    expect(await startTracing(env)).toBeNull()
  expect(await inSpan('work', {}, async () => isTraced())).toBe(false)
})

test('what it can not do is told', async () => {
  await expect(startTracing({ OTEL_TRACES_EXPORTER: 'zipkin' })).rejects.toThrow('OTEL_TRACES_EXPORTER=zipkin')
  const grpc = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }
  await expect(startTracing(grpc)).rejects.toThrow('OTEL_EXPORTER_OTLP_PROTOCOL=grpc')
})

test('spans are sent to the collector that is named, with the name of the service, before it ends', async () => {
  const received: { path: string | undefined; type: string | undefined; body: string }[] = []
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        path: request.url,
        type: request.headers['content-type'],
        body: Buffer.concat(chunks).toString('latin1'),
      })
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end()
    })
  })
  await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint)
  vi.stubEnv('OTEL_RESOURCE_ATTRIBUTES', 'deployment.environment.name=desk')
  const stop = await startTracing(process.env)
  expect(await inSpan('some work', { 'entente.articles': 7 }, async () => isTraced())).toBe(true)
  await stop?.()
  expect(received.map(({ path, type }) => [path, type])).toEqual([['/v1/traces', 'application/x-protobuf']])
  for (const text of ['service.name', 'entente', 'desk', 'some work', 'entente.articles'])
    expect(received[0]?.body).toContain(text)
  expect(trace.getActiveSpan()).toBeUndefined()
  collector.close()
})
