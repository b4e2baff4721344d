import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readGoldFolder } from '../eval/gold.js'
import { misses, table } from '../eval/print.js'
import { measure } from './measure.js'

interface Options {
  readonly json?: string
  readonly misses: boolean
}

/** `entente eval <articles> <gold> [--json FILE] [--misses]`: precision, recall and F1 per kind. */
export function evalCommand(program: Command): void {
  program
    .command('eval')
    .description('compare what is extracted with what annotators found')
    .argument('<articles>', 'file, folder or glob of articles')
    .argument('<gold>', 'folder of *.json or *.facts.yaml, matched by file name or url')
    .option('--json <file>', 'write the whole report there, misses included')
    .option('--misses', 'print what was missed (−) and what is too much (+)', false)
    .action(async (articles: string, goldFolder: string, options: Options) => {
      const { reports, rejections } = await measure([articles], readGoldFolder(goldFolder))
      for (const { origin, reason } of rejections) process.stderr.write(`${origin}: ${reason}\n`)
      for (const [split, report] of reports) {
        process.stdout.write(`${reports.size > 1 ? `${split}: ` : ''}${table(report)}\n\n`)
        if (options.misses) process.stdout.write(`${misses(report)}\n`)
      }
      if (options.json) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(reports), null, 1)}\n`)
    })
}
