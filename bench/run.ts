/** `npm run bench [-- suite …] [--articles N] [--json FILE]`: what is measured beside a peer or bound in the same run, as ratios; fails when a goal is missed. */
import './production.js'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { Argument, Command } from 'commander'
import { atLeastOne } from '../src/cli/at-least-one.js'
import { explorer } from './explorer.js'
import { extract } from './extract.js'
import { type Figure, table } from './figure.js'
import { ingest } from './ingest.js'
import { instances } from './instances.js'
import { load } from './load.js'
import { network } from './network.js'
import { query } from './query.js'
import { start } from './start.js'

const SUITES: Readonly<Record<string, (articles: number) => Promise<readonly Figure[]>>> = {
  extract,
  ingest,
  network,
  query,
  load,
  start,
  explorer,
  instances,
}

const command = new Command('npm run bench --')
  .description('Measures beside a peer or bound in the same run, as ratios; ends with code 1 when a goal is missed.')
  .addArgument(new Argument('[suite...]', 'which suites; all without').choices(Object.keys(SUITES)))
  .option('--articles <number>', 'how many articles are made for suites that read some', atLeastOne, 2000)
  .option('--json <file>', 'write the figures to a file, too')
  .parse()
const { articles, json } = command.opts<{ articles: number; json?: string }>()

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
const figures: Figure[] = []
for (const [name, suite] of Object.entries(SUITES)) {
  if (command.args.length === 0 || command.args.includes(name)) figures.push(...(await suite(articles)))
}
console.log(table(figures))
if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 1)}\n`)
if (figures.some(({ met }) => met === false)) process.exitCode = 1
