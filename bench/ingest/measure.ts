/** `measure.ts COUNT [URI]`: reads made-up articles into one store, in a process of its own so that its memory is that of this alone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../src/ingest/read/read.js'
import type { Store } from '../../src/store/store.js'
import { makeArticles } from '../articles.js'
import { floorSeconds } from './floor.js'

/** A module of the built program: of the source, each thread would translate every file before it reads the first article. */
const built = (module: string) => import(new URL(`../../dist/${module}.js`, import.meta.url).href)

const { countNodes } = (await built('cypher/articles')) as typeof import('../../src/cypher/articles.js')
const { clearSome } = (await built('cypher/clear')) as typeof import('../../src/cypher/clear.js')
const { createExtractor } = (await built('ingest/extractor')) as typeof import('../../src/ingest/extractor.js')
const { ingest } = (await built('ingest/ingest')) as typeof import('../../src/ingest/ingest.js')
const { loadReference } = (await built('ingest/read/reference')) as typeof import('../../src/ingest/read/reference.js')
const { versions } = (await built('ingest/version')) as typeof import('../../src/ingest/version.js')
const { loadOntology } = (await built('ontology/ontology')) as typeof import('../../src/ontology/ontology.js')
const { openEmbedded } = (await built('store/embedded')) as typeof import('../../src/store/embedded.js')
const { openNeo4j } = (await built('store/neo4j')) as typeof import('../../src/store/neo4j.js')

/** What the process prints, as JSON. */
export interface Measured {
  readonly seconds: number
  /** Of each tenth of the articles. */
  readonly tenths: readonly number[]
  /** Most that the process had in memory at once, MB. */
  readonly memory: number
  /** Seconds until a store that is opened anew has answered. */
  readonly reopened: number
  /** Seconds that plain `UNWIND … MERGE` of the same nodes and relationships takes; null where two such graphs are too much for one process. */
  readonly floor: number | null
}

/** The graph of more articles than these is not written a second time. */
const MOST_WRITTEN_AGAIN = 5_000

const [count, uri] = [Number(process.argv[2]), process.argv[3]]
const [ontology, reference] = [loadOntology(), loadReference()]

async function measure(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const open = (name: string): Promise<Store> =>
    uri === undefined
      ? openEmbedded(join(folder, name), ontology.graph)
      : openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
  const memory = watchMemory()
  const store = await open('graph')
  await store.prepare()
  const { seconds, tenths } = await read(store)
  const most = memory()
  await store.close()
  const begun = performance.now()
  const again = await open('graph')
  await again.read(countNodes('Article'))
  const reopened = (performance.now() - begun) / 1000
  const floor = count > MOST_WRITTEN_AGAIN ? null : await floorOf(again)
  await again.close()
  rmSync(folder, { recursive: true, force: true })
  return { seconds, tenths, memory: most, reopened, floor }
}

/** All articles as one stream. A tenth ends when the last of it is in the store. */
async function read(store: Store): Promise<Pick<Measured, 'seconds' | 'tenths'>> {
  const extractor = createExtractor(reference)
  const begun = performance.now()
  const since = () => (performance.now() - begun) / 1000
  const ends: number[] = []
  const written = (articles: number) => {
    while (articles >= (count / 10) * (ends.length + 1)) ends.push(since())
    console.error(
      `${articles} of ${count} after ${since().toFixed(0)} s, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`,
    )
  }
  const library = { store: counting(store, written), ontology, reference, extractor, versions: versions(reference) }
  await ingest(library, inputs())
  await extractor.close()
  return { seconds: since(), tenths: ends.map((end, at) => end - (ends[at - 1] ?? 0)) }
}

/** Tells how many articles the store has after each transaction. */
function counting(store: Store, tell: (articles: number) => void): Store {
  return {
    ...store,
    transaction: async work => {
      const result = await store.transaction(work)
      const [row] = await store.read(countNodes('Article'))
      tell(Number(row?.n ?? 0))
      return result
    },
  }
}

function* inputs(): Iterable<Input> {
  for (const article of makeArticles(count, reference)) yield { article }
}

/** Ends by telling the most, in MB. */
function watchMemory(): () => number {
  let most = 0
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss() / 2 ** 20)
  }
  const timer = setInterval(look, 200)
  return () => {
    clearInterval(timer)
    look()
    return most
  }
}

/** Into an empty store of the same kind; a Neo4j server has one graph, so the rows are kept in an embedded store meanwhile. */
async function floorOf(store: Store): Promise<number> {
  const other = await openEmbedded(null, ontology.graph)
  await other.prepare()
  const first = await floorSeconds(store, other, ontology.graph)
  if (uri === undefined) {
    await other.close()
    return first
  }
  await clear(store)
  const second = await floorSeconds(other, store, ontology.graph)
  await other.close()
  return second
}

async function clear(store: Store): Promise<void> {
  const [row] = await store.transaction(({ run }) => run(clearSome()))
  if (Number(row?.n ?? 0) > 0) await clear(store)
  else await store.prepare()
}

console.log(JSON.stringify(await measure()))
