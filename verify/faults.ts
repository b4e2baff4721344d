/** Faults under load: a store that stops, is cut off, slow or full, a service that is killed, clocks that are set. Nothing that was acknowledged may be lost. */
import { whyNoNeo4j } from '../scripts/neo4j-server.mjs'
import { embeddedFaults } from './faults/embedded.js'
import { neo4jFaults } from './faults/neo4j.js'
import { notTried, type Outcome } from './outcome.js'

/** How long a fault lasts, in seconds: as long as it takes to start a server again after somebody saw that it was gone. */
const LASTS = 20

/** @param runs seconds that a fault lasts. */
export async function faults({ runs = LASTS, seed }: { runs?: number; seed: number }): Promise<readonly Outcome[]> {
  const scale = { articles: 60, lasts: runs * 1000, seed }
  const embedded = await embeddedFaults(scale)
  const reason = whyNoNeo4j()
  const neo4j = reason === null ? await neo4jFaults(scale) : [notTried('faults', 'faults of Neo4j', reason)]
  return [...embedded, ...neo4j]
}
