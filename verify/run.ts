/** `npm run verify [-- suite …] [--runs N] [--seed N] [--json FILE]`: the long checks of what is promised; fails when a promise is broken. */
import { writeFileSync } from 'node:fs'
import { Argument, Command } from 'commander'
import { atLeastOne } from '../src/cli/at-least-one.js'
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

const command = new Command('npm run verify --')
  .description('Tries at length what is promised; ends with code 1 when a promise is broken.')
  .addArgument(new Argument('[suite...]', 'which suites; all without').choices(Object.keys(SUITES)))
  .option('--runs <number>', 'how often a suite tries, when not its own number', atLeastOne)
  .option('--seed <number>', 'where chance begins', atLeastOne, 1)
  .option('--json <file>', 'write what was seen to a file, too')
  .parse()
const { json, ...options } = command.opts<{ json?: string; runs?: number; seed: number }>()

const outcomes: Outcome[] = []
for (const [name, suite] of Object.entries(SUITES)) {
  if (command.args.length > 0 && !command.args.includes(name)) continue
  const begun = performance.now()
  const found = await suite(options)
  console.log(`${table(found)}\n  ${name} took ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  outcomes.push(...found)
}
if (json !== undefined) writeFileSync(json, `${JSON.stringify(outcomes, null, 1)}\n`)
process.exit(broken(outcomes) ? 1 : 0)
