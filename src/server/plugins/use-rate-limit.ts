import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientOf } from '../client.js'

/** At most `rate` requests a minute of one client; 0: any number. Clients are told apart by the address that they come from. */
export function useRateLimit(rate: number): Plugin {
  if (rate === 0) return {}
  const limiter = new RateLimiterMemory({ points: rate, duration: 60 })
  return {
    onRequestParse: async ({ request, serverContext }) => {
      await limiter.consume(clientOf(request, serverContext)).catch(refuse)
    },
  }
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  const seconds = Math.ceil(reason.msBeforeNext / 1000)
  const cure = `Ask again in ${seconds} s.`
  throw new GraphQLError(`This client has asked too often. ${cure}`, {
    extensions: { code: 'RATE_LIMITED', cure, http: { status: 429, headers: { 'retry-after': String(seconds) } } },
  })
}
