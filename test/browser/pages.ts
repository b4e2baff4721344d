import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds what browsers run into a folder of its own, as `npm run build` does into dist/web. */
export async function buildPages(): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-web-'))
  for (const name of ['vite.config.ts', 'vite.embed.config.ts']) {
    const configFile = new URL(`../../${name}`, import.meta.url).pathname
    await build({ configFile, logLevel: 'warn', build: { outDir: folder } })
  }
  return pathToFileURL(`${folder}/`)
}
