import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { doctorCommand } from '../../src/cli/doctor.js'
import { watchCommand } from '../../src/cli/watch.js'
import { answers, feed, page, paths, sends, site } from '../ingest/watch/web.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-watch-'))
const said: string[] = []

beforeAll(() => {
  vi.stubEnv('ENTENTE_DATA', join(folder, 'data'))
  vi.stubEnv('NEO4J_URI', '')
  vi.stubEnv('PORT', '0')
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation(line => void said.push(String(line)))
})
beforeEach(() => {
  said.length = 0
  vi.stubEnv('ENTENTE_FETCH_PRIVATE', '127.0.0.1/32')
})
afterAll(() => {
  process.exitCode = 0
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]): Promise<string> {
  const program = new Command('entente').exitOverride()
  for (const register of [watchCommand, doctorCommand]) register(program)
  await program.parseAsync(args, { from: 'user' })
  return said.join('\n')
}

const watch = (...sources: string[]) => run('watch', '--once', '--delay', '0.01', ...sources)

test('feeds and the pages of a list are read into the store, and later what is new', async () => {
  const { url, pages, requests } = await site()
  pages.set('/feed', sends(feed([{ link: '/1', title: 'One' }]), 'application/rss+xml', { etag: '"1"' }))
  pages.set('/1', sends(page('One')))
  pages.set('/page', sends(page('Two'), 'text/html', { etag: '"2"' }))
  const list = join(folder, 'list.txt')
  writeFileSync(list, `# what we read\n${url('/feed')}\n\n${url('/page')}\n`)
  expect(await watch(list)).toMatch(/\/feed {2}Articles: 1 new.*\n.*\/page {2}Articles: 1 new/)
  expect(await run('doctor')).toContain('embedded store: 2 articles')
  requests.length = said.length = 0
  writeFileSync(list, `${url('/feed')}\n${url('/page')}\n${url('/gone')}\n`)
  expect(await watch(list)).toMatch(
    /\/feed {2}Articles: 0 new[\s\S]*\/page {2}Articles: 0 new[\s\S]*\/gone {2}.* answers 404/,
  )
  expect(process.exitCode).toBe(1)
  expect(paths(requests)).toEqual(['/robots.txt', '/feed', '/page', '/gone'])
}, 60_000)

test('nothing private is read unless its range is named', async () => {
  vi.stubEnv('ENTENTE_FETCH_PRIVATE', '')
  const { url, pages, requests } = await site()
  pages.set('/feed', sends(feed([])))
  expect(await watch(url('/feed'))).toContain('ENTENTE_FETCH_PRIVATE')
  expect(requests).toEqual([])
  vi.stubEnv('ENTENTE_FETCH_PRIVATE', 'everything')
  await expect(watch(url('/feed'))).rejects.toThrow('must be ranges such as 10.1.0.0/16')
})

test('who asks to be left alone is, also by the next watch', async () => {
  const { url, pages, requests } = await site()
  pages.set('/feed', answers(429, { 'retry-after': '3600' }))
  expect(await watch(url('/feed'))).toContain('answers 429')
  expect(await watch(url('/feed'))).toContain('is left alone until')
  expect(paths(requests)).toEqual(['/robots.txt', '/feed'])
})

test('what is neither address nor file is told', async () => {
  await expect(watch('feeds.txt')).rejects.toThrow('neither an address nor a file')
})
