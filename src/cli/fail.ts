import { UserError } from '../model/errors.js'

/** Ends the program with what its user can mend on two lines, or with the whole error where the fault is ours. */
export function fail(error: unknown): void {
  process.exitCode = 1
  if (error instanceof UserError) console.error(`${error.message}.\n${error.cure}`.replace('..\n', '.\n'))
  else console.error('This is a fault of Entente, please report it:', error)
}
