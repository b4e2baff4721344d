import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j, whyNoNeo4j } from '../scripts/neo4j-server.mjs'

export interface Server {
  readonly uri: string
  readonly stop: () => Promise<unknown>
}

/** The Neo4j of NEO4J_URI, which must be empty, else one of our own; null, with the reason printed, where there is none. */
export async function neo4jServer(): Promise<Server | null> {
  const uri = process.env.NEO4J_URI
  if (uri !== undefined) return { uri, stop: async () => undefined }
  const reason = whyNoNeo4j()
  if (reason !== null) {
    console.warn(`Without Neo4j: ${reason}`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const { uri: own, stop } = await startNeo4j({ folder, brief: true, heap: 2048, report: line => console.error(line) })
  const end = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { uri: own, stop: end }
}
