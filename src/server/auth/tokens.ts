import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { UserError } from '../../model/errors.js'
import { isScope, type Principal } from '../../model/principal.js'

/** Where tokens come from. */
export interface TokenIssuer {
  /** Address of the issuer's public keys (JWKS, RFC 7517). */
  readonly jwks: string
  readonly issuer: string
  readonly audience: string
}

/** Who a JSON Web Token (RFC 7519) speaks for. @throws UserError when it is not valid here and now. */
export type ReadToken = (token: string) => Promise<Principal>

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']

/** Reads the tokens of an issuer; its keys are fetched when first needed and kept while they are good. */
export function tokenReader(
  { jwks, issuer, audience }: TokenIssuer,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(jwks)),
): ReadToken {
  return async token => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
    }).catch(refuse)
    return { name: payload.sub ?? null, scopes: new Set(scopesOf(payload.scope).filter(isScope)) }
  }
}

/** `scope` of RFC 8693: words with spaces between; some issuers give a list. */
function scopesOf(scope: unknown): readonly string[] {
  if (Array.isArray(scope)) return scope.map(String)
  return typeof scope === 'string' ? scope.split(' ') : []
}

function refuse(cause: unknown): never {
  if (cause instanceof errors.JWTExpired) throw unauthenticated('The token has expired.', cause)
  if (cause instanceof errors.JWKSTimeout)
    throw new UserError('The keys of the token issuer can not be had.', 'UNAUTHENTICATED', 'Try again.', { cause })
  throw unauthenticated('The token is not valid here.', cause)
}

function unauthenticated(message: string, cause: unknown): UserError {
  return new UserError(message, 'UNAUTHENTICATED', 'Get a new one from the issuer that this service trusts.', { cause })
}
