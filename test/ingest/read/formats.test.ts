import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Input, type ReadOptions, readInputs } from '../../../src/ingest/read/read.js'

async function read(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<Input[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'entente-formats-')), name)
  writeFileSync(path, content)
  const inputs: Input[] = []
  for await (const input of readInputs([path], options)) inputs.push(input)
  return inputs
}

const articles = (inputs: readonly Input[]) => inputs.flatMap(input => ('article' in input ? [input.article] : []))
const reasons = (inputs: readonly Input[]) =>
  inputs.flatMap(input => ('rejection' in input ? [`${input.rejection.origin}: ${input.rejection.reason}`] : []))

const PARAGRAPH =
  'Norway hosted a round of talks between the two sides in Oslo, and both left with the text of a truce. '
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Talks in Oslo | The Wire</title>
<link rel="canonical" href="https://wire.example/oslo"><meta property="og:site_name" content="The Wire">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Talks in Oslo","datePublished":"2023-03-18T21:00:00+01:00"}]}</script>
</head><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
<article><h1>Talks in Oslo</h1><p>${PARAGRAPH.repeat(3)}</p><p>They meet <b>again</b> on&nbsp;Monday, the hosts said. ${PARAGRAPH.repeat(2)}</p><script>track()</script></article>
<footer>All rights reserved</footer></body></html>`

test('a page gives its main text by paragraphs, and what it says of itself', async () => {
  const [article] = articles(await read('a.html', PAGE))
  expect(article).toMatchObject({
    title: 'Talks in Oslo',
    url: 'https://wire.example/oslo',
    source: 'The Wire',
    publishedOn: '2023-03-18',
  })
  expect(article?.text).toContain('\n\nThey meet again on Monday, the hosts said.')
  expect(article?.text).not.toMatch(/Sport|track|rights reserved|<b>/)
})

test.each([
  ['<p class="article-date">Wednesday, 23 May 2018. Last updated 18:52</p>', '2018-05-23'],
  ['<div class="byline"><span>Ana Primerova</span> <span>May 23, 2018</span></div>', '2018-05-23'],
  ['<time>23 May 2018</time>', '2018-05-23'],
  ['<p class="update">23 May 2018</p>', null],
  ['<aside><span class="date">23 May 2018</span></aside>', null],
  [`<p class="meta">${'On 23 May 2018 the two sides met. '.repeat(5)}</p>`, null],
])('the day that a page shows to readers where no tag tells it: %s', async (shown, day) => {
  const page = PAGE.replace(/<script type.*<\/script>/, '').replace('</h1>', `</h1>${shown}`)
  expect(articles(await read('a.html', page))[0]?.publishedOn).toBe(day)
})

test('the charset that a page or feed declares is the one it is read in', async () => {
  const bytes = Buffer.from(PAGE.replace('utf-8', 'windows-1252').replace('both', 'bôth'), 'latin1')
  expect(articles(await read('a.html', bytes))[0]?.text).toContain('bôth left')
  expect(reasons(await read('b.html', PAGE.replace('charset="utf-8"', 'charset="klingon"')))).toEqual([
    expect.stringMatching(/charset "klingon" .* not known/),
  ])
  expect(reasons(await read('c.html', Buffer.from(PAGE.replace('both', 'bôth'), 'latin1')))).toEqual([
    expect.stringMatching(/declares the charset "utf-8" but is written in another/),
  ])
})

test('the day in its address is that of a page that tells no other', async () => {
  const page = (url: string) =>
    `<html><head><link rel="canonical" href="${url}"></head><body><p>Norway mediated talks in Oslo.</p></body></html>`
  const days = [
    'https://x.example/world/2018/09/13/talks',
    'https://x.example/2018-09-13-talks',
    'https://x.example/12/3',
  ]
  const found = await Promise.all(days.map(async (url, n) => articles(await read(`${n}.html`, page(url)))))
  expect(found.map(([article]) => article?.publishedOn)).toEqual(['2018-09-13', '2018-09-13', null])
})

test('a page that nests without end is refused before a tree is made of it', async () => {
  const deep = `<html><body>${'<div>'.repeat(200_000)}Talks in Oslo${'</div>'.repeat(200_000)}</body></html>`
  expect(reasons(await read('deep.html', deep))).toEqual([expect.stringContaining('nested too deep')])
  const paragraphs = `<html><body><article>${'<p>Norway mediated talks in Oslo on Monday, officials said.'.repeat(2000)}</article></body></html>`
  expect(articles(await read('long.html', paragraphs))).toHaveLength(1)
})

test('JSON holds an article, a list, or a list in a field', async () => {
  const one = {
    headline: 'Talks',
    body: 'They met.',
    datePublished: '2020-05-04T10:00:00Z',
    link: 'https://x.example/1',
  }
  expect(articles(await read('a.json', JSON.stringify(one)))).toMatchObject([
    { title: 'Talks', text: 'They met.', publishedOn: '2020-05-04', url: 'https://x.example/1' },
  ])
  expect(articles(await read('b.json', JSON.stringify([one, { text: 'Two.' }])))).toHaveLength(2)
  const inputs = await read('c.json', JSON.stringify({ articles: [one, 'no object', { title: 'no text' }] }))
  expect(articles(inputs)).toHaveLength(1)
  expect(reasons(inputs)).toEqual([
    expect.stringMatching(/c\.json#2: This is no article/),
    expect.stringMatching(/c\.json#3: The text is empty/),
  ])
  expect(reasons(await read('d.json', '{"text": '))).toEqual([expect.stringMatching(/d\.json: This is not valid JSON/)])
})

test('a broken line of JSON lines is a rejection by its number, and the others are read', async () => {
  const inputs = await read('a.jsonl', '{"text":"One."}\n\n{"text":\n{"text":"Two.","id":"b"}\n')
  expect(articles(inputs).map(({ origin, text }) => [origin.split('/').at(-1), text])).toEqual([
    ['a.jsonl#1', 'One.'],
    ['a.jsonl#b', 'Two.'],
  ])
  expect(reasons(inputs)).toEqual([expect.stringMatching(/a\.jsonl#3: Line 3 is not valid JSON/)])
})

test('columns and fields may have names of their own', async () => {
  const columns = { text: 'Story', publishedOn: 'Day' }
  const [row] = articles(await read('a.csv', 'story,day,text\nThey met.,4 May 2020,not this\n', { columns }))
  expect(row).toMatchObject({ text: 'They met.', publishedOn: '2020-05-04' })
  expect(articles(await read('a.json', '{"story":"They met."}', { columns }))).toHaveLength(1)
  expect(reasons(await read('b.csv', 'text\nThey met.\n', { columns }))).toEqual([
    expect.stringMatching(/There is no column "Story"/),
  ])
})

test('a feed gives an article for each item, in the fullest text it has', async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>
<item><title>A &amp; B</title><link>https://x.example/1</link><pubDate>Sat, 18 Mar 2023 10:00:00 GMT</pubDate><description>Short</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item>
<item><title>Bare</title></item></channel></rss>`
  const inputs = await read('feed.rss', rss)
  expect(articles(inputs)).toMatchObject([
    { title: 'A & B', url: 'https://x.example/1', publishedOn: '2023-03-18', source: 'Wire', text: 'One.\n\nTwo.' },
  ])
  expect(reasons(inputs)).toEqual([expect.stringMatching(/feed\.rss#2: The text is empty/)])
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>C</title><link href="https://x.example/2"/><published>2023-03-19T10:00:00Z</published><content type="html">&lt;p&gt;Three.&lt;/p&gt;</content></entry></feed>`
  expect(articles(await read('feed.xml', atom))).toMatchObject([
    { title: 'C', url: 'https://x.example/2', publishedOn: '2023-03-19', text: 'Three.' },
  ])
  expect(reasons(await read('other.xml', '<note>x</note>'))).toEqual([expect.stringMatching(/no RSS, Atom or RDF/)])
})

test('any of them may be packed; what is cut off, damaged or a bomb is a rejection', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) =>
    JSON.stringify({ text: `Round ${n * 7919} of the talks.` }),
  ).join('\n')
  const packed = gzipSync(lines)
  expect(articles(await read('a.jsonl.gz', packed))).toHaveLength(3000)
  const cut = await read('b.jsonl.gz', packed.subarray(0, packed.length / 2))
  expect(articles(cut).length).toBeLessThan(3000)
  expect(reasons(cut).at(-1)).toMatch(/b\.jsonl\.gz: The gzip data are cut off/)
  const table = gzipSync(`text\n${lines.replaceAll('"', '')}`)
  expect(reasons(await read('c.csv.gz', table.subarray(0, table.length / 2))).at(-1)).toMatch(/cut off/)
  expect(reasons(await read('d.txt.gz', Buffer.from('plain')))).toEqual([expect.stringMatching(/no valid gzip data/)])
  expect(reasons(await read('e.txt.gz', gzipSync(Buffer.alloc(2 ** 26, 'a'))))).toEqual([
    expect.stringMatching(/more than 100 times as large/),
  ])
})

test('a file of lines without any is a rejection', async () => {
  expect(reasons(await read('a.jsonl', '\n\n'))).toEqual([expect.stringMatching(/a\.jsonl: The file is empty/)])
})

test('tables and lines that are not UTF-8 are rejected, not read with holes', async () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  expect(reasons(await read('a.csv', latin('text\nGötz met them.\n')))).toEqual([expect.stringMatching(/not UTF-8/)])
  expect(reasons(await read('a.jsonl', latin('{"text":"Götz"}\n')))).toEqual([expect.stringMatching(/not UTF-8/)])
})

test.each([
  ['a.json', JSON.stringify({ text: PARAGRAPH, updated: '2023-03-18T23:30:00+01:00' }), '2023-03-18T22:30:00.000Z'],
  ['a.csv', `text,last_modified\n"${PARAGRAPH}",2023-03-18T23:30:00\n`, '2023-03-18T23:30:00.000Z'],
  ['a.md', `---\nmodifiedOn: 18 March 2023\n---\n${PARAGRAPH}\n`, '2023-03-18'],
  [
    'a.html',
    PAGE.replace('"datePublished"', '"dateModified":"2023-03-19T00:30:00Z","datePublished"'),
    '2023-03-19T00:30:00.000Z',
  ],
  [
    'a.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title><entry><title>Oslo</title><link href="https://wire.example/1"/><updated>2023-03-18T12:00:00Z</updated><content>${PARAGRAPH}</content></entry></feed>`,
    '2023-03-18T12:00:00.000Z',
  ],
  ['b.json', JSON.stringify({ text: PARAGRAPH, updated: 'yes' }), undefined],
])('%s says when its text was last changed', async (name, content, modifiedOn) => {
  const [article] = articles(await read(name, content))
  expect(article?.modifiedOn).toBe(modifiedOn)
})
