import { UserError } from '../../model/errors.js'

export function bad(message: string, cure: string): UserError {
  return new UserError(message, 'BAD_USER_INPUT', cure)
}
