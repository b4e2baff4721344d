/** The export for Aleph against the schema of the followthemoney package; `npx tsx bench/export/followthemoney.ts` has recorded it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportAs } from '../../src/export/export.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

interface Known {
  readonly is: readonly string[]
  readonly required: readonly string[]
  /** Of each property its type, or the schema of what it refers to. */
  readonly properties: Readonly<Record<string, string>>
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const recorded = JSON.parse(readFileSync(new URL('followthemoney.json', import.meta.url), 'utf8'))
const schemata: Readonly<Record<string, Known>> = recorded.schemata
const ontology = loadOntology()
let store: Store
let entities: readonly Entity[]

beforeAll(async () => {
  store = await openEmbedded(null, ontology.graph)
  await fill(store, fixtureGraph())
  const { text } = await exportAs({ store, ontology, schema }, { format: 'ftm' })
  const pieces: string[] = []
  for await (const piece of text) pieces.push(piece)
  entities = pieces
    .join('')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
})
afterAll(() => store.close())

const values = () =>
  entities.flatMap(entity =>
    Object.entries(entity.properties).map(([name, list]) => ({
      what: `${entity.schema}.${name}`,
      type: schemata[entity.schema]?.properties[name],
      list,
    })),
  )

test('every kind of entity is written, with properties that its schema has, and all that it requires', () => {
  expect([...new Set(entities.map(entity => entity.schema))].sort()).toEqual(Object.keys(schemata))
  expect(values().filter(({ type }) => type === undefined)).toEqual([])
  for (const { schema: name, properties } of entities)
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...(schemata[name]?.required ?? [])]))
})

test('who is referred to is there, and of the schema that the property takes', () => {
  const of = new Map(entities.map(({ id, schema: name }) => [id, name]))
  const references = values().filter(({ type = '' }) => /^[A-Z]/.test(type))
  expect(references.length).toBeGreaterThan(10)
  for (const { what, type, list } of references)
    for (const id of list) expect(schemata[of.get(id) ?? '']?.is, what).toContain(type)
})

test('dates are days, months or years, addresses are URLs, identifiers are those of Wikidata', () => {
  const FORMS = { date: /^\d{4}(-\d\d){0,2}$/, url: /^https?:\/\/[^ ]+$/, identifier: /^Q\d+$/ } as const
  for (const [type, form] of Object.entries(FORMS)) {
    const found = values().filter(one => one.type === type)
    for (const { what, list } of found) for (const value of list) expect(value, what).toMatch(form)
  }
})
