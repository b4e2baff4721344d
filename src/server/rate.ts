import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts a request of a client; gives the seconds after which it may ask again, null when it may ask now. */
export type RateLimit = (client: string) => Promise<number | null>

/** At most `rate` requests a minute of one client, whichever part of the service it asks; 0: any number. */
export function createRateLimit(rate: number): RateLimit {
  if (rate === 0) return async () => null
  const limiter = new RateLimiterMemory({ points: rate, duration: 60 })
  return async client => {
    try {
      await limiter.consume(client)
      return null
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return Math.ceil(reason.msBeforeNext / 1000)
      throw reason
    }
  }
}

/** What a client is told that has asked too often. */
export function tooOften(seconds: number): { readonly message: string; readonly cure: string } {
  const cure = `Ask again in ${seconds} s.`
  return { message: `This client has asked too often. ${cure}`, cure }
}
