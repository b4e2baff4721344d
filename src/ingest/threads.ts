import Tinypool from 'tinypool'
import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import { fault } from './fault.js'

export type ReadArticle = (article: Article) => Promise<Extraction | Rejection>

/** Threads that read articles. */
export interface Threads {
  /** One result for each article, in their order. */
  read(articles: readonly Article[]): Promise<readonly (Extraction | Rejection)[]>
  close(): Promise<void>
}

/** A thread that has had nothing to do for this long (ms) ends, and gives back its memory. */
const IDLE = 10_000

/**
 * Threads start when there is work for them. One that breaks down over an article (memory, a fault of the engine) costs that article
 * (those that were given with it are read again one by one) and is replaced; where none can start, articles are read `here`.
 */
export function startThreads(most: number, here: ReadArticle): Threads {
  const pool = createPool(most)
  let works = true
  pool.on('error', () => {
    works = false
    // Rejects what waits in the queue, so that it is read here.
    void pool.destroy()
  })
  /** They travel as JSON: something that can not be posted would stop the pool's queue. */
  async function read(articles: readonly Article[]): Promise<readonly (Extraction | Rejection)[]> {
    try {
      return works ? await pool.run(JSON.stringify(articles)) : await Promise.all(articles.map(here))
    } catch (error) {
      if (!works) return Promise.all(articles.map(here))
      const [article] = articles
      if (article !== undefined && articles.length === 1) return [fault(article, error)]
      return (await Promise.all(articles.map(one => read([one])))).flat()
    }
  }
  return { read, close: async () => (works ? pool.destroy() : undefined) }
}

function createPool(most: number): Tinypool {
  const file = import.meta.url.endsWith('.ts') ? 'extract-worker-from-source.mjs' : 'extract-worker.js'
  const filename = new URL(file, import.meta.url).href
  return new Tinypool({ filename, name: 'extract', minThreads: 0, maxThreads: most, idleTimeout: IDLE })
}
