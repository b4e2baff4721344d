import { availableParallelism } from 'node:os'
import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import type { Reference } from '../model/reference.js'
import { inBatches, inOrder } from './stream.js'
import { type ReadArticle, startThreads } from './threads.js'

/** Reads articles into claims. What comes out depends on the article alone, and so not on how many threads read. */
export interface Extractor {
  /** One result for each article, in their order; articles are taken as results are. */
  extract(articles: Iterable<Article> | AsyncIterable<Article>): AsyncIterable<Extraction | Rejection>
  close(): Promise<void>
}

/** A thread needs as long to start as it needs for this many articles: fewer are read without one. */
const FEW = 60
/** Articles that a thread is given at once: enough to be busy with while this one derives, and does not answer. */
const GIVEN = 24
/** Such lists that wait for each thread. */
const WAITING = 2
export const defaultWorkers = (): number => Math.min(availableParallelism(), 8)

/** @param workers threads for many articles; 1 reads all of them in this one. */
export function createExtractor(reference: Reference, workers = defaultWorkers()): Extractor {
  let reader: Promise<ReadHere> | null = null
  let readHere = 0
  const here: ReadArticle = async article => {
    reader ??= loadReader(reference)
    readHere++
    return (await reader)(article)
  }
  const threads = workers > 1 ? startThreads(workers, here) : null
  return {
    async *extract(articles) {
      const iterator = iterate(articles)
      yield* extractHere(threads ? take(iterator, FEW - readHere) : iterator, here)
      if (threads === null) return
      for await (const results of inOrder(inBatches(iterator, GIVEN), workers * WAITING, threads.read)) yield* results
    },
    close: async () => threads?.close(),
  }
}

type ReadHere = (article: Article) => Extraction | Rejection

/** Tagger, rules and lexicon are loaded when there is something to read: a service that has read everything starts half a second sooner. */
async function loadReader(reference: Reference): Promise<ReadHere> {
  const { extractArticle, prepareExtraction } = await import('./extract-article.js')
  const resources = prepareExtraction(reference)
  return article => extractArticle(article, resources)
}

async function* extractHere(
  articles: AsyncIterable<Article>,
  here: ReadArticle,
): AsyncIterable<Extraction | Rejection> {
  for await (const article of articles) {
    yield await here(article)
    await otherWork()
  }
}

/** Lets a service that reads articles answer queries between two of them. */
const otherWork = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Both kinds of lists as one. */
async function* iterate<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items
}

/** The next `most` items; the others stay in the iterator. */
async function* take<T>(iterator: AsyncGenerator<T>, most: number): AsyncGenerator<T> {
  for (let n = 0; n < most; n++) {
    const next = await iterator.next()
    if (next.done) return
    yield next.value
  }
}
