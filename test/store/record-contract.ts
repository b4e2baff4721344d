import { beforeEach, describe, expect, test } from 'vitest'
import {
  changesAfter,
  removeArticles,
  removeDecisions,
  touchLock,
  writeArticles,
  writeChange,
  writeDecisions,
  writeRedirects,
} from '../../src/cypher/record.js'
import type { ArticleRecord } from '../../src/cypher/record-rows.js'
import type { Decision } from '../../src/model/decision.js'
import type { Statement } from '../../src/model/statement.js'
import { loadRecord } from '../../src/store/load.js'
import type { Store } from '../../src/store/store.js'
import { articleRecord, readAnew } from './articles.js'
import { clear, cypher, exported, graph } from './contract.js'

const runAll = (store: Store, statements: readonly Statement[]) =>
  store.transaction(async ({ run }) => {
    for (const statement of statements) await run(statement)
  })

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What the record of these articles reads as. */
const expected = (records: readonly ArticleRecord[]) => ({
  articles: records.map(({ article: { id, source, sha256, title }, extraction: { publishedOn }, sketch }) => ({
    id,
    publishedOn,
    title,
    source,
    sha256,
    sketch,
  })),
  mentions: byId(records.flatMap(({ extraction }) => extraction.mentions)),
  claims: byId(records.flatMap(({ extraction }) => extraction.claims)),
  decisions: [],
})

/** What every store promises of the record: articles, decisions, redirects, changes. */
export function recordContract(open: () => Store): void {
  const write = (...records: ArticleRecord[]) => runAll(open(), writeArticles(records, graph))

  describe('the record', () => {
    beforeEach(() => clear(open()))

    test('is read back as it was written', async () => {
      const records = [articleRecord(1), articleRecord(2)]
      await write(...records)
      expect(await loadRecord(open().read, graph)).toEqual(expected(records))
      const [article] = await open().read(
        cypher("MATCH (a:Article {id: 'article:2'}) RETURN properties(a) AS properties"),
      )
      const { article: raw, sketch } = articleRecord(2)
      const { source: _, ...stored } = raw
      expect(article?.properties).toEqual({
        ...stored,
        textPlain: 'lajcak',
        publishedOn: '2023-03-18',
        extractor: 'rules@1',
        sketch,
      })
    })

    test('is the same when an article is written twice, and in any order and batches', async () => {
      await write(articleRecord(1), articleRecord(2))
      const once = await exported(open())
      await write(articleRecord(2))
      expect(await exported(open())).toEqual(once)
      await clear(open())
      await write(articleRecord(2))
      await write(articleRecord(1))
      expect(await exported(open())).toEqual(once)
    })

    test('keeps what a new reading shares with the old, with what hangs on it, and drops the rest', async () => {
      await write(articleRecord(1), articleRecord(2))
      await runAll(open(), [
        cypher("MATCH (m:Mention {id: 'article:1/talks'}) CREATE (m)-[:REFERS_TO]->(:Event {id: 'article:1/talks'})"),
      ])
      await write(readAnew(articleRecord(1)))
      expect(await loadRecord(open().read, graph)).toEqual(expected([readAnew(articleRecord(1)), articleRecord(2)]))
      const links = cypher("MATCH (:Mention {id: 'article:1/talks'})-[:REFERS_TO]->(e:Event) RETURN e.id AS id")
      expect(await open().read(links)).toEqual([{ id: 'article:1/talks' }])
    })

    test('of a deleted article is gone, as if it had never been read', async () => {
      await write(articleRecord(2))
      const without = await exported(open())
      await write(articleRecord(1))
      await runAll(open(), removeArticles(['article:1', 'article:unknown']))
      expect(await exported(open())).toEqual(without)
    })

    test('holds decisions until they are removed', async () => {
      const decision: Decision = {
        id: 'decision:1',
        kind: 'MERGE',
        left: ['a', 'b'],
        right: [],
        author: 'editor',
        at: '2026-01-01T00:00:00Z',
        predicate: null,
        value: null,
        reason: null,
      }
      await runAll(open(), writeDecisions([decision], graph))
      expect((await loadRecord(open().read, graph)).decisions).toEqual([decision])
      await runAll(open(), removeDecisions(['decision:1'], graph))
      expect((await loadRecord(open().read, graph)).decisions).toEqual([])
    })
  })

  test('lock, changes and redirects are kept and not exported', async () => {
    await clear(open())
    for (const kind of ['INGESTED', 'DELETED']) {
      await open().transaction(async ({ run }) => {
        const [lock] = await run(touchLock('test'))
        await run(writeChange({ seq: Number(lock?.seq), kind, ids: ['article:1'] }))
      })
    }
    await runAll(open(), writeRedirects([{ from: 'event:old', to: 'event:new' }]))
    expect(await open().read(changesAfter(1))).toEqual([{ seq: 2, kind: 'DELETED', ids: ['article:1'] }])
    expect(await exported(open())).toEqual([])
  })
}
