import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/ontology.js'
import { OPEN } from '../../src/server/auth/access.js'
import { createKey } from '../../src/server/auth/keys.js'
import { startServer } from '../../src/server/server.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { ingestAll, libraryOn, seedArticles } from '../ingest/library.js'
import { CHROMIUM, openBrowser } from './chromium.js'
import { site } from './site.js'

const ontology = loadOntology()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(CHROMIUM === null)('the explorer', () => {
  // Named first, so it comes last: when the browser has been closed.
  afterAll(() => {
    expect(here.browser?.elsewhere ?? []).toEqual([])
    expect(here.browser?.faults ?? []).toEqual([])
  })
  const here = site()
  beforeAll(() => here.browser.context.setDefaultTimeout(12_000))

  async function open(search = '', size = { width: 1280, height: 800 }): Promise<Page> {
    const page = await here.browser.context.newPage()
    await page.setViewportSize(size)
    await page.goto(new URL(search, here.served.server.url).href)
    await page.locator('.check').first().waitFor({ state: 'attached' })
    return page
  }

  test('the first screen has a picture, three questions and a timeline', async () => {
    const page = await open()
    expect(await page.locator('.question').count()).toBeGreaterThanOrEqual(2)
    await page.locator('.canvas[data-ready=true]').waitFor()
    const picture = await page.locator('#canvas').screenshot()
    expect((await pixelsLike(page, picture, MEDIATED)).length).toBeGreaterThan(50)
    expect(await page.locator('.year').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('a page that is open while the service reads its first articles shows them when they are there', async () => {
    const empty = await openEmbedded(null, ontology.graph)
    await empty.prepare()
    const young = await startServer({
      store: empty,
      ontology,
      host: '127.0.0.1',
      port: 0,
      production: false,
      pages: here.pages,
    })
    const own = await openBrowser(new URL(young.url).host)
    const page = await own.context.newPage()
    await page.goto(young.url)
    await page.getByText('There is nothing in the graph yet').waitFor()
    const articles = await seedArticles(/ohrid/)
    await ingestAll(libraryOn(empty), articles)
    await page.getByText('There is nothing in the graph yet').waitFor({ state: 'detached' })
    await page.locator('.check').first().waitFor({ state: 'attached' })
    await own.close()
    await young.close()
    await empty.close()
    expect(own.faults).toEqual([])
  }, 120_000)

  test('it works also where only registered documents run', async () => {
    const strict = await startServer({
      ...{ store: here.served.store, ontology, host: '127.0.0.1', port: 0, production: true, pages: here.pages },
      trust: 'only',
    })
    const own = await openBrowser(new URL(strict.url).host)
    const page = await own.context.newPage()
    await page.goto(`${strict.url}?about=org:serbia,org:kosovo`)
    await page.locator('.mediator').first().waitFor()
    await own.close()
    await strict.close()
    expect(own.faults).toEqual([])
    // A browser of its own: the other tells of every request that goes elsewhere.
  }, 120_000)

  test('an id that is not there says so', async () => {
    const page = await open('?selected=event:nowhere')
    await page.getByText('Nothing has this id').waitFor()
    await page.close()
  })

  test('a pinned actor and another one → how they are connected, on the first screen too; only the lines of a chosen way stand out', async () => {
    const page = await open('?pinned=org:serbia&selected=org:kosovo')
    await page.getByRole('button', { name: /How is Serbia connected to this/ }).click()
    await page.locator('.path-names').first().click()
    const chosen = page.getByText(/^\d+ chosen$/)
    await chosen.waitFor()
    const names = (await page.locator('.path-names').first().innerText()).split('→').length
    expect(Number.parseInt(await chosen.innerText(), 10)).toBeGreaterThanOrEqual(names)
    await page.close()
  })

  test('what became of an agreement is told in the order of its days', async () => {
    const page = await open('?about=agreement:annex')
    await page.locator('.statuses li').first().waitFor()
    const days = await page.locator('.statuses .row-date').allInnerTexts()
    const told = days.map(day => day.replace('told ', ''))
    expect(told).toEqual([...told].sort().reverse())
    expect(told.every(day => /^\d{4}/.test(day))).toBe(true)
    await page.close()
  })

  test('two names → who mediated between them → the sentence in its article → a link that restores it, and Back', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('Serb')
    await page.getByRole('option', { name: 'Serbia' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.chip-name', { hasText: 'Serbia' }).waitFor()
    await page.locator('#search').fill('Kosovo')
    await page.getByRole('option', { name: 'Kosovo' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.mediator-name', { hasText: 'Josep Borrell' }).waitFor()

    await page.locator('.mediator', { hasText: 'Josep Borrell' }).locator('.row').first().click()
    const mark = page.locator('.quotation mark').first()
    await mark.waitFor()
    expect(await mark.textContent()).toContain('Borrell')
    await page.locator('.context').first().waitFor({ state: 'attached' })

    const twin = await here.browser.context.newPage()
    await twin.goto(page.url())
    await twin.locator('.quotation mark').first().waitFor()
    expect(await twin.locator('.chip-name').allTextContents()).toEqual(['Serbia', 'Kosovo'])
    await twin.close()

    await page.goBack()
    await page.locator('.mediators').waitFor()
    await page.close()
  })

  test('search, select, expand, a press on a line: its sentence, the article at the words, and Back out of it', async () => {
    const page = await open()
    await page.locator('#search').fill('Borrell')
    await page.getByRole('option', { name: 'Josep Borrell' }).first().click()
    await page.getByRole('button', { name: 'Expand' }).click()
    await page.waitForURL(/open=/)
    await pressLine(page)
    const mark = page.locator('.relation .quotation mark').first()
    await mark.waitFor()
    const words = (await mark.textContent()) ?? ''
    await page.getByRole('button', { name: 'Read the article' }).first().click()
    await page.locator('.article-text mark').first().waitFor()
    expect((await page.locator('.article-text mark').allTextContents()).join('')).toBe(words)
    await page.locator('.claimed').first().click()
    await page.getByRole('heading', { name: 'Read from these words' }).waitFor()
    await page.getByRole('button', { name: 'Back to the answer' }).click()
    await mark.waitFor()
    await page.close()
  })

  test('paths: each step with its role and date, its sentence on a press', async () => {
    const page = await open('?about=org:Q458,org:serbia')
    await page.getByRole('button', { name: 'How they are connected' }).click()
    await page.waitForURL(/asks=path/)
    const hop = page.locator('.hop').first()
    await hop.locator('summary').click()
    await hop.locator('.quotation mark').first().waitFor()
    await page.locator('.path-names').first().click()
    await page.locator('.chosen').waitFor()
    await page.close()
  })

  test('ranks follow the measure and the years, and say who moved', async () => {
    const page = await open('?years=2023..2023')
    await page.locator('.moves').waitFor()
    await page.getByRole('button', { name: 'Who mediates most?' }).click()
    await page.waitForURL(/measure=MEDIATION_SHARE/)
    await page.locator('.rank .count', { hasText: '%' }).first().waitFor()
    await page.getByRole('button', { name: 'All years' }).click()
    await page.getByRole('button', { name: 'Play the years' }).click()
    await page.waitForURL(/years=/)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.close()
  })

  test('a lasso chooses nodes; they are kept, and undo brings the others back', async () => {
    const page = await open()
    await page.locator('.canvas[data-ready=true]').waitFor()
    const label = () => page.locator('#canvas').getAttribute('aria-label')
    const whole = await label()
    await page.getByRole('button', { name: 'Lasso' }).click()
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.lasso').boundingBox()) ?? {}
    await page.mouse.move(x + 10, y + 10)
    await page.mouse.down()
    for (const [dx, dy] of [
      [width / 2, 10],
      [width / 2, height - 10],
      [10, height - 10],
    ] as const)
      await page.mouse.move(x + dx, y + dy)
    await page.mouse.up()
    await page.getByRole('button', { name: 'Keep only these' }).click()
    await page.waitForURL(/hidden=/)
    expect(await label()).not.toBe(whole)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(url => !url.search.includes('hidden='))
    expect(await label()).toBe(whole)
    await page.close()
  })

  test('colours by community name who each is around', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Community' }).click()
    await page.locator('.communities .row').first().waitFor()
    await page.close()
  })

  test('a page of an agreement tells its parties and its statuses as dated claims', async () => {
    const page = await open('?about=agreement:annex')
    await page.locator('.roles dt').first().waitFor()
    await page.locator('.status summary').first().click()
    await page.locator('.status .quotation').first().waitFor()
    await page.close()
  })

  test('a filter and the years leave out what they say, and everything comes back', async () => {
    const page = await open('?about=process:dialogue')
    const label = () => page.locator('#canvas').getAttribute('aria-label')
    const whole = await label()
    await page.locator('.check', { hasText: 'Persons' }).locator('input').uncheck()
    expect(await label()).not.toBe(whole)
    await page.locator('.check', { hasText: 'Persons' }).locator('input').check()
    expect(await label()).toBe(whole)
    await page.getByLabel('From').fill('2021')
    await page.getByLabel('From').press('Enter')
    await page.waitForURL(/years=2021/)
    expect(await label()).not.toBe(whole)
    await page.getByRole('button', { name: 'All years' }).click()
    expect(await label()).toBe(whole)
    await page.close()
  })

  test('the table says the same, sorted by any column', async () => {
    const page = await open('?shows=table')
    const names = () => page.locator('tbody tr td:first-child').allTextContents()
    await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click()
    const up = await names()
    expect(up).toEqual([...up].sort())
    await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click()
    expect((await names())[0]).toBe(up.at(-1))
    await page.getByRole('button', { name: 'Nodes instead' }).click()
    await page.waitForURL(/shows=nodes/)
    const relations = (await page.locator('tbody tr td:nth-child(6)').allTextContents()).map(Number)
    expect(relations.length).toBeGreaterThan(3)
    expect(relations).toEqual([...relations].sort((a, b) => b - a))
    await page.locator('tbody tr button').first().click()
    await page.waitForURL(/selected=/)
    await page.close()
  })

  test('by keyboard alone: walk, expand, hide, undo, table, clear', async () => {
    const page = await open()
    await page.locator('#canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/selected=/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/open=/)
    await page.locator('#canvas').focus()
    await page.keyboard.press('h')
    await page.waitForURL(/hidden=/)
    await page.goBack()
    await page.waitForURL(url => !url.search.includes('hidden='))
    await page.keyboard.press('t')
    await page.locator('table').waitFor()
    await page.keyboard.press('t')
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.search.includes('selected='))
    await page.close()
  })

  test('who hears the page gets past the filters in two presses, and is told where the arrows lead', async () => {
    const page = await open()
    await page.locator('.canvas[data-ready=true]').waitFor()
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: 'Skip to the network' })
    await expect.poll(async () => (await link.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(here.served.server.url)
    const canvas = page.getByRole('application', { name: /^A network of/ })
    expect(
      await canvas.evaluate((element: { matches: (selector: string) => boolean }) => element.matches(':focus')),
    ).toBe(true)
    await page.keyboard.press('ArrowRight')
    const said = page.locator('[role=status][data-selected]')
    await said.waitFor({ state: 'attached' })
    const first = await said.textContent()
    expect(first).toMatch(/, \d+ relations?$/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => said.textContent()).not.toBe(first)
    await page.close()
  })

  test('what is seen is handed over as SVG, GEXF, CSV and PNG', async () => {
    const page = await open('?about=org:serbia,org:kosovo')
    await page.locator('.canvas[data-ready=true]').waitFor()
    await page.locator('.progress[data-active=false]').waitFor({ state: 'attached' })
    const fileOf = async (name: string): Promise<Buffer> => {
      if (!(await page.locator('.menu').isVisible())) await page.locator('.share summary').click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return readFileSync(await download.path())
    }
    expect(String(await fileOf('GEXF'))).toMatch(/^<\?xml/)
    expect(String(await fileOf('CSV'))).toMatch(/^Who,Role/)
    const { width = 0 } = (await page.locator('#canvas').boundingBox()) ?? {}
    const png = await fileOf('PNG')
    expect([String(png.subarray(1, 4)), png.readUInt32BE(16)]).toEqual(['PNG', 2 * width])
    const svg = String(await fileOf('SVG'))
    for (const part of [
      'Between Serbia and Kosovo</text>',
      'Read from news articles by Entente',
      'mediated</text>',
      'Josep Borrell</text>',
      'src: url(data:font/woff2;base64,',
    ])
      expect(svg).toContain(part)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForTimeout(300)
    // What is out of sight is left out.
    expect(String(await fileOf('SVG'))).not.toBe(svg)
    await page.close()
  })

  test('a link to what is selected brings it into sight', async () => {
    const page = await open('?about=org:serbia,org:kosovo&selected=person:borrell')
    await page.locator('.canvas[data-ready=true]').waitFor()
    await page.waitForTimeout(600)
    const picture = await page.locator('#canvas').screenshot()
    expect((await pixelsLike(page, picture, MEDIATED)).length).toBeGreaterThan(50)
    await page.close()
  })

  test('on a phone nothing is wider than the screen, and the evidence comes up as a sheet', async () => {
    const page = await open('', { width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.locator('.question').first().click()
    await page.locator('.row').first().click()
    await page.locator('.frame[data-sheet=answer] .quotation mark').first().waitFor()
    await page.close()
  })

  test('on a phone the years are played under the picture, and nothing lies over the head of the table', async () => {
    const page = await open('?about=process:dialogue', { width: 390, height: 844 })
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('button', { name: 'Play the years' }).click()
    await page.waitForURL(/years=/)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('#canvas').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'All years' }).click()
    await page.getByRole('button', { name: 'Close the years' }).click()
    await page.locator('.time').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Table' }).click()
    const { y = 0, height = 0 } = (await page.locator('.toolbar').boundingBox()) ?? {}
    expect((await page.locator('.table-head').boundingBox())?.y).toBeGreaterThanOrEqual(y + height)
    await page.close()
  })

  test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA or good practice, %s', async theme => {
    const page = await open()
    await page.evaluate(`localStorage.setItem('entente-theme', '${theme}')`)
    await page.reload()
    await page.locator('.dispute').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.locator('.question').first().click()
    await page.locator('.row').first().click()
    await page.locator('.quotation mark').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Read the article' }).first().click()
    await page.locator('.article-text mark').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.goto(new URL('?about=org:Q458,org:serbia&asks=path&shows=table', here.served.server.url).href)
    await page.locator('.hop').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test('where reading needs a key the page asks for it, and reads on with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-key-'))
    const keyFile = join(folder, 'keys.json')
    const access = { ...OPEN, openReading: false, keyFile }
    const closed = await startServer({
      ...{ store: here.served.store, ontology, host: '127.0.0.1', port: 0, production: true },
      pages: here.pages,
      access,
    })
    // Of its own, because the refusal is a fault that no other page may have.
    const apart = await openBrowser(new URL(closed.url).host)
    const page = await apart.context.newPage()
    await page.goto(closed.url)
    await page.getByLabel('Key').fill(createKey(keyFile, 'reader', ['read'], new Date()))
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.locator('.question').first().waitFor()
    await apart.close()
    await closed.close()
    rmSync(folder, { recursive: true })
  })

  async function violationsOf(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe)
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }
})

/** Teal is the colour of mediation, and only lines have it. */
const MEDIATED = [11, 107, 100]

/** Presses lines that are drawn as mediation, where they are drawn, until one is selected. */
async function pressLine(page: Page): Promise<void> {
  const canvas = page.locator('#canvas')
  await page.locator('.canvas[data-ready=true]').waitFor()
  await page.locator('.progress[data-active=false]').waitFor({ state: 'attached' })
  const { x: left = 0, y: top = 0 } = (await canvas.boundingBox()) ?? {}
  const points = await pixelsLike(page, await canvas.screenshot(), MEDIATED)
  // Both ends of a line lie under nodes; the middle of the list is likely to lie in the open.
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const [x, y] = points[Math.floor(share * points.length)] ?? [0, 0]
    await page.mouse.click(left + x, top + y)
    if (decodeURIComponent(page.url()).includes('~')) return
  }
  throw new Error('No line was selected.')
}

/** Where a picture has about that colour, found by the browser. */
async function pixelsLike(page: Page, png: Buffer, colour: readonly number[]): Promise<readonly [number, number][]> {
  const find = `async ([url, colour]) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const found = []
    for (let at = 0; at < data.length; at += 4) {
      const isLike = colour.every((value, i) => Math.abs(value - data[at + i]) < 24)
      if (isLike) found.push([(at / 4) % image.width, Math.floor(at / 4 / image.width)])
    }
    return found
  }`
  const given = JSON.stringify([`data:image/png;base64,${png.toString('base64')}`, colour])
  return (await page.evaluate(`(${find})(${given})`)) as [number, number][]
}
