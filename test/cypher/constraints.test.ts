import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { constraintStatements, printConstraints, textIndexes } from '../../src/cypher/constraints.js'
import { loadOntology } from '../../src/ontology/ontology.js'

const { graph } = loadOntology()
const texts = (dialect: 'neo4j' | 'embedded') => constraintStatements(graph, dialect).map(({ text }) => text)

test('schema/graph.cypher is what the ontology prints (`npm run schema` writes it)', () => {
  expect(readFileSync(new URL('../../schema/graph.cypher', import.meta.url), 'utf8')).toBe(printConstraints(graph))
})

test('embedded, every unique property has an index before its constraint', () => {
  const statements = texts('embedded')
  for (const label of [...Object.keys(graph.labels), 'Actor']) {
    const of = statements.filter(text => text.includes(`(n:\`${label}\`)`) && !text.includes('sortName'))
    const unique = of.findIndex(text => text.startsWith('CREATE CONSTRAINT'))
    const property = of[unique]?.match(/REQUIRE (n\.`\w+`)/)?.[1]
    expect(unique, label).toBeGreaterThan(0)
    expect(
      of.slice(0, unique).some(text => text.startsWith('CREATE INDEX') && text.endsWith(`(${property})`)),
      label,
    ).toBe(true)
  }
})

test('on Neo4j a constraint brings its own index, and all text one full text index', () => {
  const statements = texts('neo4j')
  expect(statements).toContain(
    'CREATE CONSTRAINT `Event_id_unique` IF NOT EXISTS FOR (n:`Event`) REQUIRE n.`id` IS UNIQUE',
  )
  expect(
    statements.filter(text => text.startsWith('CREATE INDEX') && text.includes('(n:`Event`) ON (n.`id`)')),
  ).toEqual([])
  const [all = '', ...more] = statements.filter(text => text.startsWith('CREATE FULLTEXT'))
  expect(more).toEqual([])
  for (const { label, property } of textIndexes(graph)) {
    expect(all).toContain(`\`${label}\``)
    expect(all).toContain(`n.\`${property}\``)
  }
})

test('every statement can be run again, and none has the name of another', () => {
  for (const dialect of ['neo4j', 'embedded'] as const) {
    const statements = texts(dialect)
    expect(statements.filter(text => !text.includes('IF NOT EXISTS'))).toEqual([])
    const names = statements.map(text => text.split(' IF NOT EXISTS')[0])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('Actor is indexed by what persons and organizations share', () => {
  expect(texts('neo4j').filter(text => text.includes('(n:`Actor`)'))).toEqual([
    'CREATE CONSTRAINT `Actor_id_unique` IF NOT EXISTS FOR (n:`Actor`) REQUIRE n.`id` IS UNIQUE',
    'CREATE INDEX `Actor_sortName` IF NOT EXISTS FOR (n:`Actor`) ON (n.`sortName`)',
    'CREATE INDEX `Actor_mediatedCount` IF NOT EXISTS FOR (n:`Actor`) ON (n.`mediatedCount`)',
  ])
})
