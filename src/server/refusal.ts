import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ErrorCode, UserError } from '../model/errors.js'
import type { Logger } from './log.js'
import { tooOften } from './rate.js'
import { shown } from './shown.js'
import { sendJson } from './state.js'

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 503,
}

/** An error with a status of its own, for answers that are not GraphQL. */
export class HttpError extends UserError {
  constructor(
    readonly status: number,
    message: string,
    cure: string,
  ) {
    super(message, 'BAD_USER_INPUT', cure)
  }
}

/** A client that has asked too often, and the seconds after which it may ask again. */
export class TooOften extends UserError {
  constructor(readonly seconds: number) {
    const { message, cure } = tooOften(seconds)
    super(message, 'RATE_LIMITED', cure)
  }
}

type Answer<More extends readonly unknown[]> = (
  request: IncomingMessage,
  response: ServerResponse,
  ...more: More
) => Promise<void>

/** Answers what a user can mend as JSON with its code and cure; who has gone meanwhile is told nothing. Other errors go on. */
export function refusing<More extends readonly unknown[]>(
  answer: Answer<More>,
  log: Pick<Logger, 'warn'>,
): Answer<More> {
  return async (request, response, ...more) => {
    try {
      await answer(request, response, ...more)
    } catch (error) {
      if (request.errored !== null && !response.writable) return
      if (!(error instanceof UserError) || response.headersSent) throw error
      const status = error instanceof HttpError ? error.status : (STATUS[error.code] ?? 400)
      if (error instanceof TooOften) response.setHeader('retry-after', String(error.seconds))
      // What was not read of the body is not waited for.
      if (!request.complete) response.setHeader('connection', 'close')
      const { message, cure, code } = shown(error, String(response.getHeader('x-request-id')), log)
      sendJson(response, status, { error: message, cure, code })
    }
  }
}
