import { LRUCache } from 'lru-cache'
import robots from 'robots-parser'
import { NotFetched } from './not-fetched.js'

/** The module is the function; its types say that it has one. */
const parseRobots = robots as unknown as typeof robots.default

/** The name by which `robots.txt` may speak to us. */
export const ROBOT = 'Entente'

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
  const known = new LRUCache<string, ReturnType<typeof parseRobots>>({ max: 1000, ttl: DAY })

  const rulesOf = async (url: URL) => {
    const address = new URL('/robots.txt', url)
    const rules = known.get(address.href)
    if (rules !== undefined) return rules
    const { status, text } = await fetch(address)
    if (status >= 500 || status === 429)
      throw new NotFetched(`The robots.txt of ${url.host} can not be had now (${status}).`, 'later')
    const read = parseRobots(address.href, status === 200 ? text : '')
    known.set(address.href, read)
    return read
  }

  return async (url: URL): Promise<Leave> => {
    const rules = await rulesOf(url)
    const delay = Math.min((rules.getCrawlDelay(ROBOT) ?? 0) * 1000, LONGEST_DELAY)
    return { allowed: rules.isAllowed(url.href, ROBOT) !== false, delay }
  }
}
