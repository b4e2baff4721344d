import type { IncomingMessage } from 'node:http'
import { requireScope } from '../graphql/authorize.js'
import type { Scope } from '../model/principal.js'
import type { Access } from './auth/access.js'
import { clientOf, headersOf } from './client.js'
import type { RateLimit } from './rate.js'
import { TooOften } from './refusal.js'

export interface Admission {
  readonly access: Access
  readonly rate: RateLimit
}

/** Lets a request beside GraphQL in. @throws TooOften, and what `requireScope` throws. */
export async function admit(request: IncomingMessage, { access, rate }: Admission, scope: Scope): Promise<void> {
  const seconds = await rate(clientOf(request))
  if (seconds !== null) throw new TooOften(seconds)
  const principal = await access.identify(headersOf(request))
  requireScope({ principal, writable: access.writable() }, scope)
}
