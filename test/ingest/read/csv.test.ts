import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readCsv } from '../../../src/ingest/read/csv.js'
import type { Input } from '../../../src/ingest/read/read.js'

async function read(text: string) {
  const read: Input[] = []
  for await (const row of readCsv(Readable.from([Buffer.from(text)]), 'news.csv', {})) read.push(row)
  return read
}

test('rows become articles with quotes, line breaks and a byte order mark read as CSV has them', async () => {
  const [first, second] = await read(
    '\uFEFFurl,Date,title,text\nhttps://example.org/1,2020-05-04T10:00,"A, B","Line ""one""\nline two"\n,,,Second\n',
  )
  expect(first).toMatchObject({
    article: {
      url: 'https://example.org/1',
      publishedOn: '2020-05-04',
      title: 'A, B',
      text: 'Line "one"\nline two',
      origin: 'news.csv#1',
    },
  })
  expect(second).toMatchObject({
    article: { url: null, title: null, publishedOn: null, text: 'Second', origin: 'news.csv#2' },
  })
})

test('a row goes by its id column', async () => {
  const [first] = await read('id,text\nx7,One\n')
  expect(first).toMatchObject({ article: { origin: 'news.csv#x7' } })
})

test.each([
  ['a row without text', 'title,text\nOnly a title,\n', 'news.csv#1', /empty/],
  ['a date of another form', 'date,text\n4 May,One\n', 'news.csv#1', /"4 May" is not of the form/],
  ['no text column', 'title,summary\nA,B\n', 'news.csv', /no text column/],
  ['a header alone', 'title,text\n\n', 'news.csv', /no row under the header/],
  ['an empty file', '\n', 'news.csv', /empty/],
  ['a broken quote', 'title,text\nA,"B"x\n', 'news.csv#1', /not valid CSV/],
])('%s is rejected with its place', async (_, text, origin, reason) => {
  const [first] = await read(text)
  expect(first).toMatchObject({ rejection: { origin, reason: expect.stringMatching(reason) } })
})
