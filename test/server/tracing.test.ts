import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { createLog } from '../../src/server/log.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { traced } from '../../src/store/traced.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { libraryOn, seedArticles } from '../ingest/library.js'

const told = new InMemorySpanExporter()
let store: Store
let server: RunningServer

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(told)] }))
  const ontology = loadOntology()
  store = traced(await openEmbedded(null, ontology.graph))
  await fill(store, fixtureGraph())
  const log = createLog('silent')
  server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, log })
})
beforeEach(() => told.reset())
afterAll(async () => {
  await server.close()
  await store.close()
  for (const api of [trace, context, propagation]) api.disable()
})

async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const response = await fetch(new URL('graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

/** The spans of the one request, when the last of them has ended. */
async function spans(): Promise<readonly ReadableSpan[]> {
  while (!told.getFinishedSpans().some(({ kind }) => kind === SpanKind.SERVER)) await new Promise(setImmediate)
  return told.getFinishedSpans()
}

const byBeginning = ({ startTime: a }: ReadableSpan, { startTime: b }: ReadableSpan): number =>
  a[0] - b[0] || a[1] - b[1]

/** Each span as "name" below those that it belongs to, in the order of their beginnings: which of two root fields ends first is chance. */
function tree(all: readonly ReadableSpan[], parent: string | undefined, depth = 0): string[] {
  return all
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .sort(byBeginning)
    .flatMap(span => [`${' '.repeat(depth)}${span.name}`, ...tree(all, span.spanContext().spanId, depth + 1)])
}

test('a trace goes from the request over operation and root fields to the statements, and on with that of the client', async () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const asked = 'query Who($name: String!) { person(name: $name) { name } events(first: 2) { nodes { title } } }'
  await ask(asked, { traceparent: parent }, { name: 'Secret Name' })
  const all = await spans()
  expect(new Set(all.map(span => span.spanContext().traceId))).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']))
  expect(tree(all, 'b7ad6b7169203331')).toEqual([
    'POST /graphql',
    ' query',
    '  person',
    '   read grafeo',
    '  events',
    '   read grafeo',
  ])
  const named = (name: string) => all.find(span => span.name === name)
  expect(named('POST /graphql')).toMatchObject({
    kind: SpanKind.SERVER,
    attributes: { 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
  })
  expect(named('query')?.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Who' })
  expect(named('read grafeo')).toMatchObject({
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'grafeo', 'db.operation.name': 'read' },
  })
  expect(named('read grafeo')?.attributes['db.query.text']).toContain('RETURN')
  expect(JSON.stringify(all.map(({ attributes }) => attributes))).not.toContain('Secret Name')
})

test('what fails is marked', async () => {
  const { errors } = await ask('{ events(after: "no cursor") { nodes { title } } }')
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  const failures = (await spans()).filter(({ status }) => status.code === SpanStatusCode.ERROR)
  expect(failures.map(({ name }) => name)).toEqual(['events', 'query'])
  expect(failures[0]?.attributes['error.type']).toBe('BAD_USER_INPUT')
})

test('what watches over the service, and what belongs to no trace, is not told', async () => {
  for (const path of ['health', 'ready', 'metrics', '']) await (await fetch(new URL(path, server.url))).text()
  await store.read({ text: 'RETURN 1 AS one', params: {} })
  expect(told.getFinishedSpans()).toEqual([])
})

test('a batch of articles is told down to its statements', async () => {
  const empty = traced(await openEmbedded(null, loadOntology().graph))
  const library = libraryOn(empty)
  await ingest(
    library,
    (await seedArticles(/ohrid-annex/)).map(article => ({ article })),
  )
  const all = told.getFinishedSpans()
  const lines = tree(all, undefined)
  expect(lines.slice(0, 2)).toEqual(['extract', ' read grafeo'])
  const at = lines.indexOf('ingest batch')
  expect(lines.slice(at, at + 3)).toEqual(['ingest batch', ' transaction grafeo', '  run grafeo'])
  expect(all.find(({ name }) => name === 'ingest batch')?.attributes).toEqual({ 'entente.articles': 1 })
  await empty.close()
})
