import { describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser } from './chromium.js'
import { site } from './site.js'

/** A browser on a busy machine takes its time to load an editor of nine megabytes. */
const PATIENCE = 150_000

describe.skipIf(CHROMIUM === null)('GraphiQL in a browser', { timeout: PATIENCE }, () => {
  // Its icon is that of the explorer.
  const here = site()

  test('GraphiQL opens with its examples, runs one and completes what is typed', async () => {
    const page = await here.browser.context.newPage()
    await page.goto(new URL('graphql', here.served.server.url).href)
    await page.evaluate('localStorage.clear()')
    await page.goto(new URL('graphql', here.served.server.url).href)
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

  test('a link from the explorer brings the question and its variables, ready to run', async () => {
    const own = await openBrowser(new URL(here.served.server.url).host)
    const page = await own.context.newPage()
    await page.goto(new URL('?about=org:serbia,org:kosovo', here.served.server.url).href)
    await page.locator('.check').first().waitFor({ state: 'attached' })
    await page.getByText('Share', { exact: true }).click()
    const href = await page.locator('.menu').getByRole('link', { name: 'Open as GraphQL' }).getAttribute('href')
    await page.goto(new URL(href ?? '', here.served.server.url).href)
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'Between' }).first().waitFor()
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response').getByText('Josep Borrell').first().waitFor()
    await own.close()
  })

  test('GraphiQL that is opened again shows the tab that it showed, and no other', async () => {
    const own = await openBrowser(new URL(here.served.server.url).host)
    const page = await own.context.newPage()
    const tabs = page.locator('.graphiql-tab')
    const shown = page.locator('.graphiql-query-editor .view-line', { hasText: 'mediations' }).first()
    await page.goto(new URL('graphql', here.served.server.url).href)
    await shown.waitFor()
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState') !== null)
    const count = await tabs.count()
    await page.reload()
    await shown.waitFor()
    expect(await tabs.count()).toBe(count)
    await own.close()
  })

  test('no page asked another host or failed', () => {
    expect(here.browser.elsewhere).toEqual([])
    expect(here.browser.faults).toEqual([])
  })
})
