import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { backupCommands } from '../../src/cli/backup.js'
import { doctorCommand } from '../../src/cli/doctor.js'
import { ingestCommand } from '../../src/cli/ingest.js'
import { maintenanceCommands } from '../../src/cli/maintain.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-backup-'))
const copy = join(folder, 'copy.backup')
const said: string[] = []

beforeAll(() => {
  vi.stubEnv('ENTENTE_DATA', join(folder, 'data'))
  vi.stubEnv('NEO4J_URI', '')
  vi.stubEnv('PORT', '0')
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]): Promise<string> {
  const program = new Command('entente').exitOverride()
  for (const register of [ingestCommand, maintenanceCommands, backupCommands, doctorCommand]) register(program)
  await program.parseAsync(args, { from: 'user' })
  return said.join('\n')
}

const ARTICLE = 'seed/articles/2023-03-18-ohrid-annex-agreed.md'

test('what was lost after a backup is there again after a restore', async () => {
  await run('ingest', ARTICLE)
  await run('backup', copy)
  await run('reset', '--yes')
  expect(await run('doctor')).toContain('embedded store: 0 articles')
  expect(await run('restore', copy)).toContain('Restored: 1 articles')
  expect(await run('doctor')).toContain('embedded store: 1 articles')
  expect(await run('ingest', ARTICLE)).toContain('1 unchanged')
}, 60_000)

test('a copy is not written over, and a file that is none replaces nothing', async () => {
  await expect(run('backup', copy)).rejects.toThrow('exists')
  const other = join(folder, 'other')
  writeFileSync(other, 'no store')
  await expect(run('restore', other)).rejects.toThrow('is no copy of a store')
  await expect(run('restore', join(folder, 'nothing'))).rejects.toThrow('There is no file')
  expect(readdirSync(join(folder, 'data')).filter(name => name.startsWith('restoring'))).toEqual([])
  expect(await run('doctor')).toContain('1 articles')
}, 60_000)
