import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM } from './chromium.js'
import { site } from './site.js'

const BETWEEN = '?about=org:serbia,org:kosovo'

describe.skipIf(CHROMIUM === null)('what the hand does in the explorer', () => {
  const here = site()
  beforeAll(async () => {
    here.browser.context.setDefaultTimeout(12_000)
    await here.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  async function open(search = '', size = { width: 1280, height: 800 }): Promise<Page> {
    const page = await here.browser.context.newPage()
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(new URL(search, here.served.server.url).href)
    await page.locator('.check').first().waitFor({ state: 'attached' })
    await page.locator('.progress[data-active=false]').waitFor({ state: 'attached' })
    return page
  }
  const label = (page: Page) => page.locator('#canvas').getAttribute('aria-label')
  const picture = async (page: Page) => {
    await page.waitForTimeout(400)
    return page.locator('#canvas').screenshot()
  }
  const copied = (page: Page) => page.evaluate('navigator.clipboard.readText()')

  test('a drag over the years is one step, which Back takes back', async () => {
    const page = await open('?about=process:dialogue')
    const whole = await label(page)
    const { x = 0, y = 0, width = 0 } = (await page.locator('.years').boundingBox()) ?? {}
    await page.mouse.move(x + 0.6 * width, y + 20)
    await page.mouse.down()
    await page.mouse.move(x + 0.8 * width, y + 20, { steps: 4 })
    await page.mouse.move(x + width - 2, y + 20, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/years=\d+\.\.\d+/)
    expect(await label(page)).not.toBe(whole)
    await page.goBack()
    await page.waitForURL(url => !url.search.includes('years='))
    expect(await label(page)).toBe(whole)
    await page.close()
  })

  test('a pin keeps what the filters leave alone', async () => {
    const page = await open(`${BETWEEN}&selected=person:borrell&without=belongs`)
    await page.getByRole('button', { name: 'Pin' }).click()
    await page.waitForURL(/pinned=person:borrell/)
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.search.includes('selected='))
    await page.getByLabel('Sources').fill('5')
    await page.waitForURL(/sources=5/)
    expect(await label(page)).toContain('A network of 3 nodes and 0 lines')
    await page.goto(page.url().replace('pinned=person:borrell&', ''))
    await page.locator('.check').first().waitFor()
    expect(await label(page)).toContain('A network of 2 nodes and 0 lines')
    await page.close()
  })

  test('panes fold away and leave the canvas their room; what is selected still comes with its evidence', async () => {
    const page = await open(BETWEEN)
    const width = async () => (await page.locator('#canvas').boundingBox())?.width ?? 0
    const whole = await width()
    for (const name of ['the filters', 'the evidence', 'the years'])
      await page.getByRole('button', { name: `Fold away ${name}` }).click()
    await page.waitForURL(/folded=filters,answer,time/)
    expect(await width()).toBe(1280)
    for (const pane of ['.filters', '.answer', '.time']) expect(await page.locator(pane).isVisible()).toBe(false)
    await page.locator('#canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.answer').waitFor()
    expect(await width()).toBe(1280)
    await page.getByRole('button', { name: 'Back to the answer' }).click()
    await page.locator('.answer').waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('button', { name: 'Show the filters' }).click()
    await page.getByRole('button', { name: 'Show the years' }).click()
    await page.keyboard.press('e')
    await page.waitForURL(url => !url.search.includes('folded='))
    expect(await page.evaluate('document.activeElement.id')).toBe('answer')
    expect(await width()).toBe(whole)
    await page.close()
  })

  test('Open as GraphQL asks for what the filter leaves', async () => {
    const page = await open('?about=org:serbia&confidence=500&years=2019..2023&without=opposed')
    await page.getByText('Share', { exact: true }).click()
    const href = await page.locator('.menu').getByRole('link', { name: 'Open as GraphQL' }).getAttribute('href')
    const { searchParams } = new URL(href ?? '', here.served.server.url)
    const variables = JSON.parse(searchParams.get('variables') ?? '{}')
    expect(searchParams.get('query')).toContain(') {\n  node(id: $id) {\n    ...Card\n')
    expect(variables).toMatchObject({ events: { confidence: { gte: 500 }, node: { date: { overlaps: '2019/2023' } } } })
    const answer = await page.request.post(new URL('/graphql', here.served.server.url).href, {
      data: { query: searchParams.get('query'), variables },
    })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    expect(data.node.id).toBe('org:serbia')
    for (const { confidence, role } of data.node.events.edges) {
      expect(confidence).toBeGreaterThanOrEqual(500)
      expect(role).not.toBe('OPPONENT')
    }
    await page.close()
  })

  test('zoom, a drag and the wheel change what is in sight, and Fit shows all of it from anywhere', async () => {
    const page = await open(BETWEEN)
    await page.locator('.canvas[data-ready=true]').waitFor()
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('#canvas').boundingBox()) ?? {}
    const seen = [await picture(page)]
    const keep = async () => seen.push(await picture(page))
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await keep()
    await page.mouse.move(x + width - 30, y + height - 30)
    await page.mouse.down()
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await keep()
    await page.mouse.wheel(0, 200)
    await keep()
    for (const [index, one] of seen.entries()) expect(seen.findIndex(other => other.equals(one))).toBe(index)
    const showAll = async () => {
      await page.getByRole('button', { name: 'Fit' }).click()
      return picture(page)
    }
    const fitted = await showAll()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    expect((await picture(page)).equals(fitted)).toBe(false)
    expect((await showAll()).equals(fitted)).toBe(true)
    await page.close()
  })

  test('a pointer on its way changes nothing; where it rests the others stand back, and come back as they were', async () => {
    const page = await open(BETWEEN)
    await page.locator('.canvas[data-ready=true]').waitFor()
    const before = await picture(page)
    const pointer = `
      const canvas = document.querySelector('#canvas')
      const { left, top, width, height } = canvas.getBoundingClientRect()
      const moveTo = x => canvas.querySelector('.sigma-mouse').dispatchEvent(
        new MouseEvent('mousemove', { clientX: left + x, clientY: top + height / 2, bubbles: true }))
      const isPointed = () => canvas.style.cursor === 'pointer'
    `
    const flips = await page.evaluate(`(() => { ${pointer}
      let flips = 0
      for (let x = 1; x < width; x += 5) { moveTo(x); flips += Number(isPointed()) }
      return flips
    })()`)
    expect(flips).toBe(0)
    const found = await page.evaluate(`(async () => { ${pointer}
      for (let x = 1; x < width && !isPointed(); x += 5) {
        moveTo(x)
        await new Promise(resolve => setTimeout(resolve, 150))
      }
      return isPointed()
    })()`)
    expect(found).toBe(true)
    expect((await picture(page)).equals(before)).toBe(false)
    await page.evaluate(`(() => { ${pointer} moveTo(1) })()`)
    expect((await picture(page)).equals(before)).toBe(true)
    await page.close()
  })

  test('roles, confidence and sources are filtered by, and all comes back', async () => {
    const page = await open(BETWEEN)
    const whole = await label(page)
    const mediated = page.locator('.check', { hasText: 'mediated' }).locator('input')
    await mediated.uncheck()
    await page.waitForURL(/without=mediated/)
    expect(await label(page)).not.toBe(whole)
    await mediated.check()
    expect(await label(page)).toBe(whole)
    await page.getByLabel('Sources').fill('5')
    await page.waitForURL(/sources=5/)
    expect(await label(page)).not.toBe(whole)
    await page.getByLabel('Sources').fill('0')
    await page.getByLabel('Confidence').fill('950')
    await page.waitForURL(/confidence=950/)
    await page.getByLabel('Confidence').fill('0')
    expect(await label(page)).toBe(whole)
    await page.close()
  })

  test('the table, the link and the snippet are copied', async () => {
    const page = await open(BETWEEN)
    await page.locator('.share summary').click()
    await page.getByRole('button', { name: 'Copy the link to this view' }).click()
    expect(await copied(page)).toBe(page.url())
    await page.getByRole('button', { name: 'Copy the snippet for a page' }).click()
    expect(await copied(page)).toContain(`<entente-graph view="${BETWEEN}"></entente-graph>`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page.locator('.table-head').getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => copied(page)).toMatch(/^Who\tRole\tWhat or whom\t/)
    await page.close()
  })

  test('the theme is switched, and stays so', async () => {
    const page = await open()
    const theme = () => page.locator('html').getAttribute('data-theme')
    const before = await theme()
    await page.getByRole('button', { name: /^Switch to the/ }).click()
    const after = await theme()
    expect([before, after].sort()).toEqual(['dark', 'light'])
    await page.reload()
    expect(await theme()).toBe(after)
    await page.evaluate('localStorage.clear()')
    await page.close()
  })

  test('on a wall everything is larger and nothing is wider than it', async () => {
    const page = await open(BETWEEN, { width: 2560, height: 1440 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(2560)
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('18px')
    const { width = 0 } = (await page.locator('#canvas').boundingBox()) ?? {}
    expect(width).toBeGreaterThan(1600)
    await page.close()
  })

  test('where an answer does not come no other stands in its place, and what to do is said', async () => {
    const page = await open(BETWEEN)
    await page.route('**/graphql*', route => route.abort())
    await page.locator('.chip button').last().click()
    await page.locator('.notice[role=alert]').waitFor()
    expect(await page.locator('.chip-name').allTextContents()).toEqual(['Serbia'])
    expect(await label(page)).toContain('A network of 0 nodes')
    expect(await page.locator('.mediator').count()).toBe(0)
    await page.unroute('**/graphql*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.notice').waitFor({ state: 'detached' })
    expect(await label(page)).not.toContain('A network of 0 nodes')
    await page.close()
  })

  test('where nobody mediated the way from one to the other is offered', async () => {
    const page = await open('?about=org:Q458,person:kurti')
    await page.getByText('No article tells that anyone mediated').waitFor()
    await page.getByRole('button', { name: 'How are they connected?' }).click()
    await page.waitForURL(/asks=path/)
    await page.close()
  })

  test('an expansion that brings nothing says so', async () => {
    const page = await open('?about=agreement:annex&selected=agreement:annex')
    await page.getByRole('button', { name: 'Expand' }).click()
    await page.getByText(/^Nothing more is known around/).waitFor()
    await page.close()
  })

  test('without WebGL the table is offered', async () => {
    const page = await here.browser.context.newPage()
    await page.addInitScript(`
      const get = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.includes('webgl') ? null : get.call(this, kind, ...rest) }
    `)
    await page.goto(new URL(BETWEEN, here.served.server.url).href)
    await page.getByText('draws no WebGL').waitFor()
    await page.getByRole('button', { name: 'Show the table' }).click()
    await page.locator('tbody tr').first().waitFor()
    await page.close()
  })
})
