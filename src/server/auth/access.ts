import { statSync } from 'node:fs'
import { UserError } from '../../model/errors.js'
import type { Principal, Scope } from '../../model/principal.js'
import { holderOf, readKeys, type StoredKey } from './keys.js'
import { type ReadToken, type TokenIssuer, tokenReader } from './tokens.js'

/** Who may ask what of the service. */
export interface AccessOptions {
  /** File of the API keys that `entente key` manages. */
  readonly keyFile: string | null
  readonly tokens: TokenIssuer | null
  /** Whether reading needs no key. */
  readonly openReading: boolean
}

export interface Access {
  /** Whom the `Authorization` or `X-API-Key` header speaks for. @throws UserError UNAUTHENTICATED when it speaks for nobody. */
  readonly identify: (headers: Headers) => Promise<Principal>
  /** Whether anybody could write at all. */
  readonly writable: () => boolean
}

export const OPEN: AccessOptions = { keyFile: null, tokens: null, openReading: true }

export function createAccess({ keyFile, tokens, openReading }: AccessOptions): Access {
  const anybody: Principal = { name: null, scopes: new Set<Scope>(openReading ? ['read'] : []) }
  const keys = keyFile === null ? () => [] : keysOf(keyFile)
  const readToken = tokens === null ? null : tokenReader(tokens)
  return {
    identify: async headers => {
      const given = credential(headers)
      if (given === null) return anybody
      const principal = given.startsWith('entente_') ? holderOf(given, keys()) : await ofToken(given, readToken)
      if (principal === null) throw unknownKey()
      return openReading ? { ...principal, scopes: new Set([...principal.scopes, 'read']) } : principal
    },
    writable: () => tokens !== null || keys().length > 0,
  }
}

async function ofToken(token: string, readToken: ReadToken | null): Promise<Principal | null> {
  return readToken === null ? null : readToken(token)
}

function unknownKey(): UserError {
  return new UserError(
    'This key is not known here.',
    'UNAUTHENTICATED',
    'Make one with `entente key create`, and send it as `Authorization: Bearer …`.',
  )
}

/** Keys as they are in the file now: it is read again when it has changed, so that a revoked key is dead at once. */
function keysOf(file: string): () => readonly StoredKey[] {
  let known: { readonly mark: string; readonly keys: readonly StoredKey[] } = { mark: '', keys: [] }
  return () => {
    const mark = markOf(file)
    if (mark !== known.mark) known = { mark, keys: readKeys(file) }
    return known.keys
  }
}

/** The file is replaced as a whole, so its inode changes with it. */
function markOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? '' : `${stats.ino} ${stats.mtimeMs} ${stats.size}`
}

function credential(headers: Headers): string | null {
  const bearer = headers.get('authorization')?.match(/^Bearer\s+(\S+)\s*$/i)?.[1]
  const key = bearer ?? headers.get('x-api-key')?.trim()
  if (key !== undefined && key !== '') return key
  if (headers.has('authorization')) throw unknownKey()
  return null
}
