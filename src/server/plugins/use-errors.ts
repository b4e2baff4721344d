import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { UserError } from '../../model/errors.js'
import type { Logger } from '../log.js'
import { requestId } from '../request-id.js'
import { shown } from '../shown.js'

type Faults = Pick<Logger, 'error' | 'warn'>

/** Where a whole request is refused; an error of one field leaves the answer's status alone. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
}

/**
 * What clients see of errors: a code always; of what a user can mend the message and the cure; of our own faults only an id under
 * which the log has the rest.
 */
export function useErrors(log: Faults): Plugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      const results = Array.isArray(result) ? result : [result]
      if (results.some(one => Symbol.asyncIterator in one)) return
      const told = results.map(one => withErrors(one as ExecutionResult, requestId(request), log))
      setResult(Array.isArray(result) ? told : (told[0] ?? result))
    },
  }
}

function withErrors(result: ExecutionResult, id: string, log: Faults): ExecutionResult {
  if (result.errors === undefined) return result
  return { ...result, errors: result.errors.map(error => shownError(error, id, log)) }
}

function shownError(error: GraphQLError, id: string, log: Faults): GraphQLError {
  const cause = innermost(error)
  if (cause instanceof UserError) {
    const { message, code, cure } = shown(cause, id, log)
    const status = error.path === undefined ? STATUS[code] : undefined
    const http = status === undefined ? {} : { http: { status } }
    return same(error, `${message} ${cure}`, { ...error.extensions, code, cure, ...http })
  }
  if (cause instanceof GraphQLError) {
    // Yoga shows what its parser threw, and answers some clients with 200 to what is no request at all.
    const { originalError: _, ...extensions } = error.extensions
    const http = extensions.code === 'BAD_REQUEST' ? { http: { ...(extensions.http as object), spec: false } } : {}
    return same(error, error.message, { ...extensions, code: extensions.code ?? codeOf(error), ...http })
  }
  if (!isAborted(cause)) log.error({ requestId: id, err: cause }, 'A fault of ours')
  return same(error, `A fault on our side; the log has it under request id ${id}.`, {
    code: 'INTERNAL_SERVER_ERROR',
    requestId: id,
  })
}

/** The client has gone: nobody reads the answer, and nothing is broken. */
function isAborted(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError'
}

/** The error that was thrown first: executors wrap it to say where. */
function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? innermost(error.originalError) : error
}

/** The library's own errors have no code: one with a path came from a value, one without from the document or its variables. */
function codeOf(error: GraphQLError): string {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED'
  if (error.message.startsWith('Variable "$')) return 'BAD_USER_INPUT'
  return error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT'
}

function same(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
