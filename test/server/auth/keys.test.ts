import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createKey, holderOf, readKeys, revokeKey } from '../../../src/server/auth/keys.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-keys-'))
const file = join(folder, 'keys.json')
const now = new Date('2026-01-02T03:04:05Z')
afterAll(() => rmSync(folder, { recursive: true }))

test('a key is told once: the file has its hash, for the owner alone', () => {
  const key = createKey(file, 'desk', ['ingest'], now)
  expect(readFileSync(file, 'utf8')).not.toContain(key.slice(17))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(holderOf(key, readKeys(file))).toEqual({ name: 'desk', scopes: new Set(['ingest']) })
})

test('another secret under a known id, and a revoked key, are nobody', () => {
  const key = createKey(file, 'intern', ['read'], now)
  const forged = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
  expect(holderOf(forged, readKeys(file))).toBeNull()
  expect(revokeKey(file, key.split('_')[1] ?? '')).toBe(true)
  expect(holderOf(key, readKeys(file))).toBeNull()
  expect(revokeKey(file, 'nothing')).toBe(false)
})

test('a file that is not ours is said with its cure', () => {
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{"keys": 1}')
  expect(() => readKeys(broken)).toThrow(`The key file ${broken} can not be read.`)
  expect(readKeys(join(folder, 'nothing.json'))).toEqual([])
})
