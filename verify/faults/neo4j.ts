/** Faults between the service and Neo4j, and of Neo4j itself, under readers and a writer. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Chance, chance } from '../../bench/chance.js'
import type { Outcome } from '../outcome.js'
import { clear } from '../stores.js'
import { batchesOf, storeDiffers, undisturbed } from './articles.js'
import { stoppedUnderIngest } from './commands.js'
import { proxyTo, type TcpProxy } from './proxy.js'
import { onServer, ownServer, type Scale, type Server, type Trial } from './server.js'
import { startService } from './service.js'
import { judged, tried, underLoad } from './trial.js'

export async function neo4jFaults(scale: Scale): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-faults-'))
  const server = await ownServer(join(folder, 'neo4j'))
  const outcomes: Outcome[] = []
  try {
    for (const [fault, disturb] of Object.entries(FAULTS))
      outcomes.push(
        ...(await tried(fault, () => tryFault(fault, disturb, { ...scale, folder: join(folder, 'service'), server }))),
      )
    outcomes.push(...(await tried(STOPPED, () => stoppedUnderIngest(STOPPED, { ...scale, folder, server }))))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}

interface Disturbed {
  readonly server: Server
  readonly proxy: TcpProxy
  readonly lasts: number
  readonly random: Chance
}

interface Fault {
  /** Ends when the fault has. */
  readonly disturb: (given: Disturbed) => Promise<void>
  readonly allowed: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly within?: number
  readonly writtenWithin?: number
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'Neo4j stopped and started again': {
    disturb: async ({ server, lasts }) => {
      await server.stop()
      await pause(lasts)
      await server.start()
    },
    allowed: ['STORE_UNAVAILABLE', 'TIMEOUT'],
    // A server that has just been started makes the plans of some ninety statements anew.
    writtenWithin: 20_000,
  },
  'connections to Neo4j cut over and over': {
    disturb: async ({ proxy, lasts, random }) => {
      for (const begun = performance.now(); performance.now() - begun < lasts; ) {
        await pause(20 + random.below(600))
        proxy.cut()
      }
    },
    allowed: ['STORE_UNAVAILABLE', 'TIMEOUT'],
    // The driver pauses up to 2.4 s, and what was cut in the middle is derived from the record again.
    writtenWithin: 10_000,
  },
  'Neo4j answers too slowly': {
    disturb: async ({ proxy, lasts }) => {
      proxy.delay(SLOW)
      await pause(lasts)
      proxy.delay(0)
      // What was held back by then still comes as late.
      await pause(SLOW)
    },
    allowed: ['STORE_UNAVAILABLE', 'TIMEOUT'],
    env: { ENTENTE_TIMEOUT: '2' },
    // Asked, given up after two seconds, and told.
    within: 5000,
  },
}

/** Milliseconds by which each piece of data comes late. */
const SLOW = 3000

const STOPPED = 'Neo4j stopped under `entente ingest`'
const BATCH = 5

async function tryFault(fault: string, { disturb, env = {}, ...promised }: Fault, trial: Trial) {
  const { folder, server, lasts, seed, articles } = trial
  const batches = batchesOf(articles, BATCH, seed)
  await onServer(server, clear)
  const proxy = await proxyTo(server.port)
  const service = await startService({ folder, neo4j: `bolt://127.0.0.1:${proxy.port}` }, env)
  const seen = await underLoad({
    ...{ service, batches, lasts, watched: promised.writtenWithin },
    disturb: () => disturb({ server, proxy, lasts, random: chance(seed) }),
  })
  await service.kill()
  await proxy.close()
  const expected = await undisturbed(batches)
  const differences = await onServer(server, store => storeDiffers(store, expected))
  rmSync(folder, { recursive: true, force: true })
  return judged({ ...promised, ...seen, fault, differences })
}
