import type { Decision } from '../model/decision.js'
import type { GraphDiff } from '../model/graph.js'
import type { Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { batches, toParam } from './params.js'
import { type ArticleRecord, articleRows, decisionRow } from './record-rows.js'
import { writeGraph } from './write.js'

/**
 * Writes articles with their mentions and claims, new ones and those that replace an earlier reading. What the new reading
 * shares with the earlier keeps its node, so what was derived from it stays attached; what it lacks is removed.
 */
export function writeArticles(records: readonly ArticleRecord[], graph: GraphSchema): Statement[] {
  const rows = records.map(articleRows)
  return [
    ...batches(records).flatMap(batch => [removeVanished(batch), removeLinks(batch)]),
    ...writeGraph(
      {
        ...EMPTY,
        upsertNodes: rows.flatMap(({ nodes }) => nodes),
        upsertRelationships: rows.flatMap(({ relationships }) => relationships),
      },
      graph,
    ),
  ]
}

/** Removes articles with their mentions and claims; what was derived from them is for the next derivation to mend. */
export function removeArticles(ids: readonly string[]): Statement[] {
  return batches(ids).flatMap(batch => [
    { text: 'UNWIND $ids AS id\nMATCH (:Article {id: id})-[:HAS]->(part)\nDETACH DELETE part', params: { ids: batch } },
    { text: 'UNWIND $ids AS id\nMATCH (article:Article {id: id})\nDETACH DELETE article', params: { ids: batch } },
  ])
}

export function writeDecisions(decisions: readonly Decision[], graph: GraphSchema): Statement[] {
  return writeGraph({ ...EMPTY, upsertNodes: decisions.map(decisionRow) }, graph)
}

export function removeDecisions(ids: readonly string[], graph: GraphSchema): Statement[] {
  return writeGraph({ ...EMPTY, deleteNodes: ids.map(key => ({ label: 'Decision', key })) }, graph)
}

/**
 * Where lost ids lead; kept beside the claims, no part of the export. What led to an id that is lost now leads on with it, so one step is
 * always enough.
 */
export function writeRedirects(redirects: readonly { from: string; to: string }[]): Statement[] {
  return batches(redirects).flatMap(rows => [
    {
      text: 'UNWIND $rows AS row\nMATCH (old:Redirect {to: row.from})\nSET old.to = row.to',
      params: { rows: rows.map(({ from, to }) => ({ from, to })) },
    },
    {
      text: 'UNWIND $rows AS row\nMERGE (redirect:Redirect {from: row.from})\nSET redirect.to = row.to',
      params: { rows: rows.map(({ from, to }) => ({ from, to })) },
    },
  ])
}

/** Ids that are there again lead to themselves. */
export function removeRedirects(ids: readonly string[]): Statement[] {
  return batches(ids).map(batch => ({
    text: 'UNWIND $ids AS id\nMATCH (redirect:Redirect {from: id})\nDELETE redirect',
    params: { ids: batch },
  }))
}

export function countRedirects(): Statement {
  return { text: 'MATCH (redirect:Redirect)\nRETURN count(redirect) AS n', params: {} }
}

/**
 * The first statement of every transaction that writes: writers queue for this node, and the lock goes with the transaction.
 * Gives `seq`, which counts the transactions without a gap; `epoch`, which tells one history of the store from the next, after it was
 * emptied; and `version`, the derivation that made the graph.
 * @param epoch for a history that begins; a new one each time
 */
export function touchLock(epoch: string): Statement {
  return {
    text: [
      "MERGE (lock:Lock {id: 'derive'})",
      'SET lock.seq = coalesce(lock.seq, 0) + 1, lock.epoch = coalesce(lock.epoch, $epoch)',
      'RETURN lock.seq AS seq, lock.epoch AS epoch, lock.version AS version',
    ].join('\n'),
    params: { epoch },
  }
}

/** The lock as it is, without taking it: `{seq, epoch}`; no row before the first transaction. */
export function lockState(): Statement {
  return { text: "MATCH (lock:Lock {id: 'derive'})\nRETURN lock.seq AS seq, lock.epoch AS epoch", params: {} }
}

/** What a transaction changed, for those who follow. */
export interface Change {
  /** From `touchLock`, of the same transaction. */
  readonly seq: number
  readonly kind: string
  readonly ids: readonly string[]
}

export function writeChange({ seq, kind, ids }: Change): Statement {
  return {
    text: 'CREATE (:Change {seq: $seq, kind: $kind, ids: $ids})',
    params: { seq: toParam(seq), kind, ids },
  }
}

/** The number of the latest change. */
export function latestChange(): Statement {
  return { text: "MATCH (lock:Lock {id: 'derive'}) RETURN lock.seq AS seq", params: {} }
}

/** The changes after `seq`, in order; at most 1,000 at a time. */
export function changesAfter(seq: number): Statement {
  return {
    text: [
      'MATCH (change:Change) WHERE change.seq > $seq',
      'RETURN change.seq AS seq, change.kind AS kind, change.ids AS ids',
      'ORDER BY seq LIMIT 1000',
    ].join('\n'),
    params: { seq: toParam(seq) },
  }
}

const EMPTY: GraphDiff = { upsertNodes: [], deleteNodes: [], upsertRelationships: [], deleteRelationships: [] }

function removeVanished(records: readonly ArticleRecord[]): Statement {
  const rows = records.map(({ article, extraction: { mentions, claims } }) => ({
    id: article.id,
    keep: [...mentions, ...claims].map(({ id }) => id),
  }))
  return {
    text: [
      'UNWIND $rows AS row',
      'MATCH (:Article {id: row.id})-[:HAS]->(part)',
      'WHERE NOT part.id IN row.keep',
      'DETACH DELETE part',
    ].join('\n'),
    params: { rows },
  }
}

/** A claim keeps its id when its speaker or the event it holds in is read differently: its ends are written anew. */
function removeLinks(records: readonly ArticleRecord[]): Statement {
  return {
    text: [
      'UNWIND $ids AS id',
      'MATCH (:Article {id: id})-[:HAS]->(:Claim)-[end:SUBJECT|OBJECT|`AT`|SPEAKER]->(:Mention)',
      'DELETE end',
    ].join('\n'),
    params: { ids: records.map(({ article }) => article.id) },
  }
}
