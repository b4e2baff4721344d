import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { type Browser, CHROMIUM, openBrowser } from './chromium.js'
import { buildPages } from './pages.js'

const ontology = loadOntology()

/** A browser on a busy machine takes its time to load an editor of nine megabytes. */
const PATIENCE = 150_000

describe.skipIf(CHROMIUM === null)('GraphiQL in a browser', { timeout: PATIENCE }, () => {
  let store: Store
  let server: RunningServer
  let browser: Browser
  let pages: URL

  beforeAll(async () => {
    // Its icon is that of the explorer.
    pages = await buildPages()
    store = await openEmbedded(null, ontology.graph)
    await fill(store, fixtureGraph())
    server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: false, pages })
    browser = await openBrowser(new URL(server.url).host)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
    rmSync(pages, { recursive: true, force: true })
  })

  test('GraphiQL opens with its examples, runs one and completes what is typed', async () => {
    const page = await browser.context.newPage()
    await page.goto(new URL('graphql', server.url).href)
    await page.evaluate('localStorage.clear()')
    await page.goto(new URL('graphql', server.url).href)
    const tabs = page.locator('.graphiql-tab')
    await tabs.first().waitFor()
    expect(await tabs.count()).toBeGreaterThanOrEqual(6)
    // The button is there before the editor holds its query, and pressed then it runs nothing.
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'mediations' }).first().waitFor()
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response').getByText('Josep Borrell').first().waitFor()

    await page.locator('.graphiql-tab-add').click()
    await page.locator('.graphiql-query-editor .monaco-editor').first().click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('{ mediat')
    const completion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'mediations' }).first()
    await page.keyboard.press('Control+Space')
    await completion.waitFor()
    await page.close()
  })

  test('GraphiQL that is opened again shows the tab that it showed, and no other', async () => {
    const own = await openBrowser(new URL(server.url).host)
    const page = await own.context.newPage()
    const tabs = page.locator('.graphiql-tab')
    const shown = page.locator('.graphiql-query-editor .view-line', { hasText: 'mediations' }).first()
    await page.goto(new URL('graphql', server.url).href)
    await shown.waitFor()
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState') !== null)
    const count = await tabs.count()
    await page.reload()
    await shown.waitFor()
    expect(await tabs.count()).toBe(count)
    await own.close()
  })

  test('no page asked another host or failed', () => {
    expect(browser.elsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
