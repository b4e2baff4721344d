import type { Statement } from '../model/statement.js'

/** A row of a result: plain JSON values. Integers come back as numbers, whatever the engine calls them. */
export type Row = Readonly<Record<string, unknown>>

/** A hit of the text indexes: the `id` of a node, which of the labels it has, and the engine's relevance, best first. */
export interface Hit {
  readonly id: string
  readonly label: string
  readonly score: number
}

export interface Transaction {
  readonly run: (statement: Statement) => Promise<readonly Row[]>
  /** Runs statements in this order whose rows nobody reads: all are sent to a server before it has answered the first. */
  readonly runAll: (statements: readonly Statement[]) => Promise<void>
}

export interface ReadOptions {
  /** Ends the statement on Neo4j; on the embedded engine the caller is answered and the statement runs on. */
  readonly signal?: AbortSignal
  /** What `bookmark` gave, here or in another process: the read sees at least what had been written then. */
  readonly after?: string
}

/** The port to the graph database; `neo4j.ts` and `embedded.ts` implement it, `test/store/contract.ts` says what it promises. */
export interface Store {
  readonly kind: 'neo4j' | 'embedded'
  /** Runs one reading statement. */
  readonly read: (statement: Statement, options?: ReadOptions) => Promise<readonly Row[]>
  /** Runs all or nothing; writers queue. Transient failures run `work` again, so it must have no other effect. */
  readonly transaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>
  /** Full text search over all that the ontology marks `fulltext` on nodes of the labels. */
  readonly search: (
    labels: readonly string[],
    text: string,
    limit: number,
    options?: ReadOptions,
  ) => Promise<readonly Hit[]>
  /** Whether a statement can ask the text index itself (plan SEARCH, `text`), so that a search is one statement. */
  readonly searchesInStatements: boolean
  /** Whether rows come from another machine, so that what can be summed had better be summed there. */
  readonly isRemote: boolean
  /** Creates constraints and indexes that are missing. */
  readonly prepare: () => Promise<void>
  /** Why reads can not be served at full speed now, or null when they can. Fails when the store does not answer. */
  readonly notReady: () => Promise<string | null>
  /** Writes a copy of all that is stored, as it is between two transactions, to a new file. @throws UserError on Neo4j, which has its own tools. */
  readonly backup: (path: string) => Promise<void>
  /** Marks what this process has seen written, for reads elsewhere (Neo4j); null where every read sees all that was written. */
  readonly bookmark: () => Promise<string | null>
  readonly close: () => Promise<void>
}
