import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readGoldFolder } from '../eval/gold.js'
import type { Judgement } from '../eval/judge-claims.js'
import { misses, table } from '../eval/print.js'
import { thingFaults, thingTable } from '../eval/print-things.js'
import { precisionYaml, ruleTable, tallyRules } from '../eval/tally-rules.js'
import { readThingGold } from '../eval/thing-gold.js'
import { measure } from './measure.js'
import { measureThings } from './measure-things.js'

interface Options {
  readonly json?: string
  readonly misses: boolean
  readonly things: boolean
  readonly also: readonly string[]
  readonly rules: boolean
}

/** `entente eval <articles> <gold> [--things] [--json FILE] [--misses]`: precision, recall and F1 per kind, or of identity. */
export function evalCommand(program: Command): void {
  program
    .command('eval')
    .description('compare what is extracted with what annotators found')
    .argument('<articles>', 'file, folder or glob of articles')
    .argument('<gold>', 'folder of *.json, *.facts.yaml or *.things.yaml, matched by file name or url')
    .option('--also <paths...>', 'more files, folders or globs of articles', [])
    .option('--json <file>', 'write the whole report there, misses included')
    .option(
      '--misses',
      'print what was missed (−) and what is too much (+); of things only in the split "rules"',
      false,
    )
    .option('--things', 'compare which mentions are one thing, over all articles, with *.things.yaml', false)
    .option('--rules', 'how often each rule fired, and how often right', false)
    .action(async (articles: string, goldFolder: string, options: Options) => {
      if (options.things) return evalThings(articles, goldFolder, options)
      const { reports, rejections, judgements } = await measure([articles, ...options.also], readGoldFolder(goldFolder))
      for (const { origin, reason } of rejections) process.stderr.write(`${origin}: ${reason}\n`)
      if (options.rules) return printRules(judgements, options)
      for (const [split, report] of reports) {
        process.stdout.write(`${reports.size > 1 ? `${split}: ` : ''}${table(report)}\n\n`)
        if (options.misses) process.stdout.write(`${misses(report)}\n`)
      }
      if (options.json) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(reports), null, 1)}\n`)
    })
}

function printRules(judgements: readonly Judgement[], { json }: Options): void {
  const tallies = tallyRules(judgements)
  process.stdout.write(`${ruleTable(tallies)}\n`)
  if (json) writeFileSync(json, precisionYaml(tallies))
}

async function evalThings(articles: string, goldFolder: string, { also, json, misses }: Options): Promise<void> {
  const { reports, rejections, reasonOf } = await measureThings([articles, ...also], readThingGold(goldFolder))
  for (const { origin, reason } of rejections) process.stderr.write(`${origin}: ${reason}\n`)
  process.stdout.write(`${thingTable(reports)}\n`)
  const open = reports.get('rules')
  if (misses && open) process.stdout.write(`${thingFaults(open, reasonOf)}\n`)
  if (json) writeFileSync(json, `${JSON.stringify(Object.fromEntries(reports), null, 1)}\n`)
}
