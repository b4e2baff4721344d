/** `npm run bench [-- suite …] [--articles N] [--json FILE]`: what is measured beside a peer or bound in the same run, as ratios; fails when a goal is missed. */
import './production.js'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
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

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, articles: { type: 'string', default: '2000' } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !(name in SUITES))
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`)
  process.exit(1)
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
const figures: Figure[] = []
for (const [name, suite] of Object.entries(SUITES)) {
  if (positionals.length === 0 || positionals.includes(name)) figures.push(...(await suite(Number(values.articles))))
}
console.log(table(figures))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`)
if (figures.some(({ met }) => met === false)) process.exitCode = 1
