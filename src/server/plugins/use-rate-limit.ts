import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clientIn } from '../client.js'
import { type RateLimit, tooOften } from '../rate.js'

/** Refuses clients that ask too often. They are told apart by the address that they come from. */
export function useRateLimit(limit: RateLimit): Plugin {
  return {
    onRequestParse: async ({ serverContext }) => {
      const seconds = await limit(clientIn(serverContext))
      if (seconds !== null) throw refusal(seconds)
    },
  }
}

function refusal(seconds: number): GraphQLError {
  const { message, cure } = tooOften(seconds)
  return new GraphQLError(message, {
    extensions: { code: 'RATE_LIMITED', cure, http: { status: 429, headers: { 'retry-after': String(seconds) } } },
  })
}
