import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.js'
import { recording } from '../../src/store/recording.js'
import { cypher, graph } from './contract.js'

test('keeps the statements of reads and transactions in order, and passes their rows on', async () => {
  const store = recording(await openEmbedded(null, graph))
  const create = cypher("CREATE (p:Place {id: 'place:x'}) RETURN p.id AS id")
  const read = cypher('MATCH (p:Place) WHERE p.id = $id RETURN p.id AS id', { id: 'place:x' })
  expect(await store.transaction(({ run }) => run(create))).toEqual([{ id: 'place:x' }])
  expect(await store.read(read)).toEqual([{ id: 'place:x' }])
  expect(store.statements).toEqual([create, read])
  await store.close()
})
