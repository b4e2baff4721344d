import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPages } from './pages.js'

let pages: URL
beforeAll(async () => {
  pages = await buildPages()
})
afterAll(() => rmSync(pages, { recursive: true, force: true }))

/** Fetched only when a reader asks for it, or by pages in other scripts; and what the build packed for the way, which is the same again. */
const LATER = /communities|cyrillic|greek|vietnamese|\.(?:br|gz)$/

test('the first load of the explorer, scripts, styles and fonts, is under 300 KB', () => {
  const first = readdirSync(new URL('assets/', pages)).filter(name => !LATER.test(name))
  expect(first.length).toBeGreaterThan(6)
  expect(sum(['index.html', ...first.map(name => `assets/${name}`)])).toBeLessThan(300_000)
})

test('the script of the components is under 150 KB', () => {
  expect(sum(['embed.js'])).toBeLessThan(150_000)
})

/** Bytes on the wire: gzipped, save fonts, which are compressed as they are. */
function sum(names: readonly string[]): number {
  const bytes = (name: string) => {
    const file = readFileSync(fileURLToPath(new URL(name, pages)))
    return name.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length
  }
  return names.reduce((total, name) => total + bytes(name), 0)
}
