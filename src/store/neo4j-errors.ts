import neo4j from 'neo4j-driver'
import { UserError } from '../model/errors.js'

/** `CALL (x) { … }`, in which every nested read is written, came with this version. */
const OLDEST = { major: 5, minor: 23 }

/** @throws UserError when the server's name and version (`Neo4j/5.26.10`) are not of a Neo4j that knows our statements. */
export function requireVersion(uri: string, agent: string | undefined): void {
  const [, major = '0', minor = '0'] = agent?.match(/^Neo4j\/(\d+)\.(\d+)/) ?? []
  const newer = Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)
  if (newer) return
  throw new UserError(
    `The server at ${uri} is ${agent ?? 'of an unknown version'}, and Entente needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer.`,
    'STORE_UNAVAILABLE',
    'Upgrade the server, or leave NEO4J_URI out to use the embedded store.',
  )
}

/** Whether trying again can help: the server or the way to it is gone. The driver calls a connection that is cut while it greets the server an error of protocol. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false
  return neo4j.isRetryableError(error) || error.code === neo4j.error.PROTOCOL_ERROR
}

/** Errors of the connection in words that the owner of the server can act on; any other error as it is. */
export function explain(uri: string, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new UserError(
      `Neo4j at ${uri} refuses the user or password: ${error.message}`,
      'STORE_UNAVAILABLE',
      'Set NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    )
  }
  if (/OutOfMemory/.test(error.code)) {
    return new UserError(
      `Neo4j at ${uri} has too little memory for this: ${error.message.split('. ')[0]}`,
      'STORE_UNAVAILABLE',
      'Give the server more (server.memory.heap.max_size, dbms.memory.transaction.total.max; the local one: npm run neo4j -- --heap 2048).',
      { cause: error },
    )
  }
  // What may be tried again has been, for as long as the driver does (maxTransactionRetryTime).
  if (isPassing(error)) {
    return new UserError(
      `Neo4j at ${uri} cannot be reached: ${error.message.split('. ').at(-1)}`,
      'STORE_UNAVAILABLE',
      'Start the server, check NEO4J_URI, or leave NEO4J_URI out to use the embedded store.',
      { cause: error },
    )
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) {
    return new UserError(
      'The bookmark is none of this store.',
      'BAD_USER_INPUT',
      'Send one that this service gave, or none.',
      { cause: error },
    )
  }
  if (error.message.startsWith('Connection acquisition timed out')) {
    return new UserError(
      `All connections to Neo4j at ${uri} are in use.`,
      'STORE_UNAVAILABLE',
      'Ask again in a while; whoever runs the service can allow more (NEO4J_POOL), or run another.',
      { cause: error },
    )
  }
  return error
}
