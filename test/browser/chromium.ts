import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where a Chromium is, or null. */
export const CHROMIUM = CANDIDATES.find(path => path !== '' && existsSync(path)) ?? null

if (CHROMIUM === null) console.warn('Browser tests are skipped: no Chromium was found; set CHROMIUM to one.')

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Browser {
  readonly context: BrowserContext
  /** Requests of pages that went to another host. */
  readonly elsewhere: readonly string[]
  /** Errors that pages threw or logged. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** A headless browser with an empty profile that keeps to itself what it must not do: ask another host, fail in a page. */
export async function openBrowser(host: string, viewport = { width: 1280, height: 900 }): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'entente-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM ?? '',
    headless: true,
    args: QUIET,
    viewport,
  })
  context.setDefaultTimeout(60_000)
  const elsewhere: string[] = []
  const faults: string[] = []
  context.on('request', request => {
    const { protocol, host: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== host) elsewhere.push(request.url())
  })
  context.on('weberror', error => faults.push(String(error.error())))
  context.on('console', message => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`)
  })
  return {
    context,
    elsewhere,
    faults,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
