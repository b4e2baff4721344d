/** A service as its users run it, in a process of its own, that can be asked, written to, measured and killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GivenArticle } from '../../src/model/intake.js'
import { createKey } from '../../src/server/auth/keys.js'
import { type Place, program } from '../cli.js'

/** Those that have not ended. */
const running = new Set<Service>()

const collect = pathToFileURL(join(import.meta.dirname, 'collect.mjs')).href

/** How a request was answered: what it gave, or the code of its first error; `CONNECTION` when there was no answer. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly code: string | null
  /** Milliseconds of this process's clock. */
  readonly begun: number
  readonly ended: number
}

export interface Service {
  readonly url: string
  readonly ask: (query: string, variables?: object) => Promise<Answer>
  /** The id of the ingestion when all are accepted, else the code of the error. */
  readonly send: (articles: readonly GivenArticle[]) => Promise<{ readonly id: string } | { readonly code: string }>
  /** Ids of the ingestions that were accepted and have not ended. */
  readonly pending: () => readonly string[]
  /** Bytes of heap and buffers that are held after a collection. */
  readonly held: () => Promise<number>
  /** What it has said so far on both streams. */
  readonly said: () => string
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts `entente serve` on a free port and waits until it has said that it is ready. */
export async function startService(place: Place, env: Readonly<Record<string, string>> = {}): Promise<Service> {
  mkdirSync(place.folder, { recursive: true })
  const key = createKey(join(place.folder, 'keys.json'), 'verify', ['ingest', 'delete'], new Date())
  const child = launch(place, env)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (said += String(chunk)))
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const stopWithUs = () => void child.kill('SIGKILL')
  process.once('exit', stopWithUs)
  while (!/GraphiQL +\S+/.test(said)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The service did not start:\n${said}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  const url = /GraphiQL +(\S+)\/graphql/.exec(said)?.[1] ?? ''
  const ask = (query: string, variables: object = {}) => post(url, { query, variables }, key)
  const service: Service = {
    url,
    ask,
    send: async articles => {
      const { data, code } = await ask(INGEST, { articles })
      return data === null
        ? { code: code ?? 'NOTHING' }
        : { id: String((data.ingestArticles as { readonly id: string }).id) }
    },
    pending: () => pendingIn(place.folder),
    held: async () => {
      child.kill('SIGUSR2')
      await new Promise(resolve => setTimeout(resolve, 300))
      const metrics = await (await fetch(`${url}/metrics`)).text()
      const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1])
      return value('entente_nodejs_heap_size_used_bytes') + value('entente_nodejs_external_memory_bytes')
    },
    said: () => said,
    kill: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
  running.add(service)
  void ended.then(() => {
    running.delete(service)
    process.removeListener('exit', stopWithUs)
  })
  return service
}

/** Ends what a trial that went wrong has left behind. */
export const killAll = async (): Promise<void> => {
  await Promise.all([...running].map(service => service.kill('SIGKILL')))
}

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id } }'

function launch({ folder, neo4j = '' }: Place, env: Readonly<Record<string, string>>): ChildProcess {
  const settings = { ENTENTE_DATA: folder, NEO4J_URI: neo4j, PORT: '0', ENTENTE_WORKERS: '1', NODE_ENV: 'production' }
  const flags = ['--expose-gc', '--import', collect]
  return spawn(process.execPath, [...flags, program, 'serve', '--no-seed'], {
    env: { ...process.env, ...settings, ENTENTE_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function pendingIn(folder: string): readonly string[] {
  const spool = join(folder, 'intake')
  return existsSync(spool) ? readdirSync(spool).filter(name => name.endsWith('.json')) : []
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

async function post(url: string, body: object, key: string): Promise<Answer> {
  const begun = performance.now()
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    // No connection is kept: one that the service closes in this very moment would look like a fault of it.
    connection: 'close',
    authorization: `Bearer ${key}`,
  }
  try {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { data = null, errors } = (await response.json()) as Body
    const code = errors === undefined ? null : (errors[0]?.extensions?.code ?? 'UNTYPED')
    return { data: code === null ? data : null, code, begun, ended: performance.now() }
  } catch {
    return { data: null, code: 'CONNECTION', begun, ended: performance.now() }
  }
}
