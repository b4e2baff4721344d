import { LRUCache } from 'lru-cache'
import robots from 'robots-parser'
import { NotFetched } from './not-fetched.js'

/** The module is the function; its types say that it has one. */
const parseRobots = robots as unknown as typeof robots.default

/** The name by which `robots.txt` may speak to us. */
export const ROBOT = 'Entente'

type Rules = ReturnType<typeof parseRobots>

/** What a host allows: whether the address may be read, and how many milliseconds apart. */
export interface Leave {
  readonly allowed: boolean
  readonly delay: number
}

const DAY = 24 * 3_600_000
/** A longer delay would be one of days; the host is asked this often at most. */
const LONGEST_DELAY = 60_000

/**
 * `robots.txt` by RFC 9309: kept for a day; a host without one (4xx) allows all; one whose file can not be had now (5xx, no answer) is
 * not read now.
 * @param fetch gives status and text of an address, redirects followed. @throws NotFetched
 */
export function createRobots(fetch: (url: URL) => Promise<{ readonly status: number; readonly text: string }>) {
  const known = new LRUCache<string, Promise<Rules>>({ max: 1000, ttl: DAY })

  const ask = async (address: URL): Promise<Rules> => {
    const { status, text } = await fetch(address)
    if (status >= 500 || status === 429)
      throw new NotFetched(`The robots.txt of ${address.host} can not be had now (${status}).`, 'later')
    return parseRobots(address.href, status === 200 ? text : '')
  }

  /** Who comes while it is asked for waits for the same answer; only a good one is kept. */
  const rulesOf = (url: URL): Promise<Rules> => {
    const address = new URL('/robots.txt', url)
    const before = known.get(address.href)
    if (before !== undefined) return before
    const asked = ask(address)
    known.set(address.href, asked)
    asked.catch(() => known.delete(address.href))
    return asked
  }

  return async (url: URL): Promise<Leave> => {
    const rules = await rulesOf(url)
    const delay = Math.min((rules.getCrawlDelay(ROBOT) ?? 0) * 1000, LONGEST_DELAY)
    return { allowed: rules.isAllowed(url.href, ROBOT) !== false, delay }
  }
}
