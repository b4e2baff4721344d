import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compactShaders, FIRST_QUESTION, nameDocuments, packFiles, preloadNext } from './scripts/web-build.js'

/** The explorer: from src/web/explorer to dist/web, which the service serves. */
export default defineConfig({
  root: fileURLToPath(new URL('src/web/explorer', import.meta.url)),
  define: { FIRST_QUESTION },
  plugins: [preloadNext('/show.tsx'), nameDocuments(), compactShaders(), packFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Fonts and pictures stay files: each is kept by the browser on its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Packing takes longer than all else, and may.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
})
