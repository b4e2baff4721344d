import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/ingest/analyse/sentences.js'
import { clean } from '../../../src/ingest/clean/clean.js'

function sentences(text: string): string[] {
  const cleaned = clean({
    id: 'a',
    url: null,
    source: null,
    title: null,
    publishedOn: null,
    origin: 'a',
    text,
    sha256: '',
  })
  return splitSentences(cleaned).map(({ start, end }) => cleaned.text.slice(start, end))
}

test.each<[string, number]>([
  ['Gen. Mladic left. Mr. Holbrooke stayed.', 2],
  ['The U.S. Secretary of State came. He left.', 2],
  ['They met in the U.S. The talks failed.', 2],
  ['They met on Jan. 5 with No. 7 and J. Smith.', 1],
  ['“We will go.” he said.', 1],
  ['“We will go.” The others stayed.', 2],
  ['“It is over.” “Is it?” he asked.', 2],
  ['It was signed at 10 a.m. on Friday.', 1],
])('%s', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test('a heading is a sentence of its own, and sentences have no space around them', () => {
  expect(sentences('Talks fail again\n\nThey met.  They left.\n')).toEqual([
    'Talks fail again',
    'They met.',
    'They left.',
  ])
})
