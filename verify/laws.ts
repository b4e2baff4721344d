/** The laws of the graph (docs/model.md) over histories at random: whatever came before, the graph is that of the articles now in it. */
import { type Chance, chance } from '../bench/chance.js'
import { ingest, rebuild, remove } from '../src/ingest/ingest.js'
import type { Library } from '../src/ingest/library.js'
import type { Article } from '../src/model/article.js'
import type { Store } from '../src/store/store.js'
import { exported, libraryOn, seedArticles } from '../test/ingest/library.js'
import { difference } from './difference.js'
import { type Breach, type Outcome, outcome } from './outcome.js'
import { clear, type Opened, openStores } from './stores.js'

const RUNS = 40
/** Articles of one history; enough that some tell of the same meeting. */
const MOST_ARTICLES = 12

type Law = (store: Store, articles: readonly Article[], random: Chance, told: string) => Promise<readonly Breach[]>

const LAWS: Readonly<Record<string, Law>> = {
  'any order and any batches give the same graph': ordersAgree,
  'what was deleted or replaced leaves no trace': historiesAgree,
  'reading again and deriving from scratch change nothing': rereadingKeeps,
}

export async function laws({ runs = RUNS, seed }: { runs?: number; seed: number }): Promise<readonly Outcome[]> {
  const [stores, articles] = [await openStores(), await seedArticles(/./)]
  const outcomes: Outcome[] = []
  for (const { name, store } of stores) {
    for (const [promise, law] of Object.entries(LAWS))
      outcomes.push(await tried(law, `${promise}, ${name}`, { store, articles, runs, seed }))
  }
  if (stores.length > 1) outcomes.push(await storesAgree(stores, articles, runs, seed))
  for (const { store } of stores) {
    await clear(store)
    await store.close()
  }
  return outcomes
}

interface Trial {
  readonly store: Store
  readonly articles: readonly Article[]
  readonly runs: number
  readonly seed: number
}

async function tried(law: Law, promise: string, { store, articles, runs, seed }: Trial): Promise<Outcome> {
  const breaches: Breach[] = []
  for (let run = seed; run < seed + runs; run++) {
    const random = chance(run)
    breaches.push(...(await law(store, some(articles, random), random, `seed ${run}`)))
  }
  return outcome('laws', promise, `${runs} histories`, breaches)
}

function some(articles: readonly Article[], random: Chance): readonly Article[] {
  return random.shuffled(articles).slice(0, 3 + random.below(MOST_ARTICLES - 2))
}

/** The export of a store into which these articles alone were read, in one batch. */
async function fromScratch(store: Store, articles: readonly Article[]): Promise<readonly string[]> {
  await clear(store)
  await ingest(libraryOn(store), inputs(articles))
  return exported(store)
}

async function ordersAgree(store: Store, articles: readonly Article[], random: Chance, told: string) {
  const expected = await fromScratch(store, articles)
  await clear(store)
  await inBatches(libraryOn(store), random.shuffled(articles), random)
  return difference(told, await exported(store), expected)
}

async function historiesAgree(store: Store, articles: readonly Article[], random: Chance, told: string) {
  const kept = await history(store, articles, random)
  const found = await exported(store)
  return difference(told, found, await fromScratch(store, kept))
}

/** Reads all, then deletes some, replaces some and brings some back, in any order; gives the articles that remain. */
async function history(store: Store, articles: readonly Article[], random: Chance): Promise<readonly Article[]> {
  await clear(store)
  const library = libraryOn(store)
  await inBatches(library, articles, random)
  const now = new Map(articles.map(article => [article.id, article]))
  for (let step = 0; step < 2 + random.below(5); step++) {
    const article = random.of(articles)
    if (random.below(2) === 0) {
      await remove(library, article.id)
      now.delete(article.id)
    } else {
      const changed = random.below(3) === 0 ? article : cut(article, random)
      await ingest(library, inputs([changed]))
      now.set(article.id, changed)
    }
  }
  return [...now.values()]
}

/** The same article as far as one of its paragraphs. */
function cut(article: Article, random: Chance): Article {
  const paragraphs = article.text.split('\n\n')
  const length = 1 + random.below(paragraphs.length)
  return {
    ...article,
    text: paragraphs.slice(0, length).join('\n\n'),
    sha256: `${article.sha256.slice(0, 60)}:${length}`,
  }
}

async function rereadingKeeps(store: Store, articles: readonly Article[], random: Chance, told: string) {
  await clear(store)
  const library = libraryOn(store)
  await inBatches(library, articles, random)
  const [before, sequence] = [await exported(store), await written(store)]
  await inBatches(library, random.shuffled(articles), random)
  const wrote = (await written(store)) === sequence ? [] : [`${told}: reading again wrote`]
  await rebuild(library)
  return [...wrote, ...difference(`${told}, rebuilt`, await exported(store), before)]
}

/** How many transactions have written. */
async function written(store: Store): Promise<number> {
  const [row] = await store.read({ text: 'MATCH (lock:Lock) RETURN lock.seq AS seq', params: {} })
  return Number(row?.seq ?? 0)
}

async function storesAgree(stores: readonly Opened[], articles: readonly Article[], runs: number, seed: number) {
  const breaches: Breach[] = []
  for (let run = seed; run < seed + runs; run++) {
    const chosen = some(articles, chance(run))
    const [ours = [], theirs = []] = await Promise.all(stores.map(({ store }) => fromScratch(store, chosen)))
    breaches.push(...difference(`seed ${run}`, theirs, ours))
  }
  return outcome('laws', 'both stores hold the same graph', `${runs} graphs`, breaches)
}

async function inBatches(library: Library, articles: readonly Article[], random: Chance): Promise<void> {
  for (let start = 0; start < articles.length; ) {
    const size = 1 + random.below(articles.length)
    await ingest(library, inputs(articles.slice(start, start + size)))
    start += size
  }
}

const inputs = (articles: readonly Article[]) => articles.map(article => ({ article }))
