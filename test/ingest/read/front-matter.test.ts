import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInputs } from '../../../src/ingest/read/read.js'
import { readMarkdown } from '../../../src/ingest/read/text.js'

const markdown = (front: string) => readMarkdown(Buffer.from(`---\n${front}\n---\nThey met.\n`), 'a.md')

test.each<[string, string | null]>([
  ['publishedOn: 2023-03-18', '2023-03-18'],
  ['publishedOn: "2023-03"', '2023-03'],
  ['publishedOn: 2023', '2023'],
  ['source:\npublishedOn:', null],
  ['date: 2023-03-18', '2023-03-18'],
  ['pubDate: Sat, 18 Mar 2023 23:00:00 GMT', '2023-03-18'],
  ['date: some day', null],
])('%s', (front, date) => {
  const input = markdown(front)
  expect('article' in input && input.article.publishedOn).toBe(date)
})

test.each<[string, RegExp]>([
  ['publishedOn: 2023-02-30', /publishedOn/],
  ['publishedOn: 18 March 2023', /write the date as 2023-03-18.*publishedOn/s],
  ['title: [a, b]', /title/],
  ['title: "open', /not valid YAML.*\(\d+:\d+\)/s],
])('a rejection names the field or line: %s', (front, reason) => {
  const input = markdown(front)
  expect('rejection' in input ? input.rejection.reason : '').toMatch(reason)
})

test('a folder that links to itself is read once through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-loop-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'a.txt'), 'They met.')
  symlinkSync(folder, join(folder, 'deep', 'loop'))
  const texts: string[] = []
  for await (const input of readInputs([folder])) if ('article' in input) texts.push(input.article.text)
  expect(texts).toEqual(['They met.'])
})
