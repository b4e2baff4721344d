import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../src/ingest/read/read.js'
import { createFetcher } from '../../../src/ingest/watch/fetcher.js'
import { openMemory } from '../../../src/ingest/watch/memory.js'
import { poll } from '../../../src/ingest/watch/poll.js'
import type { Article } from '../../../src/model/article.js'
import { answers, feed, page, paths, type Site, sends, site } from './web.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

let news: Site
let delivered: Input[] = []
let memory = openMemory(folder)
let fails = false

beforeEach(async () => {
  news = await site()
  delivered = []
  fails = false
  memory = openMemory(mkdtempSync(join(folder, 'memory-')))
})

function look(path: string, fetcher = createFetcher({ delay: 0, allow: ['127.0.0.1/32'] })) {
  return poll(news.url(path), {
    fetcher,
    memory,
    every: 60_000,
    deliver: async inputs => {
      if (fails) throw new Error('the store is away')
      delivered.push(...inputs)
      return { added: inputs.length, replaced: 0, unchanged: 0, rejected: [] }
    },
  })
}

const articles = (): Article[] => delivered.flatMap(input => ('article' in input ? [input.article] : []))
const rejections = () => delivered.flatMap(input => ('rejection' in input ? [input.rejection] : []))

function twoItems(): void {
  news.pages.set(
    '/feed',
    sends(
      feed([
        { link: '/1', title: 'One' },
        { link: news.url('/2'), title: 'Two' },
      ]),
      'application/rss+xml',
      { etag: '"f"' },
    ),
  )
  news.pages.set('/1', sends(page('One'), 'text/html; charset=utf-8', { etag: '"1"' }))
  news.pages.set('/2', sends(page('Two')))
}

test('a feed gives the articles of its pages, with what the feed knows of them, and then what is new', async () => {
  twoItems()
  expect(await look('/feed')).toMatchObject({ added: 2, problem: null, waiting: 0 })
  expect(articles().map(({ title, source, publishedOn }) => [title, source, publishedOn])).toEqual([
    ['One', 'The Wire', '2023-03-18'],
    ['Two', 'The Wire', '2023-03-18'],
  ])
  expect(articles()[0]?.text).toContain('Norway hosted a round of talks')
  expect(articles()[0]?.text).not.toContain('<p>')
  news.requests.length = 0
  expect(await look('/feed')).toMatchObject({ added: 0 })
  expect(paths(news.requests)).toEqual(['/robots.txt', '/feed'])
  expect(news.requests.at(-1)?.headers['if-none-match']).toBe('"f"')
  news.pages.set(
    '/feed',
    sends(
      feed([
        { link: '/3', title: 'Three' },
        { link: '/1', title: 'One, corrected' },
      ]),
      'text/xml',
      { etag: '"g"' },
    ),
  )
  news.pages.set('/3', sends(page('Three')))
  news.requests.length = 0
  expect(await look('/feed')).toMatchObject({ added: 1 })
  expect(paths(news.requests)).toEqual(['/robots.txt', '/feed', '/3', '/1'])
  expect(news.requests.at(-1)?.headers['if-none-match']).toBe('"1"')
  expect(articles().at(-1)?.title).toBe('Three')
})

test('what was delivered before a kill is not read again, what was not is', async () => {
  const items = Array.from({ length: 30 }, (_, i) => ({ link: `/${i}`, title: `Item ${i}` }))
  news.pages.set('/feed', sends(feed(items), 'application/rss+xml', { etag: '"f"' }))
  for (const { link, title } of items) news.pages.set(link, sends(page(title)))
  const other = openMemory(folder)
  let batches = 0
  const killed = poll(news.url('/feed'), {
    fetcher: createFetcher({ delay: 0, allow: ['127.0.0.1/32'] }),
    memory: other,
    every: 60_000,
    deliver: async inputs => {
      batches += 1
      if (batches === 2) throw new Error('killed')
      delivered.push(...inputs)
      return { added: inputs.length, replaced: 0, unchanged: 0, rejected: [] }
    },
  })
  await expect(killed).rejects.toThrow('killed')
  expect(delivered).toHaveLength(20)
  memory = openMemory(folder)
  expect(await look('/feed')).toMatchObject({ added: 10 })
  expect(new Set(articles().map(({ id }) => id)).size).toBe(30)
})

test('a page that can not be had now is tried again, and at last taken as its feed has it', async () => {
  const text = 'The two sides met in Oslo on Saturday.'
  news.pages.set('/feed', sends(feed([{ link: '/1', title: 'One', text }]), 'application/rss+xml', { etag: '"f"' }))
  news.pages.set('/1', answers(500))
  for (let i = 0; i < 4; i++) expect(await look('/feed')).toMatchObject({ added: 0, waiting: 1 })
  expect(await look('/feed')).toMatchObject({ added: 1, waiting: 0 })
  expect(articles()[0]).toMatchObject({ text, title: 'One', url: news.url('/1') })
})

test('no page and no feed speaks for the address of another host', async () => {
  const canonical = '<link rel="canonical" href="https://elsewhere.example/story">'
  news.pages.set('/1', sends(page('One', canonical)))
  news.pages.set(
    '/feed',
    sends(
      feed([
        { link: 'http://127.0.0.2:1/story', title: 'False', text: 'Never said.' },
        { link: '/1', title: 'One' },
      ]),
    ),
  )
  await look('/feed')
  expect(articles().map(({ url }) => url)).toEqual([expect.stringContaining(`127.0.0.1:${news.port}/1`)])
  expect(rejections()).toEqual([
    { origin: 'http://127.0.0.2:1/story', reason: expect.stringContaining('not on the public Internet') },
  ])
})

test('a page is an article itself, read again when it has changed; what is no page says so', async () => {
  news.pages.set('/a', sends(page('A'), 'text/html', { etag: '"1"' }))
  expect(await look('/a')).toMatchObject({ added: 1 })
  expect(await look('/a')).toMatchObject({ added: 0 })
  news.pages.set('/a', sends(page('A, corrected'), 'text/html', { etag: '"2"' }))
  expect(await look('/a')).toMatchObject({ added: 1 })
  expect(articles().map(({ id }) => id)).toEqual([articles()[0]?.id, articles()[0]?.id])
  news.pages.set('/pdf', sends('%PDF-1.7', 'application/pdf'))
  news.pages.set('/none', (_, response) => response.writeHead(200).end('x'))
  await look('/pdf')
  await look('/none')
  expect(rejections().map(({ reason }) => reason)).toEqual([
    expect.stringContaining('application/pdf'),
    expect.stringContaining('of no said type'),
  ])
})

test('the charset that HTTP says is that of the page', async () => {
  news.pages.set('/a', sends(Buffer.from(page('Vučić in Oslo'), 'utf16le'), 'text/html; charset=utf-16le'))
  await look('/a')
  expect(articles()[0]?.title).toBe('Vučić in Oslo')
})

test('a source that fails is left alone for longer and longer, and for as long as it asks', async () => {
  news.pages.set('/feed', answers(500))
  const waits = []
  for (let i = 0; i < 3; i++) {
    expect((await look('/feed')).problem).toContain('answers 500')
    waits.push(Math.round((memory.recall(news.url('/feed')).notBefore - Date.now()) / 60_000))
  }
  expect(waits).toEqual([2, 4, 8])
  news.pages.set('/feed', answers(404))
  await look('/feed')
  expect(memory.recall(news.url('/feed')).notBefore).toBe(0)
  news.pages.set('/feed', answers(503, { 'retry-after': '7200' }))
  await look('/feed')
  expect(Math.round((memory.recall(news.url('/feed')).notBefore - Date.now()) / 60_000)).toBe(120)
  twoItems()
  await look('/feed')
  expect(memory.recall(news.url('/feed'))).toMatchObject({ failures: 0, notBefore: 0 })
})

test('a store that is away loses nothing', async () => {
  twoItems()
  fails = true
  await expect(look('/feed')).rejects.toThrow('away')
  fails = false
  expect(await look('/feed')).toMatchObject({ added: 2 })
})

test('a damaged memory is as none', async () => {
  const place = mkdtempSync(join(folder, 'damaged-'))
  memory = openMemory(place)
  twoItems()
  await look('/feed')
  for (const name of readdirSync(place)) writeFileSync(join(place, name), '{"address"')
  expect(await look('/feed')).toMatchObject({ added: 2 })
})
