import { expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'

const ontology = loadOntology()

test('every end of a relationship is a label', () => {
  const labels = new Set(Object.keys(ontology.graph.labels))
  const unknown = Object.entries(ontology.graph.relationships).flatMap(([type, { ends }]) =>
    ends
      .filter(({ from, to }) => !labels.has(from) || !labels.has(to))
      .map(({ from, to }) => `${type}: ${from} > ${to}`),
  )
  expect(unknown).toEqual([])
})

test('roles and stances are relationships with the counters of a fact', () => {
  expect(ontology.graph.relationships.MEDIATED?.ends).toContainEqual({ from: 'Person', to: 'Event' })
  expect(Object.keys(ontology.graph.relationships.MEDIATED?.properties ?? {})).toContain('factId')
})

test('each label has exactly one unique key', () => {
  for (const [label, { properties }] of Object.entries(ontology.graph.labels)) {
    expect(
      Object.values(properties).filter(p => p.unique),
      label,
    ).toHaveLength(1)
  }
})
