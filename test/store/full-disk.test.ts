import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.js'
import { cypher, graph } from './contract.js'

/** Writes events until one is not taken, says how many were and why no more, and reads them back. */
const writer = (folder: string) => `
  import { loadOntology } from '${new URL('../../src/ontology/ontology.ts', import.meta.url)}'
  import { openEmbedded } from '${new URL('../../src/store/embedded.ts', import.meta.url)}'
  const store = await openEmbedded(${JSON.stringify(folder)}, loadOntology().graph)
  await store.prepare()
  let taken = 0
  const write = id => store.transaction(({ run }) =>
    run({ text: 'CREATE (:Event {id: $id, title: $title})', params: { id, title: 'x'.repeat(20000) } }))
  for (;;) {
    const refused = await write('e' + taken).then(() => null, error => error)
    if (refused !== null) {
      const [{ n }] = await store.read({ text: 'MATCH (e:Event) RETURN count(e) AS n', params: {} })
      console.log(JSON.stringify({ taken, n, code: refused.code, message: refused.message }))
      process.kill(process.pid, 'SIGKILL')
    }
    taken++
  }
`

/** A bound on the size of its files stands for a full disk: the system refuses to write on, as it does there. */
test.skipIf(process.platform === 'win32')(
  'a full disk refuses a commit with its reason, and what was committed before stays',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-full-'))
    const command = `ulimit -f 1000; exec "$0" --import tsx --input-type=module -e "$1"`
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, writer(folder)], {
      encoding: 'utf8',
    })
    const { taken, n, code, message } = JSON.parse(stdout || JSON.stringify({ message: stderr }))
    expect(message).toMatch(/took no more: .*too large/i)
    expect([code, n]).toEqual(['STORE_UNAVAILABLE', taken])
    expect(taken).toBeGreaterThan(5)
    const store = await openEmbedded(folder, graph)
    expect(await store.read(cypher('MATCH (e:Event) RETURN count(e) AS n'))).toEqual([{ n: taken }])
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  },
)
