/** `npm run screenshots [-- --url http://localhost:4000]`: pictures for the docs, from a service that runs with the seed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import UPNG from 'upng-js'

const IMAGES = new URL('../docs/images/', import.meta.url)
const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path !== '' && existsSync(path),
)
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 780 }

type Theme = 'light' | 'dark'

/** A picture: the view that it is of, and what is pressed before it is taken. */
interface Shot {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly search: string
  readonly press?: (page: Page) => Promise<void>
}

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:4000' } } })

async function idOf(name: string): Promise<string> {
  const query = `query Id($name: String!) { organization(name: $name) { id } }`
  const body = JSON.stringify({ query, variables: { name } })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(new URL('/graphql', values.url), { method: 'POST', headers, body }).catch(() => {
    throw new Error(`Nothing answers at ${values.url}: start the service (npm start), or name it with --url.`)
  })
  const { data } = (await response.json()) as { data: { organization: { id: string } | null } }
  if (data.organization === null) throw new Error(`The graph has no ${name}: start the service with its seed.`)
  return data.organization.id
}

function shotsOf(serbia: string, kosovo: string): readonly Shot[] {
  const pair = `?about=${serbia},${kosovo}`
  const openSentence = async (page: Page) => {
    await page.locator('.mediator', { hasText: 'Josep Borrell' }).locator('.row').first().click()
    await page.locator('.quotation .context').first().waitFor()
  }
  const openHop = async (page: Page) => {
    await page.locator('.path').last().locator('.path-names').click()
    await page.locator('.path').first().locator('summary').first().click()
    await page.locator('.quotation .context').first().waitFor()
  }
  return [
    { name: 'explorer', size: DESK, search: '' },
    { name: 'evidence', size: DESK, search: pair, press: openSentence },
    { name: 'path', size: DESK, search: `${pair}&asks=path`, press: openHop },
    { name: 'phone', size: PHONE, search: pair, press: openSentence },
  ]
}

async function take(browser: Browser, { name, size, search, press }: Shot, theme: Theme): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(new URL(`/${search}`, values.url).href)
  await page.locator('.canvas[data-ready=true]').waitFor()
  await press?.(page)
  await settled(page)
  keep(`${name}-${theme}.png`, await page.screenshot())
  await context.close()
}

/** The components as they stand in the example, a page of a dashboard, asking this service. */
async function takeExample(browser: Browser, theme: Theme): Promise<void> {
  const example = readFileSync(new URL('../examples/embed/index.html', import.meta.url), 'utf8')
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, colorScheme: theme })
  const home = new URL('/', values.url).href
  // On the service's own host, so that no other origin need be allowed.
  await page.route(`${home}example`, route =>
    route.fulfill({ contentType: 'text/html', body: example.replaceAll('http://localhost:4000/', '/') }),
  )
  await page.goto(`${home}example`)
  await page.locator('entente-graph .canvas[data-ready=true]').waitFor()
  await page.locator('entente-timeline .row').last().click()
  await page.locator('entente-timeline .quotation mark').first().waitFor()
  await settled(page)
  keep(`embed-${theme}.png`, await page.screenshot({ fullPage: true }))
  await page.close()
}

/** Colours of a kept picture: enough for the interface, and a third of the bytes. */
const COLOURS = 128

function keep(name: string, png: Buffer): void {
  const image = UPNG.decode(png)
  const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(image)
  writeFileSync(new URL(name, IMAGES), Buffer.from(UPNG.encode([pixels], image.width, image.height, COLOURS)))
}

/** The layout is at its end and nothing is asked for any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.progress[data-active=true]').waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
}

if (CHROMIUM === undefined) throw new Error('No Chromium was found: set CHROMIUM to one.')
mkdirSync(IMAGES, { recursive: true })
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
const shots = shotsOf(await idOf('Serbia'), await idOf('Kosovo'))
for (const theme of ['light', 'dark'] as const) {
  for (const shot of shots) await take(browser, shot, theme)
  await takeExample(browser, theme)
}
await browser.close()
