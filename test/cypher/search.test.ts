import { expect, test } from 'vitest'
import { luceneQuery, searchStatement } from '../../src/cypher/search.js'

test.each([
  ['Kosovo talks', "kosovo kosovo's talks talks's"],
  ['NOT a:b^2 AND (c* OR "d"~)', "not not's a a's b b's 2 2's and and's c c's or or's d d's"],
  ['Vučić 条約', "vučić vučić's 条約 条約's"],
  ['!? *', ''],
])('%j is asked of Lucene as %j', (text, query) => {
  expect(luceneQuery(text)).toBe(query)
})

test('a search names its index and gives keys, best first', () => {
  expect(searchStatement('Article_text_text', 'id', 'Ohrid', 5)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.\`id\` AS id, score
ORDER BY score DESC, id`,
    params: { index: 'Article_text_text', query: "ohrid ohrid's", limit: 5n },
  })
  expect(searchStatement('Article_text_text', 'id', ' ', 5)).toBeNull()
})
