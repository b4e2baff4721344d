import Tinypool from 'tinypool'
import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import { fault } from './extract-article.js'

export type ReadArticle = (article: Article) => Extraction | Rejection

/** Threads that read articles. */
export interface Threads {
  read(article: Article): Promise<Extraction | Rejection>
  close(): Promise<void>
}

/** A thread that has had nothing to do for this long (ms) ends, and gives back its memory. */
const IDLE = 10_000

/**
 * Threads start when there is work for them. One that breaks down over an article (memory, a fault of the engine) costs that article
 * and is replaced; where none can start, articles are read `here`.
 */
export function startThreads(most: number, here: ReadArticle): Threads {
  const pool = createPool(most)
  let works = true
  pool.on('error', () => {
    works = false
    // Rejects what waits in the queue, so that it is read here.
    void pool.destroy()
  })
  return {
    read: async article => {
      try {
        return works ? await pool.run(article) : here(article)
      } catch (error) {
        return works ? fault(article, error) : here(article)
      }
    },
    close: async () => (works ? pool.destroy() : undefined),
  }
}

function createPool(most: number): Tinypool {
  const file = import.meta.url.endsWith('.ts') ? 'extract-worker-from-source.mjs' : 'extract-worker.js'
  const filename = new URL(file, import.meta.url).href
  return new Tinypool({ filename, name: 'extract', minThreads: 0, maxThreads: most, idleTimeout: IDLE })
}
