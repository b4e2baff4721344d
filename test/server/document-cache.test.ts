import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { createDocumentCache } from '../../src/server/document-cache.js'
import { createMetrics } from '../../src/server/metrics.js'

const document = parse('{ stats { articles } }')

test('equal documents are kept, and of large ones only as many as there is room for', () => {
  const { documentCache, errorCache } = createDocumentCache(createMetrics())
  documentCache.set('{ stats { articles } }', document)
  expect(documentCache.get('{ stats { articles } }')).toBe(document)
  for (let one = 0; one < 1000; one++) {
    documentCache.set(`# ${one}${' '.repeat(10_000)}`, document)
    errorCache.set(`{{${one}${' '.repeat(10_000)}`, new Error('no'))
  }
  expect(documentCache.calculatedSize).toBeLessThanOrEqual(250_000)
  expect(errorCache.calculatedSize).toBeLessThanOrEqual(100_000)
  // One larger than all the room is not kept.
  documentCache.set(' '.repeat(2_000_000), document)
  expect(documentCache.get(' '.repeat(2_000_000))).toBeUndefined()
})
