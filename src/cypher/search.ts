import type { Statement } from '../model/statement.js'
import { quote } from './names.js'

/** Full text search on Neo4j (the embedded engine has a call for it); null for a text without words, which finds nothing. */
export function searchStatement(index: string, key: string, text: string, limit: number): Statement | null {
  const query = luceneQuery(text)
  if (query === '') return null
  return {
    text: [
      'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score',
      `RETURN node.${quote(key)} AS id, score`,
      'ORDER BY score DESC, id',
    ].join('\n'),
    params: { index, query, limit: BigInt(limit) },
  }
}

/**
 * A reader's words as a Lucene query for any of them. Only letters and digits pass, in lower case, so nothing in the text is an
 * operator; and as "Kosovo's" is one word to Lucene, each word is asked for with that ending too: `kosovo talks` gives
 * `kosovo kosovo's talks talks's`.
 */
export function luceneQuery(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap(word => [word, `${word}'s`]).join(' ')
}
