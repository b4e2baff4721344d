import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'
import { readConfig } from '../src/cli/config.js'
import { openLibrary } from '../src/cli/open-library.js'
import { ingest } from '../src/ingest/ingest.js'
import { readInputs } from '../src/ingest/read/read.js'
import { startServer } from '../src/server/server.js'
import { CHROMIUM, openBrowser } from '../test/browser/chromium.js'
import { largeAnswer } from './explorer/large-answer.js'
import { type Figure, figure } from './figure.js'

const suite = 'explorer'
const ROUNDS = 5

/** The explorer in a browser: its first view of the seed, and a graph of 5,000 nodes and 20,000 edges. */
export async function explorer(): Promise<readonly Figure[]> {
  if (CHROMIUM === null) {
    console.warn('explorer: skipped, no Chromium was found; set CHROMIUM to one.')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-explorer-'))
  const pages = pathToFileURL(`${folder}/web/`)
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error', build: { outDir: fileURLToPath(pages) } })
  const library = await openLibrary(readConfig({ ENTENTE_DATA: join(folder, 'data') }))
  await ingest(library, readInputs([fileURLToPath(new URL('../seed/articles/', import.meta.url))]), () => {})
  const { store, ontology } = library
  const server = await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true, pages })
  const browser = await openBrowser(new URL(server.url).host, { width: 1440, height: 900 })
  try {
    return [...(await firstView(browser.context, server.url)), ...(await largeGraph(browser.context, server.url))]
  } finally {
    await browser.close()
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from navigation to the first picture that is laid out, told by the page itself. */
const STANDS = `new Promise(resolve => {
  const look = () => document.querySelector('.canvas[data-ready=true]') ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 5)
  look()
})`

async function firstView(context: BrowserContext, url: string): Promise<readonly Figure[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    times.push(Number(await page.evaluate(STANDS)))
    await page.close()
  }
  const [cold = 0, ...warm] = times
  return [
    figure({ suite, case: 'first view of the seed, nothing cached', value: cold, unit: 'ms', goal: ['≤', 1000] }),
    figure({ suite, case: 'first view of the seed, median', value: median(warm), unit: 'ms', goal: ['≤', 1000] }),
  ]
}

/** The longest time between two frames, from the moment it is asked until the picture stands. */
const LONGEST_PAUSE = `new Promise(resolve => {
  let [last, longest] = [performance.now(), 0]
  const frame = now => {
    longest = Math.max(longest, now - last)
    last = now
    if (document.querySelector('.canvas[data-ready=true]') && document.querySelector('.progress[data-active=false]')) resolve(longest)
    else requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
})`

async function largeGraph(context: BrowserContext, url: string): Promise<readonly Figure[]> {
  const page = await context.newPage()
  const answer = JSON.stringify(largeAnswer(4000, 1000, 20))
  await page.route('**/graphql', route => route.fulfill({ contentType: 'application/json', body: answer }))
  await page.goto(`${url}?about=org:0&selected=none`, { waitUntil: 'commit' })
  const pause = Number(await page.evaluate(LONGEST_PAUSE))
  const stands = Number(await page.evaluate(STANDS))
  const nodes = await page.locator('#canvas').getAttribute('aria-label')
  await page.close()
  return [
    figure({ suite, case: `${nodes?.split('.')[0]}: stands after`, value: stands / 1000, unit: 's', goal: ['≤', 5] }),
    figure({ suite, case: 'longest pause between frames meanwhile', value: pause, unit: 'ms' }),
  ]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
