import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { UserError } from '../../model/errors.js'
import { type Principal, SCOPES, type Scope } from '../../model/principal.js'
import { replaceJson } from '../replace-json.js'

/** What is kept of an API key. The key itself is shown once, to whom it is made for. */
const stored = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: z.iso.datetime(),
  /** Hex. A key is 256 random bits, so that one plain hash can not be searched backwards. */
  sha256: z.string().length(64),
})

export type StoredKey = Readonly<z.infer<typeof stored>>

/** `entente_<id>_<secret>`: the prefix lets secret scanners find a key that was published by mistake. */
const FORM = /^entente_([0-9a-f]{8})_([\w-]{43})$/

/** The keys of a file, or none where there is no such file. @throws UserError when it is not one of ours. */
export function readKeys(file: string): readonly StoredKey[] {
  if (!existsSync(file)) return []
  try {
    return z.array(stored).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new UserError(
      `The key file ${file} can not be read.`,
      'ENVIRONMENT',
      'Mend it, or remove it and make new keys with `entente key create`.',
      { cause },
    )
  }
}

/** Makes a key and keeps its hash; the result is the only time that the key is told. */
export function createKey(file: string, name: string, scopes: readonly Scope[], now: Date): string {
  const id = randomBytes(4).toString('hex')
  const key = `entente_${id}_${randomBytes(32).toString('base64url')}`
  writeKeys(file, [
    ...readKeys(file),
    { id, name, scopes: [...scopes], createdAt: now.toISOString(), sha256: hash(key) },
  ])
  return key
}

/** Takes a key away; false when there is none with this id. */
export function revokeKey(file: string, id: string): boolean {
  const keys = readKeys(file)
  const left = keys.filter(key => key.id !== id)
  if (left.length < keys.length) writeKeys(file, left)
  return left.length < keys.length
}

/** Whose key it is, or null. */
export function holderOf(key: string, keys: readonly StoredKey[]): Principal | null {
  const [, id] = key.match(FORM) ?? []
  const known = keys.find(one => one.id === id)
  if (known === undefined || !sameHash(hash(key), known.sha256)) return null
  return { name: known.name, scopes: new Set(known.scopes) }
}

const hash = (key: string): string => createHash('sha256').update(key).digest('hex')

/** In constant time, though what is compared are hashes. */
function sameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))
}

/** For nobody but the owner. */
const writeKeys = (file: string, keys: readonly StoredKey[]): void => replaceJson(file, keys, 0o600)
