import { expect, test } from 'vitest'
import { fixtureApi } from '../fixture/api.js'
import { fixtureGraph } from '../fixture/graph.js'

const { nodes, relationships } = fixtureGraph()
const role = relationships.find(({ from, to }) => /^(org|person):/.test(from.key) && to.key.startsWith('agreement:'))
if (role === undefined) throw new Error('The fixture has nobody in a role of an agreement')
const against = ['OPPOSES', 'REJECTS'].map(type => ({ ...role, type }))
const ask = fixtureApi({ nodes, relationships: [...relationships, ...against] })

test('who opposes and who rejects an agreement are both its opponents, in answers, arguments and filters', async () => {
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
})
