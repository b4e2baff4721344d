import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Libraries that stay files of their own: native ones, those that start threads, and large ones that are loaded on demand. */
const APART = ['@grafeo-db/js', 'tinypool', 'pino', 'neo4j-driver', '@graphql-yoga/render-graphiql']

/** The program: src and its libraries in few files, dist/program, since Node takes longer to find and read a thousand small ones than to run them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/program',
    target: 'node20',
    rolldownOptions: {
      input: {
        cli: 'src/cli.ts',
        'extract-worker': 'src/ingest/extract-worker.ts',
        'graphql-schema': 'src/graphql/schema.ts',
      },
      output: { chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: APART },
})
