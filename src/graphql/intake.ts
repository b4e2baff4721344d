import { UserError } from '../model/errors.js'
import type { Intake } from '../model/intake.js'

/** What takes articles in, where the service does. @throws UserError FORBIDDEN where it does not. */
export function intakeOf({ intake }: { readonly intake?: Intake | undefined }): Intake {
  if (intake !== undefined) return intake
  throw new UserError('This service reads no articles.', 'FORBIDDEN', 'Use the command line.')
}
