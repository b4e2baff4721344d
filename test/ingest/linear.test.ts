import { expect, test } from 'vitest'
import { splitSentences } from '../../src/ingest/analyse/sentences.js'
import { clean } from '../../src/ingest/clean/clean.js'
import { extractArticle, prepareExtraction } from '../../src/ingest/extract-article.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import type { Article } from '../../src/model/article.js'

const article = (text: string): Article => ({
  id: 'article:x',
  origin: 'x.txt',
  url: null,
  source: null,
  title: null,
  publishedOn: '2020-01-01',
  text,
  sha256: '',
})

/** What makes rules look far: runs of one word, name, bracket, digit, title or verb, without a stop. */
const RUNS = [
  'the ',
  'Serbia ',
  'Serbia and ',
  'mediated by ',
  'he said that ',
  '(((',
  'ABCDEF',
  '1234567890',
  'March 5, ',
]

test('a text that is no article is refused before anything is made of it, and says how long it is', () => {
  const text = 'Serbia and Kosovo met. '.repeat(100_000)
  const result = extractArticle(article(text), prepareExtraction(loadReference()))
  expect(result).toMatchObject({ origin: 'x.txt', reason: expect.stringContaining('2.3 million characters') })
})

test.each(RUNS)('a run of "%s" is cut into sentences of bounded length, and no word of it is lost', unit => {
  const text = `The leaders of Serbia and Kosovo met in the capital. ${unit.repeat(200_000 / unit.length)}`
  const cleaned = clean(article(text))
  const sentences = splitSentences(cleaned)
  for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(2000)
  const read = sentences.map(({ start, end }) => cleaned.text.slice(start, end)).join('')
  expect(read.replace(/\s/g, '')).toBe(cleaned.text.replace(/\s/g, ''))
})
