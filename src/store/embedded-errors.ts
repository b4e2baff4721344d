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
