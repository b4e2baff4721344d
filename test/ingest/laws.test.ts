/** The laws of the graph (docs/model.md) on real articles, from the outside: what the export of a store says after each change. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/ingest/extractor.js'
import { ingest, rebuild, remove, update } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import { readInputs } from '../../src/ingest/read/read.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import { versions } from '../../src/ingest/version.js'
import type { Article } from '../../src/model/article.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { exportGraph } from '../../src/store/export.js'
import type { Store } from '../../src/store/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'

const folder = join(import.meta.dirname, '../../seed/articles')
/** Reports that share people, meetings and agreements, two of them of one meeting. */
const files = readdirSync(folder)
  .filter(file => /^20(20-09|23-0[23])/.test(file))
  .sort()

const ontology = loadOntology()
const reference = loadReference()
const parts = { ontology, reference, extractor: createExtractor(reference, 1), versions: versions(reference) }

async function articles(): Promise<readonly Article[]> {
  const read: Article[] = []
  for await (const input of readInputs(files.map(file => join(folder, file)))) {
    if ('article' in input) read.push(input.article)
  }
  return read
}

const exported = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of exportGraph(statement => store.read(statement), ontology.graph)) lines.push(line)
  return lines
}

const sequence = async ({ store }: Library): Promise<unknown> =>
  (await store.read({ text: 'MATCH (lock:Lock) RETURN lock.seq AS seq', params: {} }))[0]?.seq

async function* inputs(list: readonly Article[]) {
  for (const article of list) yield { article }
}

async function empty(store: Store): Promise<Library> {
  await store.prepare()
  await store.transaction(({ run }) => run({ text: 'MATCH (n) DETACH DELETE n', params: {} }))
  return { store, ...parts }
}

const server = await neo4jForTests()

/** A Neo4j on a busy machine takes its time. */
const SLOW = { timeout: 180_000 }

describe.each([
  ['embedded', () => openEmbedded(null, ontology.graph)],
  ...('uri' in server ? [['neo4j', () => openTestNeo4j(server.uri, ontology.graph)] as const] : []),
] as const)('the laws of the graph on %s', SLOW, (_, open) => {
  let store: Store
  let all: readonly Article[]
  let whole: readonly string[]

  beforeAll(async () => {
    store = await open()
    all = await articles()
    const library = await empty(store)
    await ingest(library, inputs(all))
    whole = await exported(store)
  })
  afterAll(() => store.close())

  test('any order and any batches give the same graph', async () => {
    const library = await empty(store)
    const reversed = all.toReversed()
    for (const part of [reversed.slice(0, 1), reversed.slice(1, 4), reversed.slice(4)])
      await ingest(library, inputs(part))
    expect(await exported(store)).toEqual(whole)
  })

  test('reading articles again writes nothing', async () => {
    const library: Library = { store, ...parts }
    const before = await sequence(library)
    expect(await ingest(library, inputs(all))).toMatchObject({ added: 0, replaced: 0, unchanged: all.length })
    expect(await sequence(library)).toBe(before)
  })

  test('a graph without an article is the graph as if it had never been read', async () => {
    const [gone, ...rest] = all
    const library = await empty(store)
    await ingest(library, inputs(rest))
    const without = await exported(store)
    await ingest(library, inputs(all))
    expect(await remove(library, gone?.id ?? '')).toBe(true)
    expect(await exported(store)).toEqual(without)
    expect(await remove(library, gone?.id ?? '')).toBe(false)
  })

  test('an article that is replaced says only what it says now', async () => {
    const [first, ...rest] = all as readonly [Article, ...Article[]]
    const cut = first.text.slice(0, first.text.indexOf('\n\n', 400))
    const shorter = { ...first, text: cut, sha256: 'another' }
    const library = await empty(store)
    await ingest(library, inputs([shorter, ...rest]))
    const expected = await exported(store)
    await empty(store)
    await ingest(library, inputs(all))
    expect(await ingest(library, inputs([shorter]))).toMatchObject({ replaced: 1 })
    expect(await exported(store)).toEqual(expected)
  })

  test('deriving from scratch and reading with another version change nothing else', async () => {
    const library = await empty(store)
    const old = { ...library, versions: { extractor: 'rules@old', derivation: 'derive@old' } }
    await ingest(old, inputs(all))
    expect(await update(library)).toBe(all.length)
    expect(await exported(store)).toEqual(whole)
    await rebuild(library)
    expect(await exported(store)).toEqual(whole)
  })
})
