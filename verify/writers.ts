/** Several processes read articles into one Neo4j at once, some of them the same: the graph is that of one process which read them all. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Chance, chance } from '../bench/chance.js'
import type { Article } from '../src/model/article.js'
import type { Store } from '../src/store/store.js'
import { exported } from '../test/ingest/library.js'
import { entente } from './cli.js'
import { difference } from './difference.js'
import { exportsAlong, madeArticles, writeArticles } from './made.js'
import { type Breach, notTried, type Outcome, outcome } from './outcome.js'
import { clear, emptyNeo4j } from './stores.js'

/** Runs with two, three and four processes, in turn. */
const RUNS = 3
const [FEWEST, MOST] = [2, 4]
/** So many that every process has two batches to write. */
const ARTICLES = 600

interface Options {
  readonly runs?: number
  readonly seed: number
  readonly articles?: number
}

export async function writers({ runs = RUNS, seed, articles = ARTICLES }: Options): Promise<readonly Outcome[]> {
  const store = await emptyNeo4j()
  if (store === null) return [notTried('writers', 'several processes write to one Neo4j', 'There is no NEO4J_URI.')]
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-writers-'))
  try {
    const made = madeArticles(articles, seed)
    writeArticles(join(folder, 'all.jsonl'), made)
    const [, expected = []] = await exportsAlong(join(folder, 'all.jsonl'), articles)
    const found: Found = { failed: [], unlike: [], gaps: [] }
    for (let run = 0; run < runs; run++) {
      const count = FEWEST + (run % (MOST - FEWEST + 1))
      const told = `seed ${seed}, ${count} writers`
      await clear(store)
      found.failed.push(
        ...(await writeAtOnce(shares(made, count, chance(seed + run)), join(folder, String(run)), told)),
      )
      found.unlike.push(...difference(told, comparable(await exported(store)), comparable(expected)))
      found.gaps.push(...(await gapsIn(store, told)))
    }
    return outcomes(found, `${runs} times ${articles} articles`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await clear(store)
    await store.close()
  }
}

interface Found {
  readonly failed: Breach[]
  readonly unlike: Breach[]
  readonly gaps: Breach[]
}

function outcomes({ failed, unlike, gaps }: Found, done: string): readonly Outcome[] {
  return [
    outcome('writers', 'every process ends well', done, failed),
    outcome('writers', 'no fact is lost or doubled: the graph of one writer', done, unlike),
    outcome('writers', 'the changes are numbered without gaps', done, gaps),
  ]
}

/** From which file an article was read is no law of the graph. */
const comparable = (lines: readonly string[]): readonly string[] =>
  lines.map(line => line.replace(/"origin":"(?:[^"\\]|\\.)*"/g, '"origin":""'))

/** Each writer has its part of the articles, and a quarter of all that the others have too, in an order of its own. */
function shares(articles: readonly Article[], count: number, random: Chance): readonly (readonly Article[])[] {
  const common = random.shuffled(articles).slice(0, articles.length / 4)
  const parts = Array.from({ length: count }, (_, writer) => articles.filter((_, index) => index % count === writer))
  return parts.map(part => random.shuffled([...new Set([...part, ...common])]))
}

async function writeAtOnce(parts: readonly (readonly Article[])[], folder: string, told: string) {
  const runs = parts.map((part, writer) => {
    const file = `${folder}-${writer}.jsonl`
    writeArticles(file, part)
    return entente(['ingest', file], { folder: `${folder}-${writer}`, neo4j: process.env.NEO4J_URI ?? '' }).ended
  })
  const ended = await Promise.all(runs)
  return ended.flatMap(({ code, said }, writer): readonly Breach[] =>
    code === 0 ? [] : [`${told}: writer ${writer + 1} ended with ${code}: ${said}`],
  )
}

/** Numbers between the first and the last change that no change has, or two have. */
async function gapsIn(store: Store, told: string): Promise<readonly Breach[]> {
  const rows = await store.read({ text: 'MATCH (c:Change) RETURN c.seq AS seq ORDER BY seq', params: {} })
  const numbers = rows.map(({ seq }) => Number(seq))
  return numbers.flatMap((seq, index) =>
    index === 0 || seq === (numbers[index - 1] ?? 0) + 1 ? [] : [`${told}: ${seq} follows ${numbers[index - 1]}`],
  )
}
