import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

test('who opposes and who rejects an agreement are both its opponents, in answers, arguments and filters', async () => {
  const ontology = loadOntology()
  const { nodes, relationships } = fixtureGraph()
  const role = relationships.find(({ from, to }) => /^(org|person):/.test(from.key) && to.key.startsWith('agreement:'))
  if (role === undefined) throw new Error('The fixture has nobody in a role of an agreement')
  const against = ['OPPOSES', 'REJECTS'].map(type => ({ ...role, type }))
  const store = await openEmbedded(null, ontology.graph)
  await fill(store, { nodes, relationships: [...relationships, ...against] })
  const ask = (source: string) => graphql({ schema, source, contextValue: { reads: readsOn(store, ontology)() } })
  const roles = '{ edges { role } }'
  const { data, errors } = await ask(
    `{ agreement(id: "${role.to.key}") {
      all: actors ${roles}
      asked: actors(role: [OPPONENT]) ${roles}
      filtered: actors(where: { role: [OPPONENT] }) ${roles}
    } }`,
  )
  expect(errors).toBeUndefined()
  const found = data?.agreement as Record<string, { readonly edges: readonly { readonly role: string }[] }>
  const opponents = { edges: [{ role: 'OPPONENT' }, { role: 'OPPONENT' }] }
  expect(found.all?.edges.filter(({ role }) => role === 'OPPONENT')).toHaveLength(2)
  expect(found).toMatchObject({ asked: opponents, filtered: opponents })
  await store.close()
})
