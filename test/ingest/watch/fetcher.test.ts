import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createFetcher, pauseOf } from '../../../src/ingest/watch/fetcher.js'
import { NotFetched } from '../../../src/ingest/watch/not-fetched.js'
import { answers, page, paths, sends, site } from './web.js'

const fetcher = (options: object = {}) => createFetcher({ delay: 0, allow: ['127.0.0.1/32'], ...options })

test('a page comes with its type, charset and validators, and is asked for with a name that says who asks', async () => {
  const { url, pages, requests } = await site()
  pages.set(
    '/a',
    sends(page('A'), 'Text/HTML; Charset="utf-8"', { etag: '"1"', 'last-modified': 'Sat, 18 Mar 2023 21:00:00 GMT' }),
  )
  const { fetch } = fetcher({ contact: 'https://desk.example/robot' })
  const found = await fetch(url('/a#part'))
  expect(found).toMatchObject({
    url: url('/a'),
    type: 'text/html',
    charset: 'utf-8',
    validators: { etag: '"1"', lastModified: 'Sat, 18 Mar 2023 21:00:00 GMT' },
  })
  expect(requests.at(-1)?.headers['user-agent']).toBe(
    'Entente/0.1 (reads news into a knowledge graph; https://desk.example/robot)',
  )
  expect(await fetch(url('/a'), found?.validators)).toBeNull()
  expect(requests.at(-1)?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': 'Sat, 18 Mar 2023 21:00:00 GMT',
  })
})

test('what robots.txt forbids is not asked for, and the file is asked for once', async () => {
  const { url, pages, requests } = await site()
  pages.set(
    '/robots.txt',
    sends('User-agent: *\nDisallow: /\n\nUser-agent: Entente\nDisallow: /private/\n', 'text/plain'),
  )
  pages.set('/private/a', sends(page('A')))
  pages.set('/b', sends(page('B')))
  const { fetch } = fetcher()
  const [forbidden, allowed] = await Promise.allSettled([fetch(url('/private/a')), fetch(url('/b'))])
  expect(String('reason' in forbidden && forbidden.reason)).toContain('robots.txt')
  expect(allowed.status).toBe('fulfilled')
  expect(paths(requests)).toEqual(['/robots.txt', '/b'])
})

test('a host whose robots.txt can not be had now is not read now; one that is not there allows all', async () => {
  const { url, pages, requests } = await site()
  pages.set('/robots.txt', answers(500))
  pages.set('/a', sends(page('A')))
  const { fetch } = fetcher()
  await expect(fetch(url('/a'))).rejects.toMatchObject({ again: 'later' })
  expect(paths(requests)).toEqual(['/robots.txt'])
  pages.delete('/robots.txt')
  expect(await fetch(url('/a'))).not.toBeNull()
})

test('redirects are followed to their end, but not in circles', async () => {
  const { url, pages } = await site()
  pages.set('/a', answers(301, { location: '/b' }))
  pages.set('/b', answers(302, { location: '/c' }))
  pages.set('/c', sends(page('C')))
  pages.set('/round', answers(302, { location: '/round' }))
  const { fetch } = fetcher()
  expect((await fetch(url('/a')))?.url).toBe(url('/c'))
  await expect(fetch(url('/round'))).rejects.toThrow('without end')
})

test('a host that says when to come again is left alone until then', async () => {
  const { url, pages, requests } = await site()
  pages.set('/a', answers(429, { 'retry-after': '3600' }))
  pages.set('/b', sends(page('B')))
  const { fetch } = fetcher()
  const before = Date.now()
  const error = await fetch(url('/a')).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(NotFetched)
  expect((error as NotFetched).again).toBeGreaterThanOrEqual(before + 3_600_000)
  await expect(fetch(url('/b'))).rejects.toThrow('left alone')
  expect(paths(requests)).toEqual(['/robots.txt', '/a'])
})

test('Retry-After is read as seconds or a date, within a minute and a day', () => {
  expect([pauseOf('120'), pauseOf('1'), pauseOf(undefined), pauseOf('soon'), pauseOf('9999999')]).toEqual([
    120_000, 60_000, 60_000, 60_000, 86_400_000,
  ])
  expect(pauseOf(new Date(Date.now() + 600_000).toUTCString())).toBeGreaterThan(590_000)
})

test('a body is bounded, also one that is small when packed or never ends', async () => {
  const { url, pages } = await site()
  pages.set('/said', sends('x'.repeat(2000)))
  pages.set('/bomb', sends(gzipSync(Buffer.alloc(5_000_000)), 'text/html', { 'content-encoding': 'gzip' }))
  pages.set('/endless', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = () => response.write('x'.repeat(500), () => setImmediate(more))
    more()
  })
  pages.set('/packed', sends(gzipSync(page('A')), 'text/html', { 'content-encoding': 'gzip' }))
  pages.set('/odd', sends(page('A'), 'text/html', { 'content-encoding': 'br' }))
  pages.set('/broken', sends('no gzip', 'text/html', { 'content-encoding': 'gzip' }))
  const { fetch } = fetcher({ most: 1500 })
  for (const path of ['/said', '/bomb', '/endless'])
    await expect(fetch(url(path)), path).rejects.toMatchObject({
      message: expect.stringContaining('million bytes'),
      again: 'never',
    })
  expect((await fetch(url('/packed')))?.body.toString()).toContain('<title>A</title>')
  await expect(fetch(url('/odd'))).rejects.toThrow('packed as br')
  await expect(fetch(url('/broken'))).rejects.toThrow('can not be read')
})

test('a server that does not answer, sends drop by drop or is not there is given up', async () => {
  const { url, pages } = await site()
  pages.set('/silent', () => undefined)
  pages.set('/drops', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drop = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drop))
  })
  const { fetch } = fetcher({ timeout: 300 })
  for (const path of ['/silent', '/drops'])
    await expect(fetch(url(path)), path).rejects.toMatchObject({
      message: expect.stringContaining('too long'),
      again: 'later',
    })
  await expect(fetch('http://127.0.0.1:1/')).rejects.toThrow('refuses connections')
})

test('what is gone is not asked for again by itself, what fails is', async () => {
  const { url, pages } = await site()
  pages.set('/gone', answers(410))
  pages.set('/broken', answers(500))
  const { fetch } = fetcher()
  await expect(fetch(url('/gone'))).rejects.toMatchObject({ again: 'never' })
  await expect(fetch(url('/broken'))).rejects.toMatchObject({ again: 'later' })
})
