import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalUrl } from '../../../src/ingest/read/canonical-url.js'
import { type Input, readInputs } from '../../../src/ingest/read/read.js'

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-read-'))
  mkdirSync(join(path, 'deep'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

async function read(...paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = []
  for await (const input of readInputs(paths)) inputs.push(input)
  return inputs
}

const article = (input: Input | undefined) => (input && 'article' in input ? input.article : null)
const reason = (input: Input | undefined) => (input && 'rejection' in input ? input.rejection.reason : null)

test('a byte order mark is part of the text, so that offsets are those of the file', async () => {
  const path = folder({
    'a.md': '\ufeff---\ntitle: Talks\n---\nThey met.\n',
    'b.txt': '\ufeffTwo sides met.',
  })
  const [markdown, plain] = (await read(path)).map(article)
  expect(markdown?.title).toBe('Talks')
  expect(markdown?.text.indexOf('They met')).toBe(22)
  expect(plain?.text.indexOf('Two sides')).toBe(1)
})

test('a folder gives its texts, Markdown and tables, in order of path', async () => {
  const path = folder({
    'b.txt': 'Two sides met.',
    'a.md': '---\ntitle: Talks\nurl: https://Example.org/a/?utm_source=x\npublishedOn: 2020-05-04\n---\nThey met.\n',
    'deep/c.csv': 'text\nOne row\n',
    'ignored.png': 'x',
  })
  const articles = (await read(path)).map(article)
  expect(articles.map(one => one?.origin.split('/').at(-1))).toEqual(['a.md', 'b.txt', 'c.csv#1'])
  expect(articles[0]).toMatchObject({
    title: 'Talks',
    publishedOn: '2020-05-04',
    url: 'https://Example.org/a/?utm_source=x',
  })
  expect(articles[0]?.text).toContain('title: Talks')
})

test('with every input it is told which share of all bytes has been read', async () => {
  const path = folder({
    'a.md': 'x'.repeat(30),
    'b.txt': 'y'.repeat(50),
    'deep/c.csv': `text\nOne row\n${'z'.repeat(7)}`,
  })
  const shares: number[] = []
  for await (const _ of readInputs([path], { onShare: share => shares.push(share) }));
  expect(shares).toEqual([0.3, 0.8, 1, 1])
})

test('the id is that of the address, however it is written', async () => {
  const front = (url: string) => `---\nurl: ${url}\n---\nText.\n`
  const path = folder({
    'a.md': front('https://example.org/x/'),
    'b.md': front('http://EXAMPLE.org/x?utm_medium=mail#top'),
  })
  const [a, b] = (await read(path)).map(article)
  expect(a?.id).toBe(b?.id)
  expect(a?.sha256).not.toBe(b?.sha256)
})

test('a given id goes before the place, an address before both', async () => {
  const path = folder({ 'a.txt': 'One.', 'b.md': '---\nurl: https://example.org/b\n---\nTwo.' })
  const given = async (id: string) => {
    const ids: (string | undefined)[] = []
    for await (const input of readInputs([path], { id })) ids.push(article(input)?.id)
    return ids
  }
  const [[a1, b1], [a2, b2]] = [await given('x'), await given('y')]
  expect(a1).not.toBe(a2)
  expect(b1).toBe(b2)
})

test.each([
  ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
  ['not an address', 'not an address'],
])('canonical URL of %s', (address, expected) => expect(canonicalUrl(address)).toBe(expected))

test.each([
  ['empty', '', /empty/],
  ['white space', ' \n', /white space/],
  ['binary', new Uint8Array([80, 75, 0, 4]), /binary/],
  ['Latin-1', new Uint8Array([0x56, 0x75, 0xe8]), /not UTF-8/],
])('a file that is %s is rejected, the others are read', async (_, content, expected) => {
  const [bad, good] = await read(folder({ 'a.txt': content, 'b.txt': 'Good.' }))
  expect(reason(bad)).toMatch(expected)
  expect(article(good)?.text).toBe('Good.')
})

test.each([
  ['a date', 'publishedOn: 4 May 2020', /publishedOn/],
  ['YAML', 'title: "x', /not valid YAML/],
])('front matter with a mistake in %s is rejected', async (_, line, expected) => {
  const [bad] = await read(folder({ 'a.md': `---\n${line}\n---\nText.\n` }))
  expect(reason(bad)).toMatch(expected)
})

test('what is not there, and what is of another kind, is said', async () => {
  const path = folder({ 'a.pdf': '%PDF' })
  const [missing, other] = await read(join(path, 'none.txt'), join(path, 'a.pdf'))
  expect(reason(missing)).toMatch(/no file/)
  expect(reason(other)).toMatch(/not read/)
})
