import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { cypher, exported, graph, put, storeContract } from './contract.js'
import { recordContract } from './record-contract.js'
import { sampleGraph } from './sample.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-embedded-'))
let store: Store

beforeAll(async () => {
  store = await openEmbedded(join(folder, 'contract'), graph)
  await store.prepare()
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the contract, embedded', () => storeContract(() => store))
describe('the record, embedded', () => recordContract(() => store))

describe('the data folder', () => {
  test('is made when it is missing, and holds what was written after it is opened again', async () => {
    const place = join(folder, 'new', 'folder')
    const first = await openEmbedded(place, graph)
    await first.prepare()
    await put(first, sampleGraph(graph))
    const before = await exported(first)
    await first.close()

    const second = await openEmbedded(place, graph)
    expect(await exported(second)).toEqual(before)
    expect(await second.search(['Event'], 'title', 5)).toHaveLength(2)
    const twice = second.transaction(({ run }) => run(cypher("CREATE (:Event {id: 'Event:1'})")))
    await expect(twice).rejects.toThrow(/UNIQUE/)
    await second.close()
  })

  test('open in this process is refused to another one, with the cure', async () => {
    const place = join(folder, 'contract')
    await expect(openEmbedded(place, graph)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    const other = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', openIn(place)], {
      encoding: 'utf8',
    })
    expect(other.stdout).toContain(`The data folder ${place} is in use by another process.`)
  })

  test('that cannot be written is refused, with the cure', async () => {
    writeFileSync(join(folder, 'file'), 'no folder')
    await expect(openEmbedded(join(folder, 'file'), graph)).rejects.toMatchObject({
      message: expect.stringContaining('cannot be written'),
      cure: expect.stringContaining('ENTENTE_DATA'),
    })
  })

  test('with a damaged file is refused, and the file left as it is', async () => {
    const place = join(folder, 'damaged')
    await (await openEmbedded(place, graph)).close()
    writeFileSync(join(place, 'graph.grafeo'), 'these are no bytes of a graph')
    await expect(openEmbedded(place, graph)).rejects.toMatchObject({
      message: expect.stringContaining('cannot be read'),
    })
  })
})

test('without a folder everything is in memory', async () => {
  const memory = await openEmbedded(null, graph)
  expect(await memory.read(cypher('RETURN 1 AS one'))).toEqual([{ one: 1 }])
  await memory.close()
})

test('writers queue, so that none is refused, and close waits for them', async () => {
  const queue = await openEmbedded(null, graph)
  const work = Array.from({ length: 20 }, (_, i) =>
    queue.transaction(({ run }) =>
      run(cypher("MERGE (l:Lock {id: 'x'}) SET l.seq = $i RETURN l.seq AS seq", { i: BigInt(i) })),
    ),
  )
  const closed = queue.close()
  expect((await Promise.all(work)).map(([row]) => row?.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  await closed
})

const openIn = (place: string) => `
  import { loadOntology } from '${new URL('../../src/ontology/ontology.ts', import.meta.url)}'
  import { openEmbedded } from '${new URL('../../src/store/embedded.ts', import.meta.url)}'
  openEmbedded(${JSON.stringify(place)}, loadOntology().graph).catch(error => console.log(error.message))
`
