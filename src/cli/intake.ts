import { join } from 'node:path'
import { ingest, remove } from '../ingest/ingest.js'
import type { Library } from '../ingest/library.js'
import { readGiven } from '../ingest/read/given.js'
import type { Article } from '../model/article.js'
import { createIntake, type RunningIntake } from '../server/intake.js'
import type { Logger } from '../server/log.js'
import type { Metrics } from '../server/metrics.js'
import type { Config } from './config.js'

type Report = Awaited<ReturnType<typeof ingest>>

/** The intake of the service: what comes over HTTP is read like what comes from files. */
export function openIntake(config: Config, library: Library, metrics: Metrics, log: Logger): RunningIntake {
  const reading = {
    accept: readGiven,
    ingest: async (articles: readonly Article[], onProgress: (done: number) => void) => {
      const report = await ingest(
        library,
        articles.map(article => ({ article })),
        onProgress,
      )
      count(report, metrics)
      return report
    },
    remove: (id: string) => remove(library, id),
  }
  return createIntake(join(config.dataFolder, 'intake'), reading, log)
}

/** Counts articles by what became of them. */
export function count(report: Report, { articles }: Metrics): void {
  for (const outcome of ['added', 'replaced', 'unchanged'] as const) articles.inc({ outcome }, report[outcome])
  articles.inc({ outcome: 'rejected' }, report.rejected.length)
}
