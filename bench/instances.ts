/** Two processes of the service on one Neo4j beside one, all of them and the clients on this machine. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Figure, figure } from './figure.js'
import { neo4jServer } from './neo4j.js'
import { client } from './query/client.js'
import { throughput } from './query/measure.js'

const suite = 'instances'

const QUESTIONS = {
  'entity page': `{ person(name: "Borrell") { name aliases events(first: 10) { edges { role node { title date } } }
    mediations(first: 5) { nodes { role parties { name } } } } }`,
  'newest 25 events': '{ events(first: 25) { nodes { title date place { name } parties { nodes { name } } } } }',
}

const SECONDS = 8

export async function instances(): Promise<readonly Figure[]> {
  const server = await neo4jServer()
  if (server === null) return []
  // The first reads the seed articles, and is there when it has.
  const one = await start(server.uri, [])
  const both = [one, await start(server.uri, ['--no-seed'])] as const
  const figures: Figure[] = []
  for (const [name, question] of Object.entries(QUESTIONS)) figures.push(await measure(name, question, both))
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
  const [first, second] = [client(one.url), client(other.url)]
  const alone = () => first.ask(query)
  const shared = () => (turn++ % 2 === 0 ? first : second).ask(query)
  await throughput(shared, { seconds: 2 })
  const rates = []
  for (const work of [alone, shared, shared, alone]) rates.push((await throughput(work, { seconds: SECONDS })).rate)
  for (const { close } of [first, second]) close()
  const [a = 0, b = 0, c = 0, d = 0] = rates
  return figure({
    suite,
    case: `${name}, two instances`,
    value: (b + c) / 2,
    unit: 'answers/s',
    peer: ['one instance', (a + d) / 2],
  })
}

/** The service as its own process, as it is run; it is there when it has said where. */
async function start(uri: string, options: readonly string[]): Promise<Instance> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-instance-'))
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    ENTENTE_DATA: folder,
    PORT: '0',
    NODE_ENV: 'production',
    ENTENTE_LOG: 'warn',
  }
  const command = ['--import', 'tsx', 'src/cli.ts', 'serve', ...options]
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(resolve => child.once('exit', resolve))
  const url = await Promise.race([welcomed(child.stdout), ended.then(() => null)])
  if (url === null) throw new Error(`The service ended with ${child.exitCode}`)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

async function welcomed(output: Readable): Promise<string> {
  let said = ''
  for await (const chunk of output) {
    said += String(chunk)
    const [, url] = /Explorer\s+(\S+)\s/.exec(said) ?? []
    if (url !== undefined) return url
  }
  throw new Error(`The service said no more than: ${said}`)
}
