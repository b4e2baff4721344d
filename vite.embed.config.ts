import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { packFiles } from './scripts/web-build.js'

/** The web components: from src/web/embed to one script, dist/web/embed.js, that runs in any page. */
export default defineConfig({
  root: fileURLToPath(new URL('src/web/embed', import.meta.url)),
  publicDir: false,
  // A component may ask a service of another version, which knows the question by its text alone.
  define: { FIRST_QUESTION: '""' },
  plugins: [packFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    // The explorer is there already.
    emptyOutDir: false,
    target: 'es2023',
    // Packing takes longer than all else, and may.
    rolldownOptions: { checks: { bundlerTimings: false } },
    lib: {
      entry: 'embed.tsx',
      formats: ['iife'],
      name: 'entente',
      fileName: () => 'embed.js',
    },
  },
})
