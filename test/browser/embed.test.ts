import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { type RunningServer, startServer } from '../../src/server/server.js'
import { saveView } from '../../src/server/views.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { type Browser, CHROMIUM, openBrowser } from './chromium.js'
import { buildPages } from './pages.js'

const ontology = loadOntology()
const folder = mkdtempSync(join(tmpdir(), 'entente-views-'))
const views = join(folder, 'views.json')
const example = readFileSync(new URL('../../examples/embed/index.html', import.meta.url), 'utf8')

describe.skipIf(CHROMIUM === null)('the components in a page of another site', () => {
  let pages: URL
  let store: Store
  let server: RunningServer
  let site: Server
  let browser: Browser
  let address: string

  beforeAll(async () => {
    pages = await buildPages()
    store = await openEmbedded(null, ontology.graph)
    await fill(store, fixtureGraph())
    site = createServer((request, response) => {
      const worker = request.url === '/' ? 'blob:' : "'none'"
      if (request.url === '/favicon.ico') return void response.writeHead(204).end()
      response.setHeader('content-type', 'text/html')
      response.setHeader('content-security-policy', policy(server.url, worker))
      response.end(exampleFor(server.url))
    })
    await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    const origins = [address]
    server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, pages, origins, views })
    browser = await openBrowser(new URL(server.url).host)
    browser.context.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    site?.close()
    await store?.close()
    rmSync(pages, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  })

  test('the example draws its graph, its timeline and its table, and each leads to its sentences', async () => {
    const page = await browser.context.newPage()
    await page.goto(address)
    await page.locator('entente-graph .canvas[data-ready=true]').waitFor()
    expect(await page.locator('entente-graph .canvas').getAttribute('aria-label')).toMatch(/network of [1-9]/)

    await page.locator('entente-timeline .row', { hasText: 'Ohrid talks' }).click()
    const pressed = await page.locator('entente-timeline .row[aria-pressed=true]').boundingBox()
    const card = await page.locator('entente-timeline .evidence').boundingBox()
    expect((pressed?.x ?? 0) + (pressed?.width ?? 0)).toBeLessThanOrEqual(card?.x ?? 0)
    await page.locator('entente-timeline .neighbours .row').first().click()
    await page.locator('entente-timeline .relation .quotation mark').first().waitFor()

    await page.locator('entente-table td button', { hasText: 'Josep Borrell' }).first().click()
    const mark = page.locator('entente-table .quotation mark').first()
    await mark.waitFor()
    expect(await mark.textContent()).toContain('Borrell')
    await page.locator('entente-table .close').click()
    await mark.waitFor({ state: 'detached' })
    expect(browser.faults).toEqual([])
    expect(browser.elsewhere.filter(url => !url.startsWith(address))).toEqual([])
    await page.close()
  })

  test('attributes change what is asked and how it looks', async () => {
    const page = await browser.context.newPage()
    await page.goto(address)
    const graph = page.locator('entente-graph')
    await graph.locator('.canvas[data-ready=true]').waitFor()
    await graph.evaluate((element: { setAttribute: (name: string, value: string) => void }) => {
      element.setAttribute('theme', 'dark')
      element.setAttribute(
        'query',
        '{ event(id: "event:ohrid") { id title mediators { edges { factId role node { id name } } } } }',
      )
    })
    await graph.locator('[data-theme=dark] .canvas[aria-label*="2 nodes"]').waitFor()
    await page.close()
  })

  test('a view is given by its name', async () => {
    saveView(views, 'talks', '?about=org:serbia,org:kosovo')
    const page = await browser.context.newPage()
    await page.goto(address)
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<entente-graph id="named" view="talks" style="height: 300px"></entente-graph>')`,
    )
    const graph = page.locator('#named')
    await graph.locator('.canvas[data-ready=true]').waitFor()
    expect(await graph.locator('.home').getAttribute('href')).toMatch(/\/views\/talks$/)
    await page.close()
  })

  test('the wheel and a finger over the graph scroll the page; Ctrl, a press or two fingers move the picture', async () => {
    const page = await browser.context.newPage()
    await page.goto(address)
    const graph = page.locator('entente-graph')
    await graph.locator('.canvas[data-ready=true]').waitFor()
    const { x = 0, y = 0, width = 0, height = 0 } = (await graph.boundingBox()) ?? {}
    const [left, middle] = [x + 20, y + height / 2]
    const picture = () => graph.locator('.canvas').screenshot()
    await page.mouse.move(left, middle)
    const before = await picture()
    await page.mouse.wheel(0, 40)
    await graph.locator('.hint', { hasText: 'to zoom' }).waitFor()
    await expect.poll(() => page.evaluate('scrollY')).toBe(40)
    await graph.locator('.hint').waitFor({ state: 'detached' })
    expect((await picture()).equals(before)).toBe(true)
    await page.evaluate('scrollTo(0, 0)')
    await page.mouse.click(left, middle)
    await page.mouse.wheel(0, -100)
    await page.waitForTimeout(400)
    expect(await page.evaluate('scrollY')).toBe(0)
    expect((await picture()).equals(before)).toBe(false)
    await graph.getByRole('button', { name: 'Fit' }).click()

    const touch = await browser.context.newCDPSession(page)
    const finger = (type: 'touchStart' | 'touchMove', up: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + width / 2, y: middle - up }] })
    await finger('touchStart', 0)
    for (const up of [20, 40, 60, 80, 100]) await finger('touchMove', up)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(50)
    await page.close()
  })

  test('where a page may have no worker it is laid out all the same', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${address}/without-worker`)
    await page.locator('entente-graph .canvas[data-ready=true]').waitFor()
    await page.close()
  })
})

/** As strict as docs/explorer.md says that a site may be; the style is the example's own. */
function policy(service: string, worker: string): string {
  return `default-src 'none'; script-src ${service}; connect-src ${service}; style-src 'unsafe-inline'; worker-src ${worker}`
}

/** The example as it would stand on that site: of the service at hand, about what is in it. */
function exampleFor(service: string): string {
  return example.replaceAll('http://localhost:4000/', service).replaceAll('org:Q403,org:Q1246', 'org:serbia,org:kosovo')
}
