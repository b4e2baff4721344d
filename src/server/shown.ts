import { UserError } from '../model/errors.js'
import type { Logger } from './log.js'

/**
 * What a client is shown of an error that somebody can mend. Where the store lies and why it does not answer is for who runs the
 * service: the log has that, and clients are told to wait.
 */
export function shown(error: UserError, requestId: string, log: Pick<Logger, 'warn'>): UserError {
  if (error.code !== 'STORE_UNAVAILABLE') return error
  log.warn({ requestId, err: error }, 'The store is away')
  return new UserError(
    'The store does not answer, or takes nothing more, for now.',
    'STORE_UNAVAILABLE',
    `Ask again in some seconds; the log of the service has the reason under request id ${requestId}.`,
    { cause: error },
  )
}
