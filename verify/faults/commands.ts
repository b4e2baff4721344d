/** Faults of Neo4j under the command line: `entente ingest` while the server stops. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chance } from '../../bench/chance.js'
import { entente } from '../cli.js'
import { exportsAlong, madeArticles, writeArticles } from '../made.js'
import { type Breach, type Outcome, outcome } from '../outcome.js'
import { clear } from '../stores.js'
import { storeDiffers } from './articles.js'
import { onServer, type Trial } from './server.js'

const STOPS = 3
/** As many as ingestion writes in one transaction, some times over (src/ingest/ingest.ts). */
const BATCH = 200

/** Law 5 on Neo4j: the server is stopped in the middle of an ingestion and started again, and the ingestion begun again until it ends. */
export async function stoppedUnderIngest(
  fault: string,
  { folder, server, articles, seed }: Trial,
): Promise<readonly Outcome[]> {
  const file = join(folder, 'made.jsonl')
  writeArticles(file, madeArticles(articles * 4, seed))
  await onServer(server, clear)
  const random = chance(seed)
  const unclear: Breach[] = []
  for (let stops = 0; stops < STOPS; stops++) {
    const { ended } = entente(['ingest', file], { folder: join(folder, 'command'), neo4j: server.uri })
    await Promise.race([pause(4000 + random.below(8000)), ended])
    await server.stop()
    const { code, said } = await ended
    if (code !== 0 && UNCLEAR.test(said)) unclear.push(said)
    await server.start()
  }
  const { code, said } = await entente(['ingest', file], { folder: join(folder, 'command'), neo4j: server.uri }).ended
  const expected = (await exportsAlong(file, BATCH)).at(-1) ?? []
  const differences = await onServer(server, store => storeDiffers(store, expected))
  return [
    outcome('faults', `${fault}, begun again: the graph of an undisturbed run`, `${STOPS} stops`, [
      ...(code === 0 ? [] : [said]),
      ...differences,
    ]),
    outcome('faults', `${fault}: the command says in words what is the matter`, `${STOPS} stops`, unclear),
  ]
}

/** A trace, or our own words for what nobody foresaw. */
const UNCLEAR = /\n\s+at |This is a fault/
