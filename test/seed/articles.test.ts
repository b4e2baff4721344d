import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.js'
import { parseYaml } from '../../src/model/yaml.js'

const folder = new URL('../../seed/articles/', import.meta.url).pathname
const seeds = new URL('../../../shared/seeds/', import.meta.url).pathname

const all = globSync('*.md', { cwd: folder })
  .sort()
  .map(file => {
    const [, head = '', ...body] = readFileSync(folder + file, 'utf8').split(/^---\n/m)
    return { file, meta: parseYaml(head) as Record<string, string>, body: body.join('') }
  })

/** Runs of twelve words: longer than "Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti". */
function runs(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ')
  return new Set(words.slice(11).map((_, i) => words.slice(i, i + 12).join(' ')))
}

describe.each(all)('$file', ({ file, meta, body }) => {
  test('says in its front matter what it is, and no more', () => {
    expect(Object.keys(meta)).toEqual(['title', 'url', 'source', 'publishedOn'])
    expect(file.startsWith(`${meta.publishedOn}-`)).toBe(true)
    const desk = fold(meta.source ?? '').replaceAll(' ', '-')
    expect(meta.url).toMatch(new RegExp(`^https://example\\.org/${desk}/[a-z0-9-]+$`))
  })

  test('has the length of a news article', () => {
    const words = body.split(/\s+/).filter(word => word !== '').length
    expect(words).toBeGreaterThanOrEqual(250)
    expect(words).toBeLessThanOrEqual(600)
  })
})

test('no two articles have one address', () => {
  expect(new Set(all.map(({ meta }) => meta.url)).size).toBe(all.length)
})

test('nothing is copied from the given reports', context => {
  if (!existsSync(seeds)) context.skip('the given reports (../shared/seeds) are not here')
  const given = globSync('*.txt', { cwd: seeds }).flatMap(file => [...runs(readFileSync(seeds + file, 'utf8'))])
  const own = new Set(all.flatMap(({ body }) => [...runs(body)]))
  expect(given.filter(run => own.has(run))).toEqual([])
})
