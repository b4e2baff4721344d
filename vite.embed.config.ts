import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The web components: from src/web/embed to one script, dist/web/embed.js, that runs in any page. */
export default defineConfig({
  root: fileURLToPath(new URL('src/web/embed', import.meta.url)),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    // The explorer is there already.
    emptyOutDir: false,
    target: 'es2023',
    lib: {
      entry: 'embed.tsx',
      formats: ['iife'],
      name: 'entente',
      fileName: () => 'embed.js',
    },
  },
})
