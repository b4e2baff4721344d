import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const entente = [join(root, 'scripts/entente.mjs')]

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Service {
  readonly url: string
  /** What it printed when it was ready. */
  readonly welcome: string
  /** Runs another command beside the service, with the same settings. */
  readonly run: (...args: readonly string[]) => Promise<Finished>
  readonly query: (document: string, variables?: object) => Promise<{ data?: unknown; errors?: unknown }>
  readonly stop: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

/** A data folder of its own; `remove` when done. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'entente-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs `entente <args>` as its user would. */
export async function runEntente(args: readonly string[], env: Environment): Promise<Finished> {
  const child = start(args, env)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout: stdout(), stderr: stderr() }
}

/** Starts `entente serve <args>` on a free port and waits until it says that it is ready. */
export async function startService(args: readonly string[], env: Environment): Promise<Service> {
  const settings = { PORT: '0', ...env }
  const child = start(['serve', ...args], settings)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const ended = once(child, 'close')
  while (!/GraphiQL +\S+/.test(stdout())) {
    const more = child.stdout ? once(child.stdout, 'data') : Promise.resolve()
    if ((await Promise.race([more.then(() => 'more'), ended.then(() => 'ended')])) === 'ended') {
      throw new Error(`The service did not start:\n${stdout()}${stderr()}`)
    }
  }
  const url = /GraphiQL +(\S+)\/graphql/.exec(stdout())?.[1] ?? ''
  return {
    url,
    welcome: stdout(),
    run: (...more) => runEntente(more, settings),
    query: (document, variables = {}) => ask(url, document, variables),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function start(args: readonly string[], env: Environment): ChildProcess {
  const { NEO4J_URI: _uri, ...inherited } = process.env
  return spawn(process.execPath, [...entente, ...args], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', chunk => {
    text += chunk
  })
  return () => text
}

async function ask(url: string, query: string, variables: object): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data?: unknown; errors?: unknown }
}
