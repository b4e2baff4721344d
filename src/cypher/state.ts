import type { Statement } from '../model/statement.js'

/** Indexes of Neo4j that do not serve reads yet (or any more), by name. */
export function pendingIndexes(): Statement {
  return { text: "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state", params: {} }
}

/** The smallest question: does the store answer? */
export function ping(): Statement {
  return { text: 'RETURN 1 AS one', params: {} }
}

/** The number of the last transaction that wrote, and which history of the store it is of: while these are the same, so is every answer. */
export function lastChange(): Statement {
  return { text: "MATCH (lock:Lock {id: 'derive'})\nRETURN lock.seq AS seq, lock.epoch AS epoch", params: {} }
}
