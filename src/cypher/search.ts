import type { Statement } from '../model/statement.js'

/** The one full text index on Neo4j, over all labels. */
export const TEXT_INDEX = 'text'

/** Full text search on Neo4j (the embedded engine has a call for it); null for a text without words, which finds nothing. */
export function searchStatement(labels: readonly string[], text: string, limit: number): Statement | null {
  const query = luceneQuery(text)
  if (query === '') return null
  return {
    text: [
      `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node, score`,
      'WITH node, score, [label IN $labels WHERE label IN labels(node)] AS found WHERE size(found) > 0',
      'RETURN node.id AS id, found[0] AS label, score',
      'ORDER BY score DESC, id LIMIT $limit',
    ].join('\n'),
    params: { query, labels, limit: BigInt(limit) },
  }
}

/** A word of this length may have a slip: shorter ones would be too many others. */
const SLIPPABLE = 5

/**
 * A reader's words as a Lucene query for any of them. Only letters and digits pass, in lower case, so nothing in the text is an
 * operator; and as "Kosovo's" is one word to Lucene, each word is asked for with that ending too. What is one letter off counts for a fifth:
 * `the talks` gives `the the's talks talks's talks~1^0.2`.
 */
export function luceneQuery(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap(word => [word, `${word}'s`, ...(word.length < SLIPPABLE ? [] : [`${word}~1^0.2`])]).join(' ')
}
