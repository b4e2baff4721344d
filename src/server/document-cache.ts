import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Metrics } from './metrics.js'

/** Characters of documents that are kept parsed, all together: over a hundred documents; parsed, they take up to 150 times as much. */
const ROOM = 250_000

/** The same of documents that could not be parsed, with the error of each. */
const ROOM_OF_ERRORS = 100_000

/**
 * Equal documents are parsed and validated once. What is kept is bounded by size and not by number, as Yoga's own cache is: of a
 * thousand documents as large as the limits allow that would hold gigabytes.
 */
export function createDocumentCache({ caches }: Pick<Metrics, 'caches'>) {
  const documentCache = byLength<DocumentNode>(ROOM)
  const look = documentCache.get.bind(documentCache)
  documentCache.get = (text, options) => {
    const known = look(text, options)
    caches.inc({ cache: 'documents', outcome: known === undefined ? 'miss' : 'hit' })
    return known
  }
  return { documentCache, errorCache: byLength<object>(ROOM_OF_ERRORS) }
}

const byLength = <T extends object>(maxSize: number): LRUCache<string, T> =>
  new LRUCache({ maxSize, sizeCalculation: (_, document) => document.length + 1 })
