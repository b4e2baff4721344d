import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { type Browser, CHROMIUM, openBrowser } from './chromium.js'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The page takes its libraries from elsewhere; here they come from node_modules. */
const LIBRARIES = {
  'https://cdn.jsdelivr.net/npm/d3@7': 'node_modules/d3/dist/d3.min.js',
  'https://cdn.jsdelivr.net/npm/@observablehq/plot@0.6': 'node_modules/@observablehq/plot/dist/plot.umd.min.js',
}

let store: Store
let server: RunningServer
let browser: Browser
beforeAll(async () => {
  if (CHROMIUM === null) return
  const ontology = loadOntology()
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
  server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true })
  browser = await openBrowser(new URL(server.url).host)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
})

test.skipIf(CHROMIUM === null)('the Plot page draws mediators and years, and shows a sentence', async () => {
  const page = await browser.context.newPage()
  for (const [url, path] of Object.entries(LIBRARIES)) {
    await page.route(url, route => route.fulfill({ contentType: 'text/javascript', body: file(path) }))
  }
  const address = `${server.url}plot.html?service=${server.url.slice(0, -1)}`
  await page.route(address, route => route.fulfill({ contentType: 'text/html', body: file('examples/plot.html') }))
  await page.goto(address)
  await page.waitForSelector('body[data-drawn]')
  expect(await page.locator('#top rect').count()).toBe(2)
  expect(await page.locator('#months rect').count()).toBeGreaterThanOrEqual(2)
  await page.locator('#top rect').first().click()
  expect(await page.locator('blockquote').textContent()).toContain('“')
  expect(browser.faults).toEqual([])
})
