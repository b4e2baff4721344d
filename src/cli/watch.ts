import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { createFetcher } from '../ingest/watch/fetcher.js'
import { openMemory } from '../ingest/watch/memory.js'
import { type Poll, type PollOptions, poll } from '../ingest/watch/poll.js'
import { UserError } from '../model/errors.js'
import { gate } from '../store/gate.js'
import { type Config, makeDataFolder, readConfig } from './config.js'
import { reportSchema, summary } from './ingest.js'
import { runCommand } from './run-command.js'

interface Options {
  readonly every: number
  readonly delay: number
  readonly once?: boolean
}

/** Hosts that are asked at a time. */
const HOSTS = 8

/** Reads what feeds and pages have that is new, again and again. */
export function watchCommand(program: Command): void {
  program
    .command('watch')
    .description('read the articles of feeds and pages, and what is new of them from then on')
    .argument('<sources...>', 'addresses of feeds or pages, and files with one address a line')
    .option('--every <minutes>', 'time between two looks at a feed or page', positive, 15)
    .option(
      '--delay <seconds>',
      'time between two requests to a host, where its robots.txt asks for no more',
      positive,
      2,
    )
    .option('--once', 'look once, and end')
    .action((sources: string[], options: Options) => watch(sources, options, readConfig(process.env)))
}

async function watch(
  sources: readonly string[],
  { every, delay, once = false }: Options,
  config: Config,
): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  makeDataFolder(config.dataFolder)
  const memory = openMemory(join(config.dataFolder, 'watch'))
  const options = {
    memory,
    fetcher: createFetcher({ ...config.web, delay: delay * 1000 }),
    deliver: deliverTo(config),
    every: every * 60_000,
    signal: stop.signal,
  }
  const next = new Map<string, number>()
  const isDue = (address: string) => (next.get(address) ?? 0) <= Date.now()
  while (!stop.signal.aborted) {
    const due = addressesOf(sources).filter(isDue)
    for (const { address, notBefore } of due.map(memory.recall)) {
      if (notBefore <= Date.now()) continue
      next.set(address, notBefore)
      console.log(`${time()}  ${address}  is left alone until ${new Date(notBefore).toISOString()}, after it failed.`)
    }
    const asked = due.filter(isDue)
    const good = await look(asked, options)
    for (const address of asked) next.set(address, Date.now() + options.every)
    if (once) {
      if (!good) process.exitCode = 1
      return
    }
    await sleep(LOOK, undefined, { signal: stop.signal }).catch(() => undefined)
  }
}

/** How often it is seen who is due, and whether files name others, in milliseconds. */
const LOOK = 5000

/** Polls sources, those of a host one after the other. Says of each what came of it; false when one of them failed. */
async function look(addresses: readonly string[], options: PollOptions): Promise<boolean> {
  const turn = gate(HOSTS)
  const hosts = new Set(addresses.map(hostOf))
  const groups = [...hosts].map(host => addresses.filter(address => hostOf(address) === host))
  const results = await Promise.all(groups.map(group => turn(() => pollAll(group, options))))
  return results.every(good => good)
}

async function pollAll(addresses: readonly string[], options: PollOptions): Promise<boolean> {
  let good = true
  for (const address of addresses) {
    if (options.signal?.aborted) return good
    try {
      const result = await poll(address, options)
      good &&= result.problem === null
      say(address, result)
    } catch (error) {
      if (options.signal?.aborted) return good
      if (!(error instanceof UserError)) throw error
      // The store is away: what was not delivered is read again at the next look.
      console.error(`${time()}  ${address}  ${error.message} ${error.cure}`)
      good = false
    }
  }
  return good
}

function say(address: string, { problem, waiting, ...report }: Poll): void {
  const later = waiting === 0 ? '' : ` ${waiting} can not be had now, and are tried again.`
  if (problem === null) console.log(`${time()}  ${address}  ${summary(report)}${later}`)
  else console.error(`${time()}  ${address}  ${problem}`)
  for (const { origin, reason } of report.rejected) console.error(`          rejected ${origin}: ${reason}`)
}

const time = (): string => new Date().toISOString().slice(11, 19)

/** One delivery at a time: the embedded store is opened for each where no service runs, so that it stays free for others between them. */
function deliverTo(config: Config): PollOptions['deliver'] {
  const turn = gate(1)
  return async inputs => {
    const articles = inputs.flatMap(input => ('article' in input ? [input.article] : []))
    const rejected = inputs.flatMap(input => ('rejection' in input ? [input.rejection] : []))
    if (articles.length === 0) return { added: 0, replaced: 0, unchanged: 0, rejected }
    const report = reportSchema.parse(await turn(() => runCommand(config, 'ingest', articles)))
    return { ...report, rejected: [...rejected, ...report.rejected] }
  }
}

/** Files are read again each time, so that what is added to them is seen. @throws UserError for what is neither address nor file. */
function addressesOf(sources: readonly string[]): readonly string[] {
  return [...new Set(sources.flatMap(source => (/^https?:\/\//i.test(source) ? [source] : linesOf(source))))]
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file))
    throw new UserError(`${file} is neither an address nor a file.`, 'BAD_USER_INPUT', 'Addresses begin with https://.')
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'))
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

function positive(text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new InvalidArgumentError('Give a number above 0.')
  return number
}
