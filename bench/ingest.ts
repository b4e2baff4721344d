import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from '../scripts/prepare.mjs'
import { loadReference } from '../src/ingest/read/reference.js'
import { makeArticles } from './articles.js'
import { spacyRate } from './extract/spacy.js'
import { type Figure, figure } from './figure.js'
import type { Measured } from './ingest/measure.js'
import { neo4jServer } from './neo4j.js'

const suite = 'ingest'
const MEASURE = fileURLToPath(new URL('ingest/measure.ts', import.meta.url))

/** More articles than these are not read into Neo4j. */
const MOST_ON_NEO4J = 20_000

/** Texts by which spaCy is timed; it takes as long for each. */
const SAMPLE = 60

/** MB of JavaScript: more than any run should need, so that one which needs too much is measured rather than ended. */
const HEAP = 14_000

/**
 * Made-up articles end to end into both stores: how many a second, whether the last tenth is as quick as the first, memory and opening
 * again; beside spaCy, which only parses the same texts, and beside writing the same nodes and relationships and nothing else.
 */
export async function ingest(count: number): Promise<readonly Figure[]> {
  build()
  const spacy = spacyRate([...makeArticles(SAMPLE, loadReference())].map(({ text }) => text))
  const figures = figuresOf('embedded', count, await measured(count), spacy)
  const server = await neo4jServer()
  if (server === null) return figures
  const few = Math.min(count, MOST_ON_NEO4J)
  const onNeo4j = figuresOf('Neo4j', few, await measured(few, server.uri), spacy)
  await server.stop()
  return [...figures, ...onNeo4j]
}

async function measured(count: number, uri?: string): Promise<Measured> {
  const args = [
    `--max-old-space-size=${HEAP}`,
    '--import',
    'tsx',
    MEASURE,
    String(count),
    ...(uri === undefined ? [] : [uri]),
  ]
  const running = promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 })
  running.child.stderr?.pipe(process.stderr)
  return JSON.parse((await running).stdout) as Measured
}

function figuresOf(
  store: string,
  count: number,
  { seconds, tenths, memory, reopened, floor }: Measured,
  spacy: number | null,
): readonly Figure[] {
  const rate = count / seconds
  const row = (name: string, rest: Omit<Parameters<typeof figure>[0], 'suite' | 'case'>) =>
    figure({ suite, case: `${store}, ${name}`, ...rest })
  const beside = (peer: string, value: number) =>
    row('the same', { value: rate, unit: 'articles/s', peer: [peer, value] })
  return [
    row(`${count} articles`, { value: rate, unit: 'articles/s', goal: ['≥', 100] }),
    ...(spacy === null ? [] : [beside(`spaCy parsing alone, by ${SAMPLE} of them`, spacy)]),
    ...(floor === null ? [] : [beside('UNWIND … MERGE alone', count / floor)]),
    row('last tenth', {
      value: tenths.at(-1) ?? 0,
      unit: 's',
      peer: ['first tenth', tenths[0] ?? 0],
      goal: ['≤', 1.3],
    }),
    row('memory', { value: memory, unit: 'MB', goal: ['≤', 4096] }),
    row('opened again', { value: reopened, unit: 's', goal: ['≤', 10] }),
  ]
}
