import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { doctorCommand } from '../../src/cli/doctor.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-doctor-'))
const said: string[] = []
let data = ''

beforeEach(() => {
  said.length = 0
  data = mkdtempSync(join(folder, 'data-'))
  vi.stubEnv('ENTENTE_DATA', data)
  vi.stubEnv('NEO4J_URI', '')
  vi.stubEnv('PORT', '0')
  vi.spyOn(console, 'log').mockImplementation(line => void said.push(String(line)))
})
afterAll(() => {
  process.exitCode = 0
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** What is wrong. */
async function wrong(): Promise<string[]> {
  const program = new Command('entente').exitOverride()
  doctorCommand(program)
  await program.parseAsync(['doctor'], { from: 'user' })
  return said.filter(line => line.startsWith('✗'))
}

test('a folder that was just made is good', async () => {
  expect(await wrong()).toEqual([])
  expect(said).toContain('✓ embedded store: 0 articles')
  expect(said).toContain('✓ no API key: writing over HTTP is off')
})

test('files that are not ours are named, with the cure', async () => {
  for (const name of ['keys.json', 'trusted.json', 'graph.grafeo']) writeFileSync(join(data, name), '{')
  writeFileSync(join(data, 'service.json'), 'of a service that died')
  expect(await wrong()).toEqual([
    expect.stringMatching(/keys\.json can not be read\. Mend it/),
    expect.stringMatching(/trusted\.json can not be read\. Remove it/),
    expect.stringMatching(/The data in .* cannot be read: .*\. Restore the folder from a backup/),
  ])
  expect(process.exitCode).toBe(1)
})

test('a folder that is none, or can not be made, is told', async () => {
  const file = join(data, 'file')
  writeFileSync(file, '')
  vi.stubEnv('ENTENTE_DATA', file)
  expect((await wrong())[0]).toContain(`The data folder ${file} can not be used`)
  said.length = 0
  vi.stubEnv('ENTENTE_DATA', join(file, 'within'))
  expect((await wrong())[0]).toMatch(/The data folder .*within can not be used: .*Set ENTENTE_DATA/)
})

test('a Neo4j that is not there is told', async () => {
  vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:1')
  expect(await wrong()).toEqual([
    expect.stringMatching(/Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached: .*\. Start the server/),
  ])
})
