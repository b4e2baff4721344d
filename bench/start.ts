/** How long a service takes from its start to its first answer with the seed loaded, how much memory it then has, and how long its schema takes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, root } from '../scripts/prepare.mjs'
import { type Figure, figure } from './figure.js'

const suite = 'start'
const ROUNDS = 5
const MEGABYTE = 1_000_000

export async function start(): Promise<readonly Figure[]> {
  build()
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-start-'))
  try {
    await withService(data, async service => service.ready)
    const starts: Started[] = []
    for (let round = 0; round < ROUNDS; round++) starts.push(await withService(data, firstAnswer))
    const times = starts.map(({ ms }) => ms)
    const memory = starts.map(({ bytes }) => bytes / MEGABYTE)
    return [
      figure({
        suite,
        case: 'start to first answer, seed loaded',
        value: median(times),
        unit: 'ms',
        goal: ['≤', 1500],
      }),
      figure({ suite, case: 'memory at the first answer', value: median(memory), unit: 'MB', goal: ['≤', 250] }),
      figure({
        suite,
        case: 'schema built',
        value: median(Array.from({ length: ROUNDS }, schemaTime)),
        unit: 'ms',
        goal: ['≤', 150],
      }),
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

interface Service {
  readonly url: string
  readonly begun: number
  /** When everything is read and said. */
  readonly ready: Promise<void>
}

async function withService<T>(data: string, work: (service: Service) => Promise<T>): Promise<T> {
  const port = await freePort()
  const begun = performance.now()
  const env = { ...process.env, NODE_ENV: 'production', ENTENTE_DATA: data, PORT: String(port) }
  const child = spawn(process.execPath, [join(root, 'dist', 'program', 'cli.js'), 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    return await work({ url: `http://127.0.0.1:${port}/`, begun, ready: said(child, 'Explorer') })
  } finally {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', chunk => String(chunk).includes(word) && resolve())
    child.once('exit', code => reject(new Error(`The service ended with code ${code}`)))
  })
}

interface Started {
  readonly ms: number
  readonly bytes: number
}

const QUESTION = JSON.stringify({ query: '{ events(first: 1) { nodes { title } } }' })

/** Asks until it is answered. */
async function firstAnswer({ url, begun, ready }: Service): Promise<Started> {
  ready.catch(() => undefined)
  const headers = { 'content-type': 'application/json' }
  for (;;) {
    const answer = await fetch(`${url}graphql`, { method: 'POST', headers, body: QUESTION }).catch(() => null)
    if (answer?.ok) {
      const ms = performance.now() - begun
      if (!(await answer.text()).includes('"title"')) throw new Error('The seed is not there')
      return { ms, bytes: await memoryOf(url) }
    }
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

async function memoryOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}metrics`)).text()
  return Number(/^entente_process_resident_memory_bytes (\S+)/m.exec(text)?.[1])
}

const SCHEMA = `
  const begun = performance.now()
  await import('./dist/program/graphql-schema.js')
  console.log(performance.now() - begun)
`

/** Its files are read in this time too, and the libraries that it needs. */
function schemaTime(): number {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', SCHEMA], { cwd: root, encoding: 'utf8' })
  return Number(stdout)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
