import { describe, expect, test } from 'vitest'
import { writeGraph } from '../../src/cypher/write.js'
import type { RelationshipRow } from '../../src/model/graph.js'
import { loadOntology } from '../../src/ontology/ontology.js'

const { graph } = loadOntology()
const EMPTY = { upsertNodes: [], deleteNodes: [], upsertRelationships: [], deleteRelationships: [] }

const mediated = (factId: string): RelationshipRow => ({
  type: 'MEDIATED',
  from: { label: 'Person', key: 'person:a' },
  to: { label: 'Event', key: 'event:b' },
  properties: { factId, sources: 2, first: null },
})

describe('a diff as statements', () => {
  test('a node is written whole, with the labels it brings along, integers as bigint, and its name as it is typed without accents', () => {
    const node = {
      label: 'Person',
      key: 'person:a',
      properties: { id: 'person:a', name: 'Lajčák', claimCount: 3, qid: null },
    }
    expect(writeGraph({ ...EMPTY, upsertNodes: [node] }, graph)).toEqual([
      {
        text: [
          'UNWIND $rows AS row',
          'MERGE (n:`Person`:`Actor` {`id`: row[0]})',
          'SET n = {`id`: row[0], `name`: row[1], `sortName`: row[2], `slug`: row[3], `qid`: row[4], `aliases`: row[5], `claimCount`: row[6], `articleCount`: row[7], `eventCount`: row[8], `mediationCount`: row[9], `mediatedCount`: row[10], `namePlain`: row[11]}',
        ].join('\n'),
        params: { rows: [['person:a', 'Lajčák', null, null, null, null, 3n, null, null, null, null, 'lajcak']] },
      },
    ])
  })

  test('a relationship is found by its ends and its fact, persons and organizations alike', () => {
    expect(writeGraph({ ...EMPTY, upsertRelationships: [mediated('fact:1')] }, graph)).toEqual([
      {
        text: `UNWIND $rows AS row
MATCH (a:\`Actor\` {\`id\`: row[0]})
MATCH (b:\`Event\` {\`id\`: row[1]})
MERGE (a)-[r:\`MEDIATED\` {factId: row[2]}]->(b)
SET r = {\`factId\`: row[2], \`modality\`: row[3], \`affirmed\`: row[4], \`denied\`: row[5], \`sources\`: row[6], \`confidence\`: row[7], \`first\`: row[8], \`last\`: row[9]}`,
        params: { rows: [['person:a', 'event:b', 'fact:1', null, null, null, 2n, null, null, null]] },
      },
    ])
  })

  test('a relationship without a fact is found by its ends, a name by its key', () => {
    const names = {
      type: 'NAMES',
      from: { label: 'Name', key: 'borrell' },
      to: { label: 'Person', key: 'person:a' },
      factId: null,
    }
    expect(writeGraph({ ...EMPTY, deleteRelationships: [names] }, graph)).toEqual([
      {
        text: `UNWIND $rows AS row
MATCH (a:\`Name\` {\`key\`: row[0]})
MATCH (b:\`Actor\` {\`id\`: row[1]})
MATCH (a)-[r:\`NAMES\`]->(b)
DELETE r`,
        params: { rows: [['borrell', 'person:a']] },
      },
    ])
  })

  test('what goes comes before what comes, and nodes before what joins them', () => {
    const statements = writeGraph(
      {
        upsertNodes: [{ label: 'Event', key: 'event:b', properties: { id: 'event:b' } }],
        deleteNodes: [{ label: 'Place', key: 'place:c' }],
        upsertRelationships: [mediated('fact:1')],
        deleteRelationships: [{ ...mediated('fact:2'), factId: 'fact:2' }],
      },
      graph,
    )
    expect(statements.map(({ text }) => text.split('\n').find(line => /^(DELETE|DETACH|MERGE)/.test(line)))).toEqual([
      'DELETE r',
      'DETACH DELETE n',
      'MERGE (n:`Event` {`id`: row[0]})',
      'MERGE (a)-[r:`MEDIATED` {factId: row[2]}]->(b)',
    ])
  })

  test('rows go 2,000 to a statement, a label to a statement', () => {
    const nodes = Array.from({ length: 4001 }, (_, i) => ({
      label: i % 2 ? 'Place' : 'Event',
      key: `${i}`,
      properties: { id: `${i}` },
    }))
    const statements = writeGraph({ ...EMPTY, upsertNodes: nodes }, graph)
    expect(statements.map(({ params }) => (Array.isArray(params.rows) ? params.rows.length : 0))).toEqual([
      2000, 1, 2000,
    ])
  })

  test('nothing to do is no statement', () => {
    expect(writeGraph(EMPTY, graph)).toEqual([])
  })
})

describe('what the ontology does not know is refused', () => {
  test('a label', () => {
    const node = { label: 'Person) DETACH DELETE (n', key: 'x', properties: {} }
    expect(() => writeGraph({ ...EMPTY, upsertNodes: [node] }, graph)).toThrow('has no label Person) DETACH DELETE (n')
  })

  test('a type', () => {
    const row = { ...mediated('fact:1'), type: 'KNOWS' }
    expect(() => writeGraph({ ...EMPTY, upsertRelationships: [row] }, graph)).toThrow('has no relationship KNOWS')
  })

  test('a property', () => {
    const node = { label: 'Person', key: 'x', properties: { id: 'x', shoeSize: 44 } }
    expect(() => writeGraph({ ...EMPTY, upsertNodes: [node] }, graph)).toThrow('Person has no property shoeSize')
  })

  test('a fraction', () => {
    const node = { label: 'Person', key: 'x', properties: { id: 'x', claimCount: 0.5 } }
    expect(() => writeGraph({ ...EMPTY, upsertNodes: [node] }, graph)).toThrow('0.5 is no integer')
  })
})
