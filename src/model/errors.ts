/** Codes that clients may rely on; GraphQL errors carry them in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'COST_LIMIT'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'STORE_UNAVAILABLE'
  | 'ENVIRONMENT'

/** An error that its reader can mend: the message names the place, `cure` says what to do. Every other error is a fault of ours. */
export class UserError extends Error {
  override readonly name = 'UserError'

  constructor(
    message: string,
    readonly code: ErrorCode,
    readonly cure: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
