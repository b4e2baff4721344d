import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Command } from 'commander'
import { FORMATS } from '../export/export.js'
import { readConfig } from './config.js'
import { runCommand } from './run-command.js'

/** `entente export`: the graph, or the part that a filter picks, as a file. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write the graph, or a part of it, as a file that other programs read')
    .requiredOption('--format <format>', Object.keys(FORMATS).join(', '))
    .option(
      '--view <view>',
      'network: actors and what ties them; graph: with events, agreements, mediations and offices',
    )
    .option('--part <part>', 'nodes or edges, of csv and rows')
    .option('--where <json>', 'a filter, as the field `network` of the API takes it: \'{"kind": ["ORGANIZATION"]}\'')
    .option('--relations <list>', 'EVENT, MEDIATION, SIGNATURE, STANCE, OFFICE, separated by commas')
    .option('--during <date>', 'a date or interval, 2020/2023')
    .option('--weight <weight>', 'OCCASIONS, SOURCES, SHARE or SCORE')
    .option('--min-weight <number>', 'only pairs whose ties come to as much')
    .option('--output <file>', 'standard output when not given')
    .action(async ({ output, ...given }: { output?: string } & Record<string, string>) => {
      const target = output === undefined ? process.stdout : createWriteStream(output)
      const result = await runCommand(readConfig(process.env), 'export', [given], chunk => target.write(String(chunk)))
      if (output !== undefined) await finished(target.end())
      const { cut } = result as { readonly cut: boolean }
      if (cut)
        console.error('There are more occasions than one export takes: the latest are in it. Narrow it with --during.')
    })
}
