import { UserError } from '../model/errors.js'
import type { Principal, Scope } from '../model/principal.js'

/** Who asks, and whether anybody could write at all. */
export interface Standing {
  readonly principal: Principal
  readonly writable: boolean
}

/** @throws UserError UNAUTHENTICATED when a key is missing, FORBIDDEN when there is one and it does not allow this. */
export function requireScope({ principal, writable }: Standing, scope: Scope): void {
  if (principal.scopes.has(scope)) return
  if (scope !== 'read' && !writable) throw writingIsOff()
  if (principal.name === null) throw keyIsMissing(scope)
  throw new UserError(
    `The key of ${principal.name} does not allow to ${scope}.`,
    'FORBIDDEN',
    `Make one that does: entente key create <name> --scope ${scope}.`,
  )
}

function writingIsOff(): UserError {
  return new UserError(
    'Writing over HTTP is off: this service has no key.',
    'FORBIDDEN',
    'Whoever runs it makes one with `entente key create`, or uses the command line.',
  )
}

function keyIsMissing(scope: Scope): UserError {
  return new UserError(
    `To ${scope} needs a key.`,
    'UNAUTHENTICATED',
    'Send it as `Authorization: Bearer …`; whoever runs the service makes one with `entente key create`.',
  )
}
