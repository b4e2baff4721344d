import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.js'
import { cypher, graph } from './contract.js'

/** Writes two events and what joins them, over and over, and says so after each commit. */
const writer = (folder: string) => `
  import { loadOntology } from '${new URL('../../src/ontology/ontology.ts', import.meta.url)}'
  import { openEmbedded } from '${new URL('../../src/store/embedded.ts', import.meta.url)}'
  const store = await openEmbedded(${JSON.stringify(folder)}, loadOntology().graph)
  await store.prepare()
  const [{ n }] = await store.read({ text: 'MATCH (e:Event) RETURN count(e) AS n', params: {} })
  for (let i = n / 2; ; i++) {
    await store.transaction(async ({ run }) => {
      await run({ text: 'CREATE (:Event {id: $a, title: $a}), (:Event {id: $b, title: $b})', params: { a: i + ' plan', b: i + ' deed' } })
      await run({
        text: 'MATCH (a:Event {id: $a}) MATCH (b:Event {id: $b}) CREATE (a)-[:REALIZED_BY]->(b)',
        params: { a: i + ' plan', b: i + ' deed' },
      })
    })
    process.stdout.write(i + 1 + '\\n')
  }
`

/** Lets a process write until it has said `commits` times that it has, then kills it; gives what it said last. */
async function killedAfter(folder: string, commits: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer(folder)])
  const said: number[] = []
  child.stdout.on('data', text => {
    said.push(...String(text).trim().split('\n').map(Number))
    if (said.length >= commits) child.kill('SIGKILL')
  })
  await new Promise(resolve => child.once('close', resolve))
  return said.at(-1) ?? 0
}

test('a process killed while it writes loses no commit that it was told of, and leaves none by half', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
  let before = 0
  for (const commits of [1, 40, 200]) {
    const acknowledged = await killedAfter(folder, commits)
    expect(acknowledged).toBeGreaterThanOrEqual(before + commits)
    const store = await openEmbedded(folder, graph)
    const [row] = await store.read(
      cypher(
        'MATCH (e:Event) WITH count(e) AS events MATCH (:Event)-[r:REALIZED_BY]->(:Event) RETURN events, count(r) AS joined',
      ),
    )
    expect(row?.events).toBe(Number(row?.joined) * 2)
    expect(row?.joined).toBeGreaterThanOrEqual(acknowledged)
    expect(await store.search(['Event'], 'deed', 100_000)).toHaveLength(Number(row?.joined))
    before = Number(row?.joined)
    await store.close()
  }
  rmSync(folder, { recursive: true, force: true })
})
