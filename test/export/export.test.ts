import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph, UndirectedGraph } from 'graphology'
import gexfOf from 'graphology-gexf'
import graphmlOf from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportAs } from '../../src/export/export.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

const ontology = loadOntology()
let store: Store
beforeAll(async () => {
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
})
afterAll(() => store.close())

async function written(given: Record<string, string>): Promise<string> {
  const { text } = await exportAs({ store, ontology, schema }, given)
  let all = ''
  for await (const piece of text) all += piece
  return all
}

const json = async (given: Record<string, string>) => JSON.parse(await written({ format: 'json', ...given }))

describe('what is written', () => {
  test('the network: actors with measures, pairs with their weight and the best sentence', async () => {
    const { directed, nodes, edges } = await json({ relations: 'EVENT', where: '{"kind": ["PERSON"]}' })
    expect(directed).toBe(false)
    expect(nodes.map(({ title }: { title: string }) => title)).toEqual([
      'Josep Borrell',
      'Albin Kurti',
      'Aleksandar Vučić',
    ])
    expect(nodes[0]).toMatchObject({
      id: 'person:borrell',
      kind: 'Person',
      qid: 'Q1',
      degree: 2,
      mainStat: 2,
      community: 0,
    })
    expect(edges[0]).toMatchObject({
      source: 'person:borrell',
      target: 'person:kurti',
      type: 'EVENT',
      weight: 1,
      date: '2023-03-18',
      quote: 'Josep Borrell mediated in Ohrid',
      article: 'article:ohrid',
    })
  })

  test('the graph: occasions with the roles in them, stances from actor to actor', async () => {
    const { directed, nodes, edges } = await json({ view: 'graph' })
    expect(directed).toBe(true)
    expect(nodes).toContainEqual(
      expect.objectContaining({
        id: 'event:ohrid',
        title: 'Ohrid talks',
        subTitle: 'TALKS',
        place: 'Ohrid',
        date: '2023-03-18',
      }),
    )
    const kinds = edges.map(({ source, type, target }: Record<string, string>) => `${source} ${type} ${target}`)
    expect(kinds).toContain('person:borrell MEDIATED event:ohrid')
    expect(kinds).toContain('mediation:1 FOR org:Q458')
    expect(kinds).toContain('person:kurti ACCUSES org:serbia')
    expect(kinds).toContain('office:1 IN_ORG org:Q458')
    const ids = new Set(nodes.map(({ id }: { id: string }) => id))
    for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true])
  })

  test('a filter picks a part of it', async () => {
    const { edges } = await json({ view: 'graph', relations: 'MEDIATION', during: '2020' })
    expect(new Set(edges.flatMap(({ source }: { source: string }) => source))).toEqual(new Set(['mediation:2']))
  })
})

describe('formats', () => {
  test('GEXF and GraphML are opened by graphology', async () => {
    const wanted = { view: 'graph' }
    const { nodes, edges } = await json(wanted)
    for (const graph of [
      gexfOf.parse(MultiDirectedGraph, await written({ format: 'gexf', ...wanted })),
      graphmlOf.parse(MultiDirectedGraph, await written({ format: 'graphml', ...wanted })),
    ]) {
      expect([graph.order, graph.size]).toEqual([nodes.length, edges.length])
      expect(graph.getNodeAttribute('person:vucic', 'label') ?? graph.getNodeAttribute('person:vucic', 'title')).toBe(
        'Aleksandar Vučić',
      )
    }
    const network = gexfOf.parse(UndirectedGraph, await written({ format: 'gexf' }))
    expect(network.getEdgeAttribute('person:borrell', 'person:kurti', 'weight')).toBeGreaterThan(0)
  })

  test('CSV and rows are one table each', async () => {
    const { nodes, edges } = await json({})
    for (const [part, all] of [
      ['nodes', nodes],
      ['edges', edges],
    ] as const) {
      const table: { id: string }[] = parseCsv(await written({ format: 'csv', part }), { columns: true })
      expect(table.map(({ id }) => id)).toEqual(all.map(({ id }: { id: string }) => id))
      expect(JSON.parse(await written({ format: 'rows', part }))).toHaveLength(all.length)
    }
  })

  test('JSON-LD says it in terms of schema.org', async () => {
    const { '@graph': graph } = JSON.parse(await written({ format: 'jsonld' }))
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@id': 'entente:org:Q458',
        '@type': 'Organization',
        sameAs: 'http://www.wikidata.org/entity/Q458',
      }),
    )
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@id': 'entente:event:ohrid',
        contributor: { '@id': 'entente:person:borrell' },
        subjectOf: expect.objectContaining({ '@type': 'Quotation', text: 'Josep Borrell mediated in Ohrid' }),
      }),
    )
  })

  test('FollowTheMoney has entities and links whose ends are there', async () => {
    const entities = (await written({ format: 'ftm' }))
      .trim()
      .split('\n')
      .map(one => JSON.parse(one))
    const ids = new Set(entities.map(({ id }) => id))
    const links = entities.filter(({ schema: name }) => name === 'UnknownLink')
    expect(links.length).toBeGreaterThan(5)
    for (const { properties } of links)
      expect(ids.has(properties.subject[0]) && ids.has(properties.object[0])).toBe(true)
    expect(entities).toContainEqual(
      expect.objectContaining({
        schema: 'Membership',
        properties: expect.objectContaining({ role: ['high representative'] }),
      }),
    )
    expect(entities.find(({ id }) => id === 'org-serbia')?.schema).toBe('PublicBody')
  })

  test('the Cypher script makes the graph again, also when it is run twice', async () => {
    const { nodes, edges } = await json({ view: 'graph' })
    const copy = await openEmbedded(null, ontology.graph)
    const lines = (await written({ format: 'cypher' })).trim().split('\n')
    for (const text of [...lines, ...lines]) {
      if (!text.startsWith('CREATE CONSTRAINT'))
        await copy.transaction(({ run }) => run({ text: text.slice(0, -1), params: {} }))
    }
    const count = async (text: string) => (await copy.read({ text, params: {} }))[0]?.n
    expect(await count('MATCH (n) RETURN count(n) AS n')).toBe(nodes.length)
    expect(await count('MATCH ()-[r]->() RETURN count(r) AS n')).toBe(edges.length)
    expect(await count("MATCH (n:Person {name: 'Aleksandar Vučić'}) RETURN count(n) AS n")).toBe(1)
    await copy.close()
  })
})

test.each([
  [{ format: 'xlsx' }, /format.*xlsx/],
  [{ format: 'ftm', view: 'network' }, /view.*network/],
  [{ format: 'json', where: '{' }, /where.*JSON/],
  [{ format: 'json', relations: 'LUNCH' }, /relations.*LUNCH/],
  [{ format: 'json', during: 'soon' }, /during.*soon/],
])('%j is told to be wrong', async (given, message) => {
  await expect(written(given as Record<string, string>)).rejects.toThrow(message)
})
