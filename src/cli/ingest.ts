import type { Command } from 'commander'
import { z } from 'zod'
import type { IngestReport } from '../ingest/ingest.js'
import { type Input, readInputs } from '../ingest/read/read.js'
import type { Article, Rejection } from '../model/article.js'
import { readConfig } from './config.js'
import { progressBar } from './progress.js'
import { type ReadFlags, readOptions, withReadOptions, writeRejects } from './read-options.js'
import { runCommand } from './run-command.js'

interface Options extends ReadFlags {
  readonly id?: string
}

export function ingestCommand(program: Command): void {
  const command = program
    .command('ingest')
    .description('read articles into the graph')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--id <id>', 'identity of the article, when there is one without a url')
  withReadOptions(command).action(async (paths: string[], options: Options) => {
    const report = await ingestPaths(paths, options)
    console.log(summary(report))
    for (const { origin, reason } of report.rejected) console.error(`  rejected ${origin}: ${reason}`)
    writeRejects(options.rejects, report.rejected)
    if (report.rejected.length > 0 && report.added + report.replaced + report.unchanged === 0) process.exitCode = 1
  })
}

const progressSchema = z.object({ done: z.number(), total: z.number().nullable(), origin: z.string() })
export const reportSchema = z.object({
  added: z.number(),
  replaced: z.number(),
  unchanged: z.number(),
  rejected: z.array(z.object({ origin: z.string(), reason: z.string() })),
})

type Report = z.infer<typeof reportSchema>

async function ingestPaths(paths: readonly string[], options: Options): Promise<Report> {
  const rejected: Rejection[] = []
  const { id, workers } = options
  const config = readConfig(process.env)
  const bar = progressBar('Reading')
  try {
    const inputs = accepted(
      readInputs(paths, { ...readOptions(options), ...(id === undefined ? {} : { id }), onShare: bar.onShare }),
      rejected,
    )
    const result = await runCommand(
      workers === undefined ? config : { ...config, workers },
      'ingest',
      inputs,
      value => {
        const { done, total, origin } = progressSchema.parse(value)
        bar.onProgress(done, total, origin)
      },
    )
    const report = reportSchema.parse(result)
    return { ...report, rejected: [...rejected, ...report.rejected] }
  } finally {
    bar.stop()
  }
}

/** Only articles travel; what could not be read is known here already. */
async function* accepted(inputs: AsyncIterable<Input>, rejected: Rejection[]): AsyncIterable<Article> {
  for await (const input of inputs) {
    if ('rejection' in input) rejected.push(input.rejection)
    else yield input.article
  }
}

export function summary({ added, replaced, unchanged, rejected }: IngestReport): string {
  const parts = [`${added} new`, `${replaced} replaced`, `${unchanged} unchanged`, `${rejected.length} rejected`]
  return `Articles: ${parts.join(', ')}.`
}
