import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createExtractor } from '../../src/ingest/extractor.js'
import { readInputs } from '../../src/ingest/read/read.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import type { Article } from '../../src/model/article.js'

const reference = loadReference()

/** More articles than are read without threads. */
async function articles(): Promise<Article[]> {
  const read: Article[] = []
  const folder = fileURLToPath(new URL('../../seed/articles/', import.meta.url))
  for await (const input of readInputs([folder])) if ('article' in input) read.push(input.article)
  return [...read, ...read.map(article => ({ ...article, id: `${article.id}-again` }))]
}

async function claimsOf(workers: number, given: readonly Article[]): Promise<string[]> {
  const extractor = createExtractor(reference, workers)
  const results: string[] = []
  for await (const result of extractor.extract(given)) results.push(JSON.stringify(result))
  await extractor.close()
  return results
}

test('any number of threads gives the same claims in the same order', { timeout: 300_000 }, async () => {
  const given = await articles()
  const alone = await claimsOf(1, given)
  expect(alone).toHaveLength(given.length)
  expect(await claimsOf(3, given)).toEqual(alone)
})

test('an article over which a thread stumbles is a rejection in its place', { timeout: 300_000 }, async () => {
  const given = await articles()
  // What is no text is lost on the way to the thread, where the stages then fail.
  given[70] = { ...given[70], origin: 'broken.txt', text: () => '' } as unknown as Article
  const results = await claimsOf(2, given)
  expect(results).toHaveLength(given.length)
  expect(JSON.parse(results[70] ?? '')).toMatchObject({
    origin: 'broken.txt',
    reason: expect.stringMatching(/fault of Entente/),
  })
  expect(JSON.parse(results[71] ?? '')).toMatchObject({ articleId: given[71]?.id })
})
