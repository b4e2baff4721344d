/** Every id that was ever served leads to what it became (docs/model.md, Identity). */
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { decide } from '../../src/ingest/decide/decide.js'
import { ingest, rebuild, remove } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { loadDerived } from '../../src/store/load.js'
import { ingestAll, libraryOn, ontology, seedArticles } from './library.js'

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
  const library = libraryOn(store)
  const all = await seedArticles(/^2023-0[235]/)
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

  // Each article goes once: what others tell of too stays under the ids it had, also those that went with the article.
  let led = 0
  for (const article of all) {
    expect(await remove(library, article.id)).toBe(true)
    const left = new Set(await servedIds(library))
    const now = await resolved(library, [...living])
    expect([...now.values()].filter(to => to !== null && !left.has(to))).toEqual([])
    led += [...living].filter(id => !left.has(id) && now.get(id) !== null).length
    await ingest(library, [{ article }])
    expect(await resolved(library, [...living])).toEqual(new Map([...living].map(id => [id, id])))
  }
  expect(led).toBeGreaterThan(0)
  await store.close()
})

test('ids survive what people decide, that it is taken back, and deriving from scratch', {
  timeout: 120_000,
}, async () => {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const library = libraryOn(store)
  const articles = await seedArticles(/^2023-0[23]/)
  await ingestAll(library, articles)
  const signature = { author: 'editor', reason: null }
  const served = new Set(await servedIds(library))
  const isKept = async () => {
    const living = await servedIds(library)
    for (const id of living) served.add(id)
    const now = await resolved(library, [...served])
    return [...now].filter(([, to]) => to === null || !living.includes(to))
  }

  const { id: thing, article, other } = await twoEvents(library)
  const merged = await decide(library, { kind: 'MERGE', one: thing, other }, signature)
  expect(await isKept()).toEqual([])
  const split = await decide(library, { kind: 'SPLIT', thing, parts: [article] }, signature)
  expect(await isKept()).toEqual([])
  await rebuild(library)
  expect(await isKept()).toEqual([])
  await decide(library, { kind: 'REVERT', decision: split.id }, signature)
  await decide(library, { kind: 'REVERT', decision: merged.id }, signature)
  expect(await isKept()).toEqual([])
  await rebuild(library)
  expect(await isKept()).toEqual([])
  await store.close()
})

/** An event that several articles tell of, one of these, and an event of others. */
async function twoEvents({ store }: Library): Promise<{ id: string; article: string; other: string }> {
  const events = await store.read({
    text: 'MATCH (e:Event)<-[:REFERS_TO]-(m:Mention) RETURN e.id AS id, collect(DISTINCT m.articleId) AS articles ORDER BY id',
    params: {},
  })
  const of = ({ articles }: (typeof events)[number]) => articles as readonly string[]
  const event = events.find(one => of(one).length > 1)
  const article = event === undefined ? '' : ([...of(event)].sort().at(-1) ?? '')
  const other = events.find(one => event !== undefined && !of(one).some(at => of(event).includes(at)))
  return { id: String(event?.id), article, other: String(other?.id) }
}
