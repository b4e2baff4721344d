import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Command } from 'commander'
import { countNodes } from '../cypher/articles.js'
import { UserError } from '../model/errors.js'
import { loadOntology } from '../ontology/ontology.js'
import { readKeys } from '../server/auth/keys.js'
import { readTrusted } from '../server/trusted/documents.js'
import { type Config, makeDataFolder, readConfig } from './config.js'
import { openStore } from './open-library.js'
import { findService } from './service.js'

/** What one check found: good, or what is wrong and what to do. */
interface Finding {
  readonly ok: boolean
  readonly text: string
}

/** Looks at all that the service needs, and says what is wrong in words that its owner can act on. */
export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check the machine, the settings and the store')
    .action(async () => {
      const config = readConfig(process.env)
      let healthy = true
      for (const check of [node, space, keys, documents, service, store]) {
        const { ok, text } = await check(config).catch(failed)
        console.log(`${ok ? '✓' : '✗'} ${text}`)
        healthy &&= ok
      }
      if (!healthy) process.exitCode = 1
    })
}

function failed(error: unknown): Finding {
  if (error instanceof UserError)
    return { ok: false, text: `${error.message}. ${error.cure}`.replace(/([.?!])\. /, '$1 ') }
  return { ok: false, text: error instanceof Error ? error.message : String(error) }
}

async function node(): Promise<Finding> {
  return { ok: true, text: `Node ${process.version} on ${process.platform} ${process.arch}` }
}

/** Bytes below which a store may soon not be able to write. */
const LITTLE = 2 ** 30

async function space({ dataFolder }: Config): Promise<Finding> {
  makeDataFolder(dataFolder)
  const { bavail, bsize } = statfsSync(dataFolder)
  const free = bavail * bsize
  const advice = free < LITTLE ? ': make room, or set ENTENTE_DATA to another disk' : ''
  return { ok: free >= LITTLE, text: `data folder ${dataFolder}, ${(free / 2 ** 30).toFixed(1)} GiB free${advice}` }
}

async function keys({ access }: Config): Promise<Finding> {
  const n = readKeys(access.keyFile ?? '').length
  const tokens = access.tokens === null ? '' : `, and tokens of ${access.tokens.issuer}`
  const none = n === 0 && tokens === ''
  return { ok: true, text: none ? 'no API key: writing over HTTP is off' : `${n} API keys${tokens}` }
}

async function documents({ documents: file, trust }: Config): Promise<Finding> {
  const n = readTrusted(file).length
  const only = trust === 'only'
  return { ok: true, text: `${n} registered documents${only ? ', and no others are run' : ''}` }
}

async function service(config: Config): Promise<Finding> {
  const running = await findService(config.dataFolder)
  if (running !== null) return { ok: true, text: `the service runs at ${running.url}` }
  const free = await isFree(config)
  return {
    ok: free,
    text: free
      ? `no service runs; port ${config.port} is free`
      : `port ${config.port} is taken by another program: stop it, or set PORT`,
  }
}

function isFree({ host, port }: Config): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** The embedded store is asked through the service that holds it, if there is one. */
async function store(config: Config): Promise<Finding> {
  const running = config.neo4j === null ? await findService(config.dataFolder) : null
  if (running !== null) return ofService(running.url)
  makeDataFolder(config.dataFolder)
  const opened = await openStore(config, loadOntology())
  try {
    const reason = await opened.notReady()
    const [row] = await opened.read(countNodes('Article'))
    return {
      ok: reason === null,
      text: `${opened.kind} store: ${row?.n} articles${reason === null ? '' : `; ${reason}`}`,
    }
  } finally {
    await opened.close()
  }
}

async function ofService(url: string): Promise<Finding> {
  const response = await fetch(new URL('ready', url))
  return { ok: response.ok, text: `store, as the service sees it: ${(await response.text()).trim()}` }
}
