import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver'
import { constraintStatements } from '../cypher/constraints.js'
import { searchStatement } from '../cypher/search.js'
import { pendingIndexes } from '../cypher/state.js'
import { UserError } from '../model/errors.js'
import type { Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { unlessAborted } from './gate.js'
import { explain, isPassing, requireVersion } from './neo4j-errors.js'
import type { Hit, ReadOptions, Row, Store } from './store.js'

export interface Neo4jConfig {
  /** `bolt://host:port` for one server, `neo4j://host:port` for a cluster: reads then go to its followers. */
  readonly uri: string
  readonly user: string
  /** Empty for a server without authentication. */
  readonly password: string
  /** Leave out for the server's default database. */
  readonly database?: string
  /** Connections to each server, at most. */
  readonly pool?: number
}

const POOL = 100

/**
 * Connects to a Neo4j server of version 5.23 or newer.
 * @throws UserError when it cannot be reached, refuses the password, or is too old.
 */
export async function openNeo4j(config: Neo4jConfig, graph: GraphSchema): Promise<Store> {
  const driver = connect(config)
  try {
    requireVersion(config.uri, (await driver.getServerInfo()).agent)
  } catch (error) {
    await driver.close()
    throw explain(config.uri, error)
  }
  return store(driver, config, graph)
}

function connect({ uri, user, password, pool = POOL }: Neo4jConfig): Driver {
  return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: pool,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    // The pauses between attempts double, from one second: with more, who waits would sleep on for long after the server is back.
    maxTransactionRetryTime: 2000,
    telemetryDisabled: true,
    // Answers would carry a warning for each type and property that the graph does not hold yet, which nobody reads.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'entente',
  })
}

function store(driver: Driver, { uri, database }: Neo4jConfig, graph: GraphSchema): Store {
  const bookmarkManager = neo4j.bookmarkManager()
  const open = (defaultAccessMode: SessionMode, after?: string) =>
    driver.session({
      defaultAccessMode,
      bookmarkManager,
      ...(database === undefined ? {} : { database }),
      ...(after === undefined ? {} : { bookmarks: after.split(' ') }),
    })

  const write = <T>(work: (transaction: ManagedTransaction) => Promise<T>) =>
    within(uri, open('WRITE'), session => session.executeWrite(work))

  const read = (statement: Statement, options: ReadOptions = {}) =>
    within(uri, open('READ', options.after), session => readOnce(session, statement), options.signal)

  return {
    kind: 'neo4j',
    read,
    transaction: work =>
      write(transaction => {
        const runHere = (statement: Statement) => run(transaction, statement)
        return work({ run: runHere, runAll: async statements => void (await Promise.all(statements.map(runHere))) })
      }),
    search: async (labels, text, limit, options) => {
      const statement = searchStatement(labels, text, limit)
      return statement === null ? [] : (await read(statement, options)).map(toHit)
    },
    searchesInStatements: true,
    isRemote: true,
    prepare: async () => {
      for (const statement of constraintStatements(graph, 'neo4j'))
        await write(transaction => run(transaction, statement)).catch(unlessMade)
      await read({ text: 'CALL db.awaitIndexes(300)', params: {} })
    },
    notReady: async () => {
      const pending = (await read(pendingIndexes())).map(({ name, state }) => `${name} (${state})`)
      return pending.length === 0 ? null : `indexes are not online: ${pending.join(', ')}`
    },
    backup: async () => {
      throw new UserError(
        'A Neo4j store is not backed up from here.',
        'BAD_USER_INPUT',
        'Use neo4j-admin database dump (or backup), which copies it while it runs or stands.',
      )
    },
    bookmark: async () => [...(await bookmarkManager.getBookmarks())].join(' ') || null,
    close: () => driver.close(),
  }
}

/** Work in a session of its own; an aborted signal closes the session, which ends the statement on the server. */
async function within<T>(
  uri: string,
  session: Session,
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const end = () => session.close().catch(() => undefined)
  try {
    signal?.throwIfAborted()
    signal?.addEventListener('abort', end, { once: true })
    return await unlessAborted(work(session), signal)
  } catch (error) {
    throw signal?.aborted ? signal.reason : explain(uri, error)
  } finally {
    signal?.removeEventListener('abort', end)
    const ended = end()
    // Who has given up does not wait for a server that does not answer.
    if (!signal?.aborted) await ended
  }
}

/** Another process that starts at the same time may make it between the question whether it exists and the answer. */
function unlessMade(error: unknown): void {
  if (error instanceof neo4j.Neo4jError && /^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(error.code)) return
  throw error
}

/** One statement needs no transaction around it, which costs a round trip more; where the server asks to try again, the driver's own does so. */
async function readOnce(session: Session, statement: Statement): Promise<readonly Row[]> {
  try {
    return await run(session, statement)
  } catch (error) {
    if (!isPassing(error)) throw error
    return session.executeRead(transaction => run(transaction, statement))
  }
}

async function run(
  runner: Pick<Session | ManagedTransaction, 'run'>,
  { text, params }: Statement,
): Promise<readonly Row[]> {
  return (await runner.run(text, params)).records.map(record => record.toObject())
}

const toHit = ({ id, label, score }: Row): Hit => ({ id: String(id), label: String(label), score: Number(score) })
