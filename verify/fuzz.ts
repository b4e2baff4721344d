/** Broken articles through reading and extraction: each is an article or a rejection that says why, in bounded time; what is whole stays as it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Chance, chance } from '../bench/chance.js'
import { extractArticle, prepareExtraction } from '../src/ingest/extract-article.js'
import { readInputs } from '../src/ingest/read/read.js'
import { loadReference } from '../src/ingest/read/reference.js'
import type { Article } from '../src/model/article.js'
import { seedArticles } from '../test/ingest/library.js'
import { BREAKS } from './broken-files.js'
import { type Breach, type Outcome, outcome } from './outcome.js'

const FILES = 500
/** Seconds that any file may take, and those for each million bytes of what is in it. */
const SECONDS = 5
const SECONDS_A_MILLION = 60
/** Words of a program and not for a reader: a trace, a path of ours, a name of an error class. */
const INTERNAL =
  /This is a fault of Entente|\n\s+at |node_modules|node:internal|\b(?:Type|Range|Reference)Error\b|Maximum call stack/

const resources = prepareExtraction(loadReference())
const extract = (article: Article) => extractArticle(article, resources)

export async function fuzz({ runs = FILES, seed }: { runs?: number; seed: number }): Promise<readonly Outcome[]> {
  const articles = await seedArticles(/./)
  const before = articles.slice(0, 5).map(article => JSON.stringify(extract(article)))
  const found: Found = { read: 0, rejected: 0, slowest: 0, thrown: [], unclear: [], slow: [] }
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-fuzz-'))
  for (let run = seed; run < seed + runs; run++) await feed(run, { folder, articles }, found)
  rmSync(folder, { recursive: true, force: true })
  const harmed = before.flatMap((told, at) =>
    JSON.stringify(extract(articles[at] as Article)) === told ? [] : [`article ${at}`],
  )
  const files = `${runs} files: ${found.read} articles, ${found.rejected} rejections`
  return [
    outcome('fuzz', 'a broken file is an article or a rejection, never an exception', files, found.thrown),
    outcome('fuzz', 'a rejection says why, without internals', `${found.rejected} rejections`, found.unclear),
    outcome('fuzz', 'in bounded time', `the slowest took ${found.slowest.toFixed(1)} s`, found.slow),
    outcome('fuzz', 'whole articles are read as before', `${before.length} articles`, harmed),
  ]
}

interface Found {
  read: number
  rejected: number
  slowest: number
  readonly thrown: Breach[]
  readonly unclear: Breach[]
  readonly slow: Breach[]
}

/** One file: some article, broken in some way. */
async function feed(run: number, given: { folder: string; articles: readonly Article[] }, found: Found): Promise<void> {
  const random: Chance = chance(run)
  const [how, broken] = random.of(Object.entries(BREAKS))
  const { name, bytes } = broken(random.of(given.articles).text, random)
  const path = join(given.folder, name)
  writeFileSync(path, bytes)
  const told = `seed ${run} (${how})`
  const begun = performance.now()
  try {
    await readAll(path, told, found)
  } catch (error) {
    found.thrown.push(`${told}: ${error instanceof Error ? error.message : error}`)
  }
  rmSync(path)
  const seconds = (performance.now() - begun) / 1000
  found.slowest = Math.max(found.slowest, seconds)
  if (seconds > SECONDS + (bytes.length / 1e6) * SECONDS_A_MILLION) found.slow.push(`${told}: ${seconds.toFixed(1)} s`)
}

async function readAll(path: string, told: string, found: Found): Promise<void> {
  let inputs = 0
  for await (const input of readInputs([path])) {
    inputs++
    const result = 'article' in input ? extract(input.article) : input.rejection
    if (!('reason' in result)) {
      found.read++
      continue
    }
    found.rejected++
    if (result.reason.trim() === '' || INTERNAL.test(result.reason)) found.unclear.push(`${told}: ${result.reason}`)
  }
  if (inputs === 0) found.unclear.push(`${told}: neither an article nor a rejection`)
}
