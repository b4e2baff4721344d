import { rmSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { type Served, served } from '../fixture/served.js'
import { type Browser, openBrowser } from './chromium.js'
import { buildPages } from './pages.js'

/** There while the tests run, and not before. */
export interface Site {
  readonly served: Served
  readonly pages: URL
  readonly browser: Browser
}

/** The pages over the graph of the fixture, and a browser that asks nobody else, for the tests of one group. */
export function site(): Site {
  let pages: URL
  let browser: Browser
  const service = served(async () => {
    pages = await buildPages()
    return { production: false, pages }
  })
  beforeAll(async () => {
    browser = await openBrowser(new URL(service.server.url).host)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(pages, { recursive: true, force: true })
  })
  return {
    served: service,
    get pages() {
      return pages
    },
    get browser() {
      return browser
    },
  }
}
