import { describe, expect, test } from 'vitest'
import { writeArticles } from '../../src/cypher/record.js'
import type { Graph } from '../../src/model/graph.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'
import { articleRecord } from './articles.js'
import { exported, graph, put } from './contract.js'
import { sampleGraph } from './sample.js'
import { WORLD } from './world.js'

const server = await neo4jForTests()

/** What a store exports that holds two articles and then the graph, which it closes. */
async function exportOf(store: Store, derived: Graph): Promise<string[]> {
  await store.prepare()
  await store.transaction(async ({ run }) => {
    for (const statement of writeArticles([articleRecord(1), articleRecord(2)], graph)) await run(statement)
  })
  await put(store, derived)
  const lines = await exported(store)
  await store.close()
  return lines
}

const sample = sampleGraph(graph)

const backwards: Graph = { nodes: sample.nodes.toReversed(), relationships: sample.relationships.toReversed() }

describe('the export', () => {
  test('is one line of JSON for each node and relationship, nodes followed by what leaves them, nulls left out', async () => {
    const store = await openEmbedded(null, graph)
    await put(store, { nodes: WORLD.nodes.slice(0, 5), relationships: WORLD.relationships.slice(0, 1) })
    const lines = await exported(store)
    expect(lines.map(line => JSON.parse(line).label ?? JSON.parse(line).type)).toEqual([
      'Event',
      'Event',
      'Person',
      'Person',
      'Person',
      'MEDIATED',
    ])
    expect(lines[3]).toBe(
      '{"label":"Person","key":"person:kurti","properties":{"aliases":["Kurti"],"id":"person:kurti","name":"Albin Kurti","sortName":"kurti"}}',
    )
    expect(lines[5]).toBe(
      '{"type":"MEDIATED","from":["Person","person:lajcak"],"to":["Event","event:ohrid"],"properties":{"confidence":900,"factId":"fact:1","sources":3}}',
    )
    await store.close()
  })

  test('is the same whatever the order of writing', async () => {
    const forwards = await exportOf(await openEmbedded(null, graph), sample)
    expect(await exportOf(await openEmbedded(null, graph), backwards)).toEqual(forwards)
    expect(forwards.length).toBeGreaterThan(200)
  })

  test.skipIf('skip' in server)('is the same on both stores', async () => {
    const neo4j = await openTestNeo4j('uri' in server ? server.uri : '', graph)
    expect(await exportOf(neo4j, backwards)).toEqual(await exportOf(await openEmbedded(null, graph), sample))
  })
})
