/** docs/ohrid.md, question by question: over the articles of the seed, and with the answers that stand there. `UPDATE_GOLDEN=1` writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/graphql/context.js'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { decide } from '../../src/ingest/decide/decide.js'
import type { Library } from '../../src/ingest/library.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { ingestAll, libraryOn, ontology, seedArticles } from '../ingest/library.js'

const page = new URL('../../docs/ohrid.md', import.meta.url)
/** A question, and the answer where there is one. */
const BLOCK = /^```graphql\n([\s\S]*?)^```\n(?:\n```json\n([\s\S]*?)^```\n)?/gm

let library: Library

beforeAll(async () => {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  library = libraryOn(store)
  const articles = await seedArticles(/^2023-0[23]/)
  await ingestAll(library, articles)
}, 120_000)

afterAll(() => library.store.close())

async function ask(source: string): Promise<unknown> {
  const contextValue = {
    principal: { name: 'Ada', scopes: new Set(['read', 'decide']) },
    writable: true,
    reads: readsOn(library.store, ontology)(),
    decide: (...asked: Parameters<NonNullable<Context['decide']>>) => decide(library, ...asked),
  }
  const { data, errors } = await graphql({ schema, source, contextValue })
  expect(errors).toBeUndefined()
  return data
}

test('every question of docs/ohrid.md is answered as it stands there', { timeout: 120_000 }, async () => {
  const text = readFileSync(page, 'utf8')
  const blocks = [...text.matchAll(BLOCK)]
  expect(blocks.length).toBeGreaterThanOrEqual(6)
  let written = text
  for (const [whole, query = '', answer = 'null'] of blocks) {
    const data = await ask(query)
    if (process.env.UPDATE_GOLDEN === '1')
      written = written.replace(whole, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${told(data)}\n\`\`\`\n`)
    else expect(data, query).toEqual(JSON.parse(answer))
  }
  if (written !== text) writeFileSync(page, written)
})

/** JSON with short values on one line. */
function told(value: unknown, indent = ''): string {
  const parts = (deeper: string) =>
    Array.isArray(value)
      ? value.map(one => told(one, deeper))
      : Object.entries(value as object).map(([key, one]) => `${JSON.stringify(key)}: ${told(one, deeper)}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  const line = `${open}${parts('').join(', ')}${close}`
  if (indent.length + line.length <= 140 && !line.includes('\n')) return line
  const deeper = `${indent}  `
  return `${open.trim()}\n${deeper}${parts(deeper).join(`,\n${deeper}`)}\n${indent}${close.trim()}`
}
