import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { touchLock } from '../../src/cypher/record.js'
import { writeGraph } from '../../src/cypher/write.js'
import type { Graph, GraphDiff } from '../../src/model/graph.js'
import type { Statement } from '../../src/model/statement.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { exportGraph } from '../../src/store/export.js'
import { loadDerived } from '../../src/store/load.js'
import type { Store } from '../../src/store/store.js'
import { sampleGraph, sorted } from './sample.js'
import { STATEMENTS } from './statements.js'
import { WORLD } from './world.js'

export const { graph } = loadOntology()

export const cypher = (text: string, params: Statement['params'] = {}): Statement => ({ text, params })

export const EMPTY: GraphDiff = { upsertNodes: [], deleteNodes: [], upsertRelationships: [], deleteRelationships: [] }

/** Writes a whole graph in one transaction. */
export function put(store: Store, { nodes, relationships }: Graph): Promise<void> {
  return apply(store, { ...EMPTY, upsertNodes: nodes, upsertRelationships: relationships })
}

export function apply(store: Store, diff: GraphDiff): Promise<void> {
  return store.transaction(async ({ run }) => {
    for (const statement of writeGraph(diff, graph)) await run(statement)
  })
}

export const clear = (store: Store) => store.transaction(({ run }) => run(cypher('MATCH (n) DETACH DELETE n')))

const count = async (store: Store, label: string) =>
  (await store.read(cypher(`MATCH (n:${label}) RETURN count(n) AS n`)))[0]?.n

export async function exported(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store.read, graph)) lines.push(line)
  return lines
}

/** Something an engine cannot do, and why: the promise is then expected to fail, so that a new version that can do it is noticed. */
export interface Gap {
  readonly promise: string
  readonly reason: string
}

/** What every store promises. `open` gives the store to test; the caller closes it. */
export function storeContract(open: () => Store, gaps: readonly Gap[] = []): void {
  describe('statements', () => {
    beforeAll(async () => {
      await clear(open())
      await put(open(), WORLD)
    })
    for (const { promise, text, params, rows } of STATEMENTS) {
      const gap = gaps.find(known => known.promise === promise)
      const run = async () => expect(await open().read(cypher(text, params))).toEqual(rows)
      if (gap === undefined) test(promise, run)
      else test.fails(`${promise} (gap: ${gap.reason})`, run)
    }
  })

  describe('reads', () => {
    test('refuse a statement that writes, which has no effect', async () => {
      await clear(open())
      await expect(open().read(cypher("CREATE (:Place {id: 'place:x'})"))).rejects.toThrow()
      expect(await count(open(), 'Place')).toBe(0)
    })

    test('an aborted one is answered with the reason of its signal', async () => {
      const reason = new Error('the client has gone')
      const aborted = AbortSignal.abort(reason)
      await expect(open().read(cypher('RETURN 1 AS one'), { signal: aborted })).rejects.toBe(reason)
      const later = new AbortController()
      const slow = open().read(cypher('UNWIND range(1, 3000000) AS x RETURN count(x) AS n'), { signal: later.signal })
      setTimeout(() => later.abort(reason), 5)
      await expect(slow).rejects.toBe(reason)
      expect(await open().read(cypher('RETURN 1 AS one'))).toEqual([{ one: 1 }])
    })
  })

  describe('transactions', () => {
    beforeEach(() => clear(open()))

    test('give what the work gives, and let it read what it wrote', async () => {
      const seen = await open().transaction(async ({ run }) => {
        await run(cypher("CREATE (:Place {id: 'place:x'})"))
        return run(cypher('MATCH (p:Place) RETURN p.id AS id'))
      })
      expect(seen).toEqual([{ id: 'place:x' }])
    })

    test('leave nothing behind when the work throws', async () => {
      const failure = new Error('half way')
      const work = open().transaction(async ({ run }) => {
        await run(cypher("CREATE (:Place {id: 'place:x'})"))
        throw failure
      })
      await expect(work).rejects.toBe(failure)
      expect(await count(open(), 'Place')).toBe(0)
    })

    test('leave nothing behind when a statement is wrong', async () => {
      const work = open().transaction(async ({ run }) => {
        await run(cypher("CREATE (:Place {id: 'place:x'})"))
        await run(cypher('THIS IS NO CYPHER'))
      })
      await expect(work).rejects.toThrow()
      expect(await count(open(), 'Place')).toBe(0)
    })

    test('run many statements in their order, and none when one of them is wrong', async () => {
      const steps = Array.from({ length: 40 }, (_, step) =>
        cypher(`MERGE (p:Place {id: 'place:x'}) SET p.name = coalesce(p.name, '') + '${step},'`),
      )
      await open().transaction(({ runAll }) => runAll(steps))
      const [place] = await open().read(cypher('MATCH (p:Place) RETURN p.name AS name'))
      expect(place?.name).toBe(`${steps.map((_, step) => step).join(',')},`)
      const wrong = [cypher('MATCH (p:Place) DELETE p'), cypher('THIS IS NO CYPHER'), ...steps]
      await expect(open().transaction(({ runAll }) => runAll(wrong))).rejects.toThrow('THIS')
      expect(await open().read(cypher('MATCH (p:Place) RETURN p.name AS name'))).toEqual([place])
    })

    test('are not seen by readers before they end', async () => {
      await open().transaction(async ({ run }) => {
        await run(cypher("CREATE (:Place {id: 'place:x'})"))
        expect(await count(open(), 'Place')).toBe(0)
      })
      expect(await count(open(), 'Place')).toBe(1)
    })

    test('keep keys unique', async () => {
      const twice = cypher("CREATE (:Place {id: 'place:x'}), (:Place {id: 'place:x'})")
      await expect(open().transaction(({ run }) => run(twice))).rejects.toThrow()
    })

    test('eight writers at once make one copy of each node, and the lock counts them', async () => {
      const write = () =>
        open().transaction(async ({ run, runAll }) => {
          const [lock] = await run(touchLock('test'))
          await runAll(writeGraph({ ...EMPTY, upsertNodes: WORLD.nodes }, graph))
          return lock?.seq
        })
      const seen = await Promise.all(Array.from({ length: 8 }, write))
      expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(await count(open(), 'Person')).toBe(3)
    })
  })

  describe('a graph', () => {
    const sample = sampleGraph(graph)
    beforeEach(() => clear(open()))

    test('is read back as it was written, every label and type of the ontology, and writing it again changes nothing', async () => {
      await put(open(), sample)
      expect(sorted(await loadDerived(open().read, graph))).toEqual(sorted(sample))
      await put(open(), sample)
      expect(sorted(await loadDerived(open().read, graph))).toEqual(sorted(sample))
    })

    test('is changed by a diff as the diff says', async () => {
      await put(open(), WORLD)
      await apply(open(), {
        upsertNodes: [{ label: 'Person', key: 'person:kurti', properties: { id: 'person:kurti', name: 'Kurti' } }],
        deleteNodes: [{ label: 'Agreement', key: 'agreement:annex' }],
        upsertRelationships: [],
        deleteRelationships: [
          {
            type: 'MEDIATED',
            from: { label: 'Person', key: 'person:borrell' },
            to: { label: 'Event', key: 'event:brussels' },
            factId: 'fact:3',
          },
        ],
      })
      const [row] = await open().read(
        cypher(`MATCH (p:Person {id: 'person:kurti'}) MATCH (b:Person {id: 'person:borrell'})-[r:MEDIATED]->()
          WITH p, r.factId AS fact ORDER BY fact RETURN p.name AS name, p.sortName AS sortName, collect(fact) AS facts`),
      )
      expect(row).toEqual({ name: 'Kurti', sortName: null, facts: ['fact:2', 'fact:4'] })
      expect(await count(open(), 'Agreement')).toBe(0)
    })
  })

  describe('search', () => {
    const words = (text: string) => open().search(['Article'], text, 10)

    beforeAll(async () => {
      await clear(open())
      const texts = [
        "Kosovo's talks with Serbia went on.",
        'Talks, talks, talks: no deal.',
        'Rain in Lisbon, says Lajčák. Vucic stays.',
      ]
      const articles = texts.map((text, i) => ({
        label: 'Article',
        key: `article:${i}`,
        properties: { id: `article:${i}`, text },
      }))
      await put(open(), { nodes: articles, relationships: [] })
    })

    test('finds any of the words, the best first, in any case', async () => {
      expect((await words('TALKS')).map(({ id }) => id)).toEqual(['article:1', 'article:0'])
      expect((await words('kosovo lisbon')).map(({ id }) => id).toSorted()).toEqual(['article:0', 'article:2'])
      expect((await words('talks'))[0]?.score).toBeGreaterThan(0)
    })

    test.each(['lajcak', 'Lajčák', 'vucic', 'Vučić'])('finds %j with accents and without', async word => {
      expect((await words(word)).map(({ id }) => id)).toEqual(['article:2'])
    })

    test('gives at most as many as asked', async () => {
      expect(await open().search(['Article'], 'talks', 1)).toHaveLength(1)
    })

    test.each(['', '   ', '***', '"', 'zzz AND (', 'text:[* TO *]', '\\', 'zzz~', 'NOT', '/regex/'])(
      '%j is only text',
      async text => {
        expect(await words(text)).toEqual([])
      },
    )

    test('forgets what is deleted and what was rolled back', async () => {
      await open().transaction(({ run }) => run(cypher("MATCH (a:Article {id: 'article:2'}) DETACH DELETE a")))
      const undone = open().transaction(async ({ run }) => {
        await run(cypher("CREATE (:Article {id: 'article:9', text: 'Lisbon'})"))
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      expect(await words('Lisbon')).toEqual([])
    })
  })

  test('prepare can be run again', async () => {
    await open().prepare()
    await open().prepare()
  })
}
