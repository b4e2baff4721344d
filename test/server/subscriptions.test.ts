import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createExtractor } from '../../src/ingest/extractor.js'
import { ingest, remove } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import { readMarkdown } from '../../src/ingest/read/text.js'
import { versions } from '../../src/ingest/version.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { createLog } from '../../src/server/log.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { subscribe } from './events.js'

let library: Library
let server: RunningServer

beforeAll(async () => {
  const ontology = loadOntology()
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const reference = loadReference()
  library = { store, ontology, reference, extractor: createExtractor(reference, 1), versions: versions(reference) }
  const log = createLog('silent')
  server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, log })
})
afterAll(async () => {
  await server.close()
  await library.store.close()
})

const article = (name: string) =>
  readMarkdown(readFileSync(new URL(`../../seed/articles/${name}.md`, import.meta.url)), name)
const read = (name: string) => ingest(library, [article(name)])

/** The first `n` results; `meanwhile` runs when the service listens. */
async function take(n: number, query: string, meanwhile: () => Promise<unknown>) {
  const stop = new AbortController()
  const results: unknown[] = []
  const running = (async () => {
    for await (const result of subscribe(server.url, query, stop.signal)) {
      results.push(result)
      if (results.length === n) return
    }
  })()
  await new Promise(resolve => setTimeout(resolve, 300))
  await meanwhile()
  await running
  stop.abort()
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  return results as any[]
}

const CLAIMS = (args: string) =>
  `subscription { claimAdded${args} { cursor claim { id predicate quote article { title } } } }`

test('claims are told as articles are read, and a cursor goes on behind the last one', async () => {
  const [first] = await take(1, CLAIMS(''), () => read('2023-03-18-ohrid-annex-agreed'))
  expect(first.data.claimAdded.claim).toMatchObject({
    quote: expect.any(String),
    article: { title: expect.any(String) },
  })
  const { cursor, claim } = first.data.claimAdded
  const rest = await take(2, CLAIMS(`(after: "${cursor}")`), async () => undefined)
  const ids = rest.map(one => one.data.claimAdded.claim.id)
  expect(ids).not.toContain(claim.id)
  expect(new Set(ids).size).toBe(2)
})

test('an event has its cursor as its id, and who comes back with it goes on behind it', async () => {
  const stop = new AbortController()
  const asked = new URL('graphql', server.url)
  asked.searchParams.set('query', CLAIMS('(after: "0")'))
  const first = async (headers: Record<string, string>) => {
    const response = await fetch(asked, { headers: { accept: 'text/event-stream', ...headers }, signal: stop.signal })
    let text = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const [, data, id] = text.match(/^event: next\ndata: (.+)\nid: (.+)\n\n/m) ?? []
      if (id !== undefined && data !== undefined) return { id, told: JSON.parse(data).data.claimAdded }
    }
    throw new Error(`No event came: ${text}`)
  }
  const { id, told } = await first({})
  expect(id).toBe(told.cursor)
  const next = await first({ 'last-event-id': id })
  expect(next.told.claim.id).not.toBe(told.claim.id)
  expect(next.id > id).toBe(true)
  stop.abort()
})

test('only claims that `where` describes', async () => {
  const [told] = await take(1, CLAIMS('(after: "0", where: { predicate: [MEDIATED] })'), async () => undefined)
  expect(told.data.claimAdded.claim.predicate).toBe('MEDIATED')
})

test('an event is told again when what is asked of it has changed', async () => {
  await read('2023-03-18-ohrid-annex-agreed')
  const [ohrid] = await library.store.read({
    text: "MATCH (e:Event {earliest: '2023-03-18', modality: 'ACTUAL'}) RETURN e.id AS id, e.title AS title ORDER BY e.articleCount DESC",
    params: {},
  })
  const query = `subscription { eventUpdated(id: "${ohrid?.id}") { cursor event { title articleCount } } }`
  const [told] = await take(1, query, () => read('2023-03-19-ohrid-no-signature'))
  expect(told.data.eventUpdated.event.articleCount).toBe(2)
  const [again] = await take(1, query, () => remove(library, idOf('2023-03-19-ohrid-no-signature')))
  expect(again.data.eventUpdated.event.articleCount).toBe(1)
})

test('a wrong cursor is an error with its cure', async () => {
  const [told] = await take(1, CLAIMS('(after: "yesterday")'), async () => undefined)
  expect(told.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('subscriptions end when the service stops', async () => {
  const log = createLog('silent')
  const { store, ontology } = library
  const other = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, log })
  const ended = (async () => {
    for await (const _ of subscribe(other.url, CLAIMS(''), new AbortController().signal)) return 'told'
    return 'ended'
  })()
  await new Promise(resolve => setTimeout(resolve, 300))
  await other.close()
  expect(await ended).toBe('ended')
})

function idOf(name: string): string {
  const input = article(name)
  return 'article' in input ? input.article.id : ''
}
