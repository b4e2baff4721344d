/** Two processes of the service on one Neo4j beside one, all of them and the clients on this machine. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entente } from '../verify/cli.js'
import { type Service, startService } from '../verify/faults/service.js'
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

const SEED = join(import.meta.dirname, '../seed/articles')

export async function instances(): Promise<readonly Figure[]> {
  const server = await neo4jServer()
  if (server === null) return []
  const folder = mkdtempSync(join(tmpdir(), 'entente-instances-'))
  const place = (name: string) => ({ folder: join(folder, name), neo4j: server.uri })
  const { code, said } = await entente(['ingest', SEED], place('one')).ended
  if (code !== 0) throw new Error(`The seed was not read: ${said}`)
  const both = [await startService(place('one')), await startService(place('other'))] as const
  const figures: Figure[] = []
  for (const [name, question] of Object.entries(QUESTIONS)) figures.push(await measure(name, question, both))
  for (const { kill } of both) await kill()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  return figures
}

/** One, two, two, one: what else the machine does meanwhile befalls both alike. */
async function measure(name: string, query: string, [one, other]: readonly [Service, Service]): Promise<Figure> {
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
