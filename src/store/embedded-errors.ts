import { UserError } from '../model/errors.js'

/** Why the embedded store cannot be opened, in words that its owner can act on. */
export function cannotOpen(folder: string, cause: unknown): UserError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (reason.includes('cannot be locked')) {
    return new UserError(
      `The data folder ${folder} is in use by another process.`,
      'STORE_UNAVAILABLE',
      'Stop that process (a running `entente serve`?) or set ENTENTE_DATA to another folder.',
      { cause },
    )
  }
  if (/Permission denied|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|Read-only file system|os error/.test(reason)) {
    return new UserError(
      `The data folder ${folder} cannot be written: ${reason}`,
      'STORE_UNAVAILABLE',
      'Give this user the right to write there, or set ENTENTE_DATA to another folder.',
      { cause },
    )
  }
  return new UserError(
    `The data in ${folder} cannot be read: ${reason}`,
    'STORE_UNAVAILABLE',
    'Restore the folder from a backup, or move it away and ingest the articles again.',
    { cause },
  )
}

/** T009: a commit could not be written to the log, and nothing of it remains; X003: the log could not be folded into the file, and stays. */
const NOT_WRITTEN = /GRAFEO-(?:T009|X003).*: ([^:]*)$/s

/** What the disk did not take in words that its owner can act on; any other error as it is. */
export function cannotWrite(folder: string | null, cause: unknown): unknown {
  const [, reason] = (cause instanceof Error ? cause.message : '').match(NOT_WRITTEN) ?? []
  if (reason === undefined) return cause
  return new UserError(
    `The data folder ${folder} took no more: ${reason.trim()}. What was committed before stays, and nothing else.`,
    'STORE_UNAVAILABLE',
    'Make room on its disk, and do it again.',
    { cause },
  )
}
