/** Every id that was ever served leads to what it became (docs/model.md, Identity). */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { prepareExtraction } from '../../src/ingest/extract-article.js'
import { ingest, remove } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import { readInputs } from '../../src/ingest/read/read.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import { versions } from '../../src/ingest/version.js'
import type { Article } from '../../src/model/article.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { loadDerived } from '../../src/store/load.js'

const folder = join(import.meta.dirname, '../../seed/articles')
const reference = loadReference()
const ontology = loadOntology()

async function articles(): Promise<readonly Article[]> {
  const read: Article[] = []
  const files = readdirSync(folder).filter(file => /^2023-0[235]/.test(file))
  for await (const input of readInputs(files.sort().map(file => join(folder, file)))) {
    if ('article' in input) read.push(input.article)
  }
  return read
}

/** Nodes that are asked for by their ids. */
const ASKED = new Set('Person Organization Place Event Agreement Process Fact Office Status Mediation'.split(' '))

async function servedIds({ store }: Library): Promise<readonly string[]> {
  const { nodes } = await loadDerived(statement => store.read(statement), ontology.graph)
  return nodes.filter(({ label }) => ASKED.has(label)).map(({ key }) => key)
}

/** What the API has for ids, null where it has nothing. */
async function resolved({ store }: Library, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>()
  for (let start = 0; start < ids.length; start += 200) {
    const some = ids.slice(start, start + 200)
    const { data, errors } = await graphql({
      schema,
      source: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variableValues: { ids: some },
      contextValue: { reads: readsOn(store, ontology)() },
    })
    expect(errors).toBeUndefined()
    const nodes = (data as { nodes: readonly ({ id: string } | null)[] }).nodes
    for (const [at, id] of some.entries()) found.set(id, nodes[at]?.id ?? null)
  }
  return found
}

test('ids survive merges, splits and deletions; they lead nowhere only when nothing is left', {
  timeout: 120_000,
}, async () => {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const library = {
    store,
    ontology,
    reference,
    extraction: prepareExtraction(reference),
    versions: versions(reference),
  }
  const all = await articles()
  const alone = new Map<string, readonly string[]>()
  for (const article of all.toReversed()) {
    await ingest(library, [{ article }])
    alone.set(article.id, await servedIds(library))
  }
  const served = new Set([...alone.values()].flat())
  const kept = await resolved(library, [...served])
  expect([...kept].filter(([, to]) => to === null)).toEqual([])
  const living = new Set(await servedIds(library))
  expect([...kept.values()].filter(to => !living.has(to ?? ''))).toEqual([])

  // The first article to tell of most things goes: what others tell of too stays under its old id.
  const [first] = [...all].sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1))
  const before = new Map<string, string | null>(await resolved(library, [...living]))
  expect(await remove(library, first?.id ?? '')).toBe(true)
  const left = new Set(await servedIds(library))
  const now = await resolved(library, [...before.keys()])
  const lost = [...before.keys()].filter(id => !left.has(id))
  expect(lost.length).toBeGreaterThan(0)
  expect(lost.filter(id => now.get(id) !== null).length).toBeGreaterThan(0)
  expect([...now.values()].filter(to => to !== null && !left.has(to))).toEqual([])

  // It is read again: every id is itself again.
  await ingest(library, [{ article: first as Article }])
  expect(await resolved(library, [...living])).toEqual(new Map([...living].map(id => [id, id])))
  await store.close()
})
