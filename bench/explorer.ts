import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContext, Request } from 'playwright-core'
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
  // As `serve` does.
  await server.warm()
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

/** Tells the page to note how long its thread is taken: a key or a press that comes then waits so long at most. */
const NOTE_TASKS = `globalThis.tasks = []
new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })`

const STANDS_STILL = `new Promise(resolve => {
  const look = () => document.querySelector('.canvas[data-ready=true]') && document.querySelector('.progress[data-active=false]')
    ? setTimeout(() => resolve(Math.max(0, ...tasks)), 500) : setTimeout(look, 5)
  look()
})`

/** Milliseconds: a press that is answered within feels immediate to most (RAIL; Nielsen's limit is 100 for the simplest). */
const LONGEST_TASK = 200

async function largeGraph(context: BrowserContext, url: string): Promise<readonly Figure[]> {
  const page = await context.newPage()
  await page.addInitScript(NOTE_TASKS)
  const answer = JSON.stringify(largeAnswer(4000, 1000, 20))
  const isAround = (request: Request) => request.postData()?.includes('query Around') ?? false
  await page.route('**/graphql', route =>
    isAround(route.request()) ? route.fulfill({ contentType: 'application/json', body: answer }) : route.continue(),
  )
  await page.goto(`${url}?about=org:0&selected=none`, { waitUntil: 'commit' })
  const stands = Number(await page.evaluate(STANDS))
  const task = Number(await page.evaluate(STANDS_STILL))
  const nodes = await page.locator('#canvas').getAttribute('aria-label')
  await page.close()
  return [
    figure({ suite, case: `${nodes?.split('.')[0]}: stands after`, value: stands / 1000, unit: 's', goal: ['≤', 5] }),
    figure({ suite, case: 'longest that input waits meanwhile', value: task, unit: 'ms', goal: ['≤', LONGEST_TASK] }),
  ]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
