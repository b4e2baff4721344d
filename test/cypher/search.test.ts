import { expect, test } from 'vitest'
import { luceneQuery, searchStatement } from '../../src/cypher/search.js'

test.each([
  ['Kosovo talks', "kosovo kosovo's kosovo~1^0.2 talks talks's talks~1^0.2"],
  ['NOT a:b^2 AND (c* OR "d"~)', "not not's a a's b b's 2 2's and and's c c's or or's d d's"],
  ['Vučić 条約', "vučić vučić's vučić~1^0.2 条約 条約's"],
  ['!? *', ''],
])('%j is asked of Lucene as %j', (text, query) => {
  expect(luceneQuery(text)).toBe(query)
})

test('a search gives keys with their labels, best first', () => {
  expect(searchStatement(['Article'], 'Oslo', 5)).toEqual({
    text: expect.stringContaining('RETURN node.id AS id, found[0] AS label, score'),
    params: { labels: ['Article'], query: "oslo oslo's", limit: 5n },
  })
  expect(searchStatement(['Article'], ' ', 5)).toBeNull()
})
