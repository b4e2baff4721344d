/** Plans are kept by the shape of variables: what was planned for other values answers as what was planned for the values themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { execute, graphql, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { hoisted } from './hoisted.js'
import { randomDocument } from './random-document.js'

const ontology = loadOntology()
let store: Store
beforeAll(async () => {
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
})
afterAll(() => store.close())

/** What is answered to a document with its values in it, and to the same with variables after others were asked. */
async function answers(literal: string) {
  const { source, variables, others } = hoisted(literal, schema)
  const document = parse(source)
  const reads = readsOn(store, ontology)
  const ask = (variableValues: Readonly<Record<string, unknown>>) =>
    execute({ schema, document, contextValue: { reads: reads() }, variableValues })
  await ask(others)
  const kept = await ask(variables)
  const fresh = await graphql({ schema, source: literal, contextValue: { reads: reads() } })
  return { kept: JSON.parse(JSON.stringify(kept.data)), fresh: JSON.parse(JSON.stringify(fresh.data)) }
}

const GOLDEN = readdirSync(import.meta.dirname).filter(name => name.endsWith('.graphql'))

test.each(GOLDEN)('%s', async name => {
  const { kept, fresh } = await answers(readFileSync(new URL(name, import.meta.url), 'utf8'))
  expect(kept).toEqual(fresh)
})

test('random documents', async () => {
  for (let seed = 0; seed < 300; seed++) {
    const literal = randomDocument(schema, seed)
    const { kept, fresh } = await answers(literal)
    expect([literal, kept]).toEqual([literal, fresh])
  }
}, 120_000)
