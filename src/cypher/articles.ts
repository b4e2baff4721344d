import type { Statement } from '../model/statement.js'

/** What is stored of the articles with these ids: `{id, sha256, extractor}`. */
export function articleStates(ids: readonly string[]): Statement {
  return {
    text: 'UNWIND $ids AS id\nMATCH (a:Article {id: id})\nRETURN a.id AS id, a.sha256 AS sha256, a.extractor AS extractor',
    params: { ids },
  }
}

/** Ids of the articles that another version of the extractor has read. */
export function outdatedArticles(extractor: string): Statement {
  return {
    text: 'MATCH (a:Article) WHERE a.extractor <> $extractor\nRETURN a.id AS id ORDER BY id',
    params: { extractor },
  }
}

/** The articles as they were given, for reading them again. */
export function storedArticles(ids: readonly string[]): Statement {
  const properties = ['id', 'url', 'source', 'title', 'publishedOn', 'origin', 'text', 'sha256']
  return {
    text: [
      'UNWIND $ids AS id',
      'MATCH (a:Article {id: id})',
      `RETURN ${properties.map(name => `a.${name} AS ${name}`).join(', ')}`,
    ].join('\n'),
    params: { ids },
  }
}

/** Which version of the derivation made the graph, `{version}`; no row before the first. */
export function derivedBy(): Statement {
  return { text: "MATCH (lock:Lock {id: 'derive'})\nRETURN lock.version AS version", params: {} }
}

export function setDerivedBy(version: string): Statement {
  return { text: "MATCH (lock:Lock {id: 'derive'})\nSET lock.version = $version", params: { version } }
}

/** Nodes of a label, `{n}`. */
export function countNodes(
  label:
    | 'Article'
    | 'Person'
    | 'Organization'
    | 'Place'
    | 'Event'
    | 'Agreement'
    | 'Process'
    | 'Mediation'
    | 'Contradiction'
    | 'Claim',
): Statement {
  return { text: `MATCH (n:${label})\nRETURN count(n) AS n`, params: {} }
}
