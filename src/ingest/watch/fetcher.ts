import type { LookupFunction } from 'node:net'
import { type MediaType, mediaType } from '../../model/media-type.js'
import { publicAnd } from './addresses.js'
import { type Answer, get } from './get.js'
import { NotFetched } from './not-fetched.js'
import { createRobots, ROBOT } from './robots.js'
import { createTurns } from './turns.js'

/** By which a server tells that nothing has changed (RFC 9110). */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What an address gave. */
export interface Fetched extends MediaType {
  /** Where it was found at last, after redirects. */
  readonly url: string
  readonly body: Buffer
  readonly validators: Validators
}

export interface Fetcher {
  /** null: it is as it was. @throws NotFetched */
  readonly fetch: (address: string, known?: Validators, signal?: AbortSignal) => Promise<Fetched | null>
}

export interface FetcherOptions {
  /** Ranges that are not public and may be read all the same. */
  readonly allow?: readonly string[]
  /** Address or mail of who runs this, for whom it troubles. */
  readonly contact?: string | null
  /** Milliseconds between two requests to a host, where its robots.txt does not ask for more. */
  readonly delay?: number
  readonly timeout?: number
  /** Bytes of a page or feed. */
  readonly most?: number
  readonly lookup?: LookupFunction
}

const DELAY = 2000
const TIMEOUT = 30_000
const MOST = 5_000_000
const MOST_OF_ROBOTS = 512_000
const REDIRECTS = 5
/** A host that is asked too much is left alone at least so long, and at most a day, whatever it asks. */
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [60_000, 86_400_000]

const MOVED = new Set([301, 302, 303, 307, 308])

/** Reads addresses of the web as a good guest: what robots.txt forbids is not read, and a host is asked with pauses. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { allow = [], contact = null, delay = DELAY, timeout = TIMEOUT, most = MOST, lookup } = options
  const mayConnect = publicAnd(allow)
  const turns = createTurns()
  const agent = `${ROBOT}/0.1 (reads news into a knowledge graph${contact === null ? '' : `; ${contact}`})`
  const once = (url: URL, signal?: AbortSignal, bytes = most, headers: Readonly<Record<string, string>> = {}) =>
    get(url, { mayConnect, timeout, most: bytes, signal, lookup, headers: { ...headers, 'user-agent': agent } })

  const leave = createRobots(async url => {
    const { status, body } = await along(url, at => once(at, undefined, MOST_OF_ROBOTS))
    return { status, text: body.toString('utf8') }
  })

  return {
    fetch: async (address, known = {}, signal) => {
      const ask = async (url: URL) => {
        const { allowed, delay: wished } = await leave(url)
        if (!allowed) throw new NotFetched(`The robots.txt of ${url.host} does not allow to read it.`, 'never')
        await turns.take(url.host, Math.max(delay, wished), signal)
        const answer = await once(url, signal, most, conditions(known))
        if (answer.status === 429 || answer.status === 503) throw leaveAlone(url, answer)
        if (answer.status >= 500) throw new NotFetched(`${url.host} answers ${answer.status}.`, 'later')
        return answer
      }
      const leaveAlone = ({ host }: URL, { status, headers }: Answer) => {
        const until = Date.now() + pauseOf(headers['retry-after'])
        turns.pause(host, until)
        return new NotFetched(`${host} answers ${status}.`, until)
      }
      const answer = await along(urlOf(address), ask)
      if (answer.status === 304) return null
      if (answer.status !== 200) throw new NotFetched(`${answer.url.host} answers ${answer.status}.`, 'never')
      return fetched(answer)
    },
  }
}

/** Follows redirects; each step is checked as the first was. */
async function along(from: URL, ask: (url: URL) => Promise<Answer>): Promise<Answer & { readonly url: URL }> {
  let url = from
  for (let step = 0; step <= REDIRECTS; step++) {
    const answer = await ask(url)
    const { location } = answer.headers
    if (!MOVED.has(answer.status) || location === undefined) return { ...answer, url }
    url = urlOf(location, url)
  }
  throw new NotFetched(`${from.host} sends from one address to the next without end.`, 'never')
}

/** @throws NotFetched for what is no address of the web, or has a password in it. */
function urlOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new NotFetched('This is no address of the web; give one that begins with http:// or https://.', 'never')
  if (url.username !== '' || url.password !== '')
    throw new NotFetched('Addresses with a user or password in them are not read.', 'never')
  url.hash = ''
  return url
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}

function fetched({ url, headers, body }: Answer & { readonly url: URL }): Fetched {
  const validators = { etag: headers.etag, lastModified: headers['last-modified'] }
  return { url: url.href, ...mediaType(headers['content-type']), body, validators }
}

/** Milliseconds that a `Retry-After` asks for: seconds or a date. */
export function pauseOf(retryAfter: string | undefined): number {
  const wished = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : Date.parse(retryAfter ?? '') - Date.now()
  return Math.min(Math.max(Number.isNaN(wished) ? 0 : wished, SHORTEST_PAUSE), LONGEST_PAUSE)
}
