import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One graphql for tests and libraries: Vite would take its .mjs, Node takes its .js.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j-broker.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
