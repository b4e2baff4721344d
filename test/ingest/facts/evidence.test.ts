import { expect, test } from 'vitest'
import { trim } from '../../../src/ingest/facts/evidence.js'

const LONG =
  'After a night of rain that closed two of the three roads into the valley, and with the market square still under water, ' +
  'the Nordic Union, which had sent its envoy Cara Dahl, mediated the talks between Arland and Borland, ' +
  'while crowds in the capital waited for news that did not come before the morning'

test('a short quote stays as it is', () => {
  expect(trim('Finland mediated.', [['Finland']])).toBe('Finland mediated.')
})

test('of a long one the clauses that hold the names are kept', () => {
  const evidence = trim(LONG, [['Nordic Union'], ['Arland', 'Arlandic'], ['Borland']])
  expect(evidence).toMatch(/the Nordic Union, which had sent .* between Arland and Borland,/)
  expect(evidence.length).toBeLessThanOrEqual(200)
  expect(LONG).toContain(evidence)
})

test('names that no run of clauses holds together are kept by cutting between words', () => {
  const far = `Arland ${'and others '.repeat(4)}${'were under steady pressure '.repeat(4)}from Borland ${'in these long years '.repeat(4)}`
  const evidence = trim(far, [['Arland'], ['Borland']])
  expect(evidence).toMatch(/Arland .* Borland/)
  expect(evidence.length).toBeLessThanOrEqual(200)
})

test('without a seam it is cut at a word', () => {
  const evidence = trim('word '.repeat(60).trimEnd(), [['word']])
  expect(evidence.length).toBeLessThanOrEqual(200)
  expect(evidence.endsWith('word')).toBe(true)
})

test('one long string without words is cut at the limit', () => {
  expect(trim('x'.repeat(300), [['y']])).toHaveLength(200)
})
