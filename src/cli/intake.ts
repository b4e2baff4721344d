import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ingest, remove } from '../ingest/ingest.js'
import type { Library } from '../ingest/library.js'
import { readGiven } from '../ingest/read/given.js'
import { readStream } from '../ingest/read/read.js'
import { createFetcher } from '../ingest/watch/fetcher.js'
import { readAddress } from '../ingest/watch/page.js'
import type { Article } from '../model/article.js'
import { createIntake, type Reading, type RunningIntake } from '../server/intake.js'
import type { Logger } from '../server/log.js'
import type { Metrics } from '../server/metrics.js'
import type { Config } from './config.js'

type Report = Awaited<ReturnType<typeof ingest>>

/** The intake of the service: what comes over HTTP is read like what comes from files. */
export function openIntake(config: Config, library: Library, metrics: Metrics, log: Logger): RunningIntake {
  const fetcher = config.web.overHttp ? createFetcher(config.web) : null
  const reading: Reading = {
    accept: readGiven,
    readFile: ({ name, format, charset, bytes }) =>
      readStream(Readable.from([bytes], { objectMode: false }), name, format, {
        charset,
        most: config.limits.unpacked,
      }),
    fetch: fetcher === null ? undefined : (address, signal) => readAddress(fetcher, address, signal),
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
