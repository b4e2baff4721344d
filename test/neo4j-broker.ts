import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { startNeo4j, whyNoNeo4j } from '../scripts/neo4j-server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4jBroker: string
  }
}

/** What a test file is told: where the server is, or why there is none. */
export type Lease = { readonly uri: string } | { readonly skip: string }

type Found = Lease & { readonly stop?: () => Promise<void> }

/**
 * Global setup: one Neo4j for a whole run of the tests, started when the first file asks. A file asks with a request and has an
 * empty database to itself until it ends that request; others wait in line.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  let found: Promise<Found> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const broker = createServer((_request, response) => {
    turn = turn.then(async () => {
      found ??= findServer(folder)
      const lease = await found
      await held(response, lease)
      if ('uri' in lease) await query(lease.uri, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    })
  })
  project.provide('neo4jBroker', await listen(broker))

  return async () => {
    broker.closeAllConnections()
    broker.close()
    await turn
    await (await found)?.stop?.()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The server of NEO4J_URI, else one of our own. */
async function findServer(folder: string): Promise<Found> {
  const uri = process.env.NEO4J_URI
  const reason = whyNoNeo4j()
  try {
    if (uri !== undefined && uri !== '') return await given(uri)
    return reason === null
      ? await startNeo4j({ folder, brief: true, report: line => console.error(line) })
      : { skip: reason }
  } catch (error) {
    return { skip: error instanceof Error ? error.message : String(error) }
  }
}

/** Tests delete what the database holds, so it must be one that holds nothing. */
async function given(uri: string): Promise<Found> {
  const [row] = await query(uri, 'MATCH (n) RETURN count(n) AS n')
  if (row?.n === 0) return { uri }
  return { skip: `the database at ${uri} is not empty, and the tests would empty it: set NEO4J_URI to an empty one` }
}

async function query(uri: string, text: string): Promise<Record<string, unknown>[]> {
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env
  const auth = NEO4J_PASSWORD === '' ? undefined : neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD)
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true })
  const session = driver.session()
  try {
    return (await session.run(text)).records.map(record => record.toObject())
  } finally {
    await session.close()
    await driver.close()
  }
}

/** Tells the lease and waits until the asker ends the request; whoever has left the line meanwhile is passed over. */
function held(response: ServerResponse, { stop: _stop, ...lease }: Found): Promise<void> {
  return new Promise(resolve => {
    if (response.destroyed) return resolve()
    response.once('close', resolve)
    response.write(`${JSON.stringify(lease)}\n`)
  })
}

function listen(server: Server): Promise<string> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}
