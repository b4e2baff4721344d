/** Two processes of the service on one Neo4j beside one, all of them and the clients on this machine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadOntology } from '../src/ontology/ontology.js'
import { openNeo4j } from '../src/store/neo4j.js'
import { type Figure, figure } from './figure.js'
import { neo4jServer } from './neo4j.js'
import { generate, withMonths } from './query/graph.js'
import { ask, throughput } from './query/measure.js'
import { QUERIES } from './query/queries.js'
import { fill } from './query.js'

const suite = 'instances'

/** Relationships of the graph. */
const SIZE = 10_000
const SECONDS = 8

export async function instances(): Promise<readonly Figure[]> {
  const server = await neo4jServer()
  if (server === null) return []
  const store = await openNeo4j({ uri: server.uri, user: 'neo4j', password: '' }, loadOntology().graph)
  await fill(store, withMonths(generate(SIZE)))
  await store.close()
  const both = await Promise.all([start(server.uri), start(server.uri)])
  const figures: Figure[] = []
  for (const { name, graphql } of QUERIES.slice(0, 2)) figures.push(await measure(name, graphql, both))
  for (const { stop } of both) await stop()
  await server.stop()
  return figures
}

interface Instance {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** One, two, two, one: what else the machine does meanwhile befalls both alike. */
async function measure(name: string, query: string, [one, other]: readonly [Instance, Instance]): Promise<Figure> {
  let turn = 0
  const alone = () => ask(one.url, query)
  const shared = () => ask(turn++ % 2 === 0 ? one.url : other.url, query)
  await throughput(shared, { seconds: 2 })
  const rates = []
  for (const work of [alone, shared, shared, alone]) rates.push(await throughput(work, { seconds: SECONDS }))
  const [a = 0, b = 0, c = 0, d = 0] = rates
  return figure({
    suite,
    case: `${name}, two instances`,
    value: (b + c) / 2,
    unit: 'answers/s',
    peer: ['one instance', (a + d) / 2],
  })
}

/** The service as its own process, as it is run. */
async function start(uri: string): Promise<Instance> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-instance-'))
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    ENTENTE_DATA: folder,
    PORT: '0',
    NODE_ENV: 'production',
    ENTENTE_LOG: 'warn',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve', '--no-seed'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = await announced(join(folder, 'service.json'), child)
  const stop = async () => {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

async function announced(file: string, child: ChildProcess): Promise<string> {
  while (child.exitCode === null) {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).url
    await pause(100)
  }
  throw new Error(`The service ended with ${child.exitCode}`)
}
