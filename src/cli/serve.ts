import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { countNodes } from '../cypher/articles.js'
import { decide } from '../ingest/decide/decide.js'
import { ingest, update } from '../ingest/ingest.js'
import type { Library } from '../ingest/library.js'
import { readInputs } from '../ingest/read/read.js'
import { ROOT } from '../model/root.js'
import { createLog } from '../server/log.js'
import { createMetrics, type Metrics } from '../server/metrics.js'
import { startServer } from '../server/server.js'
import { traced } from '../store/traced.js'
import { commands } from './commands.js'
import { type Config, readConfig } from './config.js'
import { fail } from './fail.js'
import { count, openIntake } from './intake.js'
import { openLibrary } from './open-library.js'
import { progressBar } from './progress.js'
import { announce, newToken, withdraw } from './service.js'
import { startTracing } from './tracing.js'
import { viewsFile } from './view.js'

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the graph as GraphQL, after reading the seed articles')
    .option('--no-seed', 'start without reading the seed articles')
    .action(({ seed }: { seed: boolean }) => serve(readConfig(process.env), seed))
}

async function serve(config: Config, seed: boolean): Promise<void> {
  const stopTracing = await startTracing(process.env)
  const opened = await openLibrary(config)
  const library = stopTracing === null ? opened : { ...opened, store: traced(opened.store) }
  const service = await start(config, library).catch(async (error: unknown) => {
    await library.extractor.close()
    await library.store.close()
    throw error
  })
  stopOnSignal(async () => {
    await service.stop()
    await stopTracing?.()
  })
  const read = await bringUpToDate(library, seed)
  await service.warm()
  console.log(await welcome(service.url, library, config, read))
}

async function start(config: Config, library: Library) {
  const token = newToken()
  const { store, ontology, extractor } = library
  const metrics = createMetrics()
  const log = createLog(config.logLevel)
  const intake = openIntake(config, library, metrics, log)
  // Before anything else can come: what was accepted earlier is read first.
  await intake.resume()
  const server = await startServer({
    ...config,
    store,
    ontology,
    log,
    metrics,
    intake,
    trusted: config.documents,
    views: viewsFile(config.dataFolder),
    decide: (ask, signature) => decide(library, ask, signature),
    local: { token, commands: counted(commands(library), metrics) },
  }).catch(async (error: unknown) => {
    await intake.close()
    throw error
  })
  announce(config.dataFolder, { url: local(server.url), token, pid: process.pid })
  return {
    url: server.url,
    warm: server.warm,
    stop: async () => {
      withdraw(config.dataFolder)
      await server.close()
      await intake.close()
      await extractor.close()
      await store.close()
    },
  }
}

/** Articles that other processes send are counted too. */
function counted(all: ReturnType<typeof commands>, metrics: Metrics): ReturnType<typeof commands> {
  return {
    ...all,
    ingest: async (inputs, onProgress) => {
      const report = await all.ingest(inputs, onProgress)
      count(report, metrics)
      return report
    },
  }
}

/** An address that this machine reaches, also when the service listens on every one. */
function local(url: string): string {
  return url.replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]')
}

/** Reads again what an older version read, then the seed; says what that changed. */
async function bringUpToDate(library: Library, seed: boolean): Promise<string> {
  const bar = progressBar('Reading')
  try {
    const updated = await update(library, bar.onProgress)
    const folder = fileURLToPath(new URL('seed/articles/', ROOT))
    const report = seed ? await ingest(library, readInputs([folder]), bar.onProgress) : null
    return [
      updated > 0 ? `read ${updated} stored articles again, because the rules or the reference data have changed` : '',
      report && report.added + report.replaced > 0 ? `read ${report.added + report.replaced} seed articles` : '',
    ]
      .filter(part => part !== '')
      .join('; ')
  } finally {
    bar.stop()
  }
}

async function welcome(url: string, { store }: Library, config: Config, read: string): Promise<string> {
  const count = async (label: Parameters<typeof countNodes>[0]) =>
    Number((await store.read(countNodes(label)))[0]?.n ?? 0)
  const where = config.neo4j ? `Neo4j at ${config.neo4j.uri}` : `the embedded store in ${config.dataFolder}`
  const base = url.replace(/\/$/, '')
  return [
    '',
    `  Entente · ${read === '' ? 'the data is as it was' : read}`,
    `  ${await count('Article')} articles · ${await count('Person')} people · ${await count('Organization')} organizations`,
    `  ${await count('Event')} events · ${await count('Agreement')} agreements · ${await count('Mediation')} mediations · ${await count('Claim')} claims`,
    `  in ${where}`,
    '',
    `  Explorer    ${base}/`,
    `  GraphiQL    ${base}/graphql`,
    '  Read more   npx entente ingest <files, folders, globs or ->',
    '  Stop        Ctrl-C',
    '',
  ].join('\n')
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      void stop()
        .catch(fail)
        .then(() => process.exit())
    })
  }
}
