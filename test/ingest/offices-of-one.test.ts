/** Two persons of the reference data that somebody decides are one: their offices are the one's, under the ids that they had. */
import { graphql } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { decide } from '../../src/ingest/decide/decide.js'
import { rebuild } from '../../src/ingest/ingest.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'
import { exported, ingestAll, libraryOn, ontology, seedArticles } from './library.js'

const server = await neo4jForTests()
const signature = { author: 'editor', reason: null }

interface Holder {
  readonly id: string
  readonly offices: readonly { readonly id: string; readonly organization: { readonly id: string } | null }[]
}

const OFFICES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { offices { id organization { id } } }
  ... on Office { holder: person { id } } } }`

const STORES: readonly (readonly [name: string, open: () => Promise<Store>, skip: boolean])[] = [
  ['embedded', () => openEmbedded(null, ontology.graph), false],
  ['Neo4j', () => openTestNeo4j('uri' in server ? server.uri : '', ontology.graph), 'skip' in server],
]

describe.each(STORES)('on %s', (_, open, skip) => {
  let store: Store | undefined
  afterAll(() => store?.close())

  test.skipIf(skip)(
    'offices of both are held by the one, and by the other again when it is taken back',
    { timeout: 240_000 },
    async () => {
      store = await open()
      await store.prepare()
      const library = libraryOn(store)
      const articles = await seedArticles(/^2023-0[23]/)
      await ingestAll(library, articles)
      const ask = async <T>(ids: readonly string[]): Promise<readonly T[]> => {
        const contextValue = { reads: readsOn(library.store, ontology)() }
        const { data, errors } = await graphql({ schema, source: OFFICES, variableValues: { ids }, contextValue })
        expect(errors).toBeUndefined()
        return (data as { nodes: T[] }).nodes
      }
      const persons = [await idOf(library.store, 'Albin Kurti'), await idOf(library.store, 'Josep Borrell')]
      const before = await ask<Holder>(persons)
      const untouched = await exported(store)
      const offices = before.flatMap(person => person.offices.map(({ id }) => id)).sort()
      expect(before.map(person => person.offices.length > 0)).toEqual([true, true])

      const [one = '', other = ''] = persons
      const merged = await decide(library, { kind: 'MERGE', one, other }, signature)
      const [first, second] = await ask<Holder>(persons)
      expect(second?.id).toBe(first?.id)
      expect(first?.offices.map(({ id }) => id).sort()).toEqual(offices)
      const held = await ask<{ id: string; holder: { id: string } }>(offices)
      expect(held.map(({ id, holder }) => [id, holder.id])).toEqual(offices.map(id => [id, first?.id]))
      const whole = await exported(store)
      await rebuild(library)
      expect(await exported(store)).toEqual(whole)

      await decide(library, { kind: 'REVERT', decision: merged.id }, signature)
      expect(await ask<Holder>(persons)).toEqual(before)
      const graphOnly = (await exported(store)).filter(line => !/^\{"label":"Decision"|"CONCERNS"/.test(line))
      expect(graphOnly).toEqual(untouched)
    },
  )
})

async function idOf(store: Store, name: string): Promise<string> {
  const [row] = await store.read({
    text: 'MATCH (p:Person {name: $name}) RETURN p.id AS id',
    params: { name },
  })
  return String(row?.id)
}
