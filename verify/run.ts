/** `npm run verify [-- suite …] [--runs N] [--seed N] [--json FILE]`: the long checks of what is promised; fails when a promise is broken. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documents } from './documents.js'
import { faults } from './faults.js'
import { fuzz } from './fuzz.js'
import { hostile } from './hostile.js'
import { kill } from './kill.js'
import { laws } from './laws.js'
import { broken, type Outcome, table } from './outcome.js'
import { writers } from './writers.js'

/** @param runs how often a suite tries, when not its own number; @param seed where chance begins. */
type Suite = (options: { readonly runs?: number; readonly seed: number }) => Promise<readonly Outcome[]>

const SUITES: Readonly<Record<string, Suite>> = { laws, kill, writers, faults, documents, hostile, fuzz }

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, runs: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !(name in SUITES))
const numbers = [values.runs ?? '1', values.seed]
if (unknown.length > 0 || !numbers.every(text => /^[1-9]\d*$/.test(text))) {
  console.error(
    unknown.length > 0
      ? `There is no suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`
      : '--runs and --seed must be whole numbers above 0.',
  )
  process.exit(2)
}

const options = { ...(values.runs === undefined ? {} : { runs: Number(values.runs) }), seed: Number(values.seed) }
const outcomes: Outcome[] = []
for (const [name, suite] of Object.entries(SUITES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const begun = performance.now()
  const found = await suite(options)
  console.log(`${table(found)}\n  ${name} took ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  outcomes.push(...found)
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(outcomes, null, 1)}\n`)
process.exit(broken(outcomes) ? 1 : 0)
