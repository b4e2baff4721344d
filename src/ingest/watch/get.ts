import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { checkedLookup, type MayConnect, notPublic } from './addresses.js'
import { NotFetched } from './not-fetched.js'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Unpacked. */
  readonly body: Buffer
}

export interface GetOptions {
  readonly mayConnect: MayConnect
  readonly headers: Readonly<Record<string, string>>
  /** Bytes of the body, packed and unpacked, beyond which it is refused. */
  readonly most: number
  /** Milliseconds for all of it. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
  /** Tests give one of their own. */
  readonly lookup?: LookupFunction | undefined
}

/** One GET, without following redirects: bounded in time and bytes, and only of addresses that may be connected to. @throws NotFetched */
export async function get(url: URL, options: GetOptions): Promise<Answer> {
  const { timeout, most, signal } = options
  const late = AbortSignal.timeout(timeout)
  const either = signal === undefined ? late : AbortSignal.any([signal, late])
  try {
    const response = await open(url, options, either)
    const { statusCode: status = 0, headers } = response
    return { status, headers, body: await bounded(response, most) }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw error instanceof NotFetched ? error : notFetched(url, error, late.aborted)
  }
}

/** A connection of its own: one from a pool might have been opened without the check. */
function open(url: URL, options: GetOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { mayConnect, headers, lookup = checkedLookup(mayConnect) } = options
  // An address in the place of a name is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !mayConnect(host)) throw notPublic(host)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, { agent: false, lookup, signal, headers: { ...headers, 'accept-encoding': 'gzip' } })
      .once('response', resolve)
      .once('error', reject)
      .end()
  })
}

async function bounded(response: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  try {
    if (Number(response.headers['content-length'] ?? 0) > most) throw tooLong(most)
    if (encoding === 'identity') return await collect(response, most)
    if (encoding !== 'gzip') throw new NotFetched(`It comes packed as ${encoding}, which was not asked for.`, 'never')
    const unzip = createGunzip()
    response.once('error', error => unzip.destroy(error))
    return await collect(response.pipe(unzip), most)
  } finally {
    response.destroy()
  }
}

async function collect(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw tooLong(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLong = (most: number) => new NotFetched(`It has more than ${most / 1e6} million bytes.`, 'never')

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no address; check how it is written',
  EAI_AGAIN: 'can not be looked up now',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'broke the connection off',
  EHOSTUNREACH: 'can not be reached',
  ENETUNREACH: 'can not be reached',
}

function notFetched({ host }: URL, cause: unknown, late: boolean): NotFetched {
  const { code = '', message } = cause as NodeJS.ErrnoException
  const reason = late ? 'takes too long to answer' : (REASONS[code] ?? `can not be read (${code || message})`)
  return new NotFetched(`${host} ${reason}.`, 'later', { cause })
}
