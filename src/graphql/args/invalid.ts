import { UserError } from '../../model/errors.js'

/** An argument that cannot be meant. The message names it, the cure says what can be given. */
export function invalid(argument: string, message: string, cure: string): UserError {
  return new UserError(`Argument "${argument}": ${message}`, 'BAD_USER_INPUT', cure)
}
