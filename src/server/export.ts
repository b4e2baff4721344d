import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { lastChange } from '../cypher/state.js'
import { exportAs } from '../export/export.js'
import type { Reading } from '../export/read.js'
import { requireScope } from '../graphql/authorize.js'
import { UserError } from '../model/errors.js'
import type { Access } from './auth/access.js'
import { clientOf } from './client.js'
import type { Logger } from './log.js'
import { allowOrigin } from './origins.js'
import { encodingFor, packer, weakTag } from './packing.js'
import { type RateLimit, tooOften } from './rate.js'
import { shown } from './shown.js'
import { sendJson } from './state.js'

export interface ExportOptions {
  readonly access: Access
  readonly rate: RateLimit
  /** Origins of other sites whose pages may ask; '*' is any. */
  readonly origins: readonly string[]
  readonly log: Pick<Logger, 'warn'>
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, STORE_UNAVAILABLE: 503 }

/**
 * `GET /export?format=…`: the graph, or the part that a filter picks, written as it is read. Whoever asks again says what they have
 * (`If-None-Match`), and is told in one small read when nothing has changed since.
 */
export function createExport(reading: Reading, { access, rate, origins, log }: ExportOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowOrigin(request, response, origins)
    const seconds = await rate(clientOf(request))
    if (seconds !== null) return refuse(seconds, response)
    try {
      const principal = await access.identify(new Headers(headersOf(request)))
      requireScope({ principal, writable: access.writable() }, 'read')
      await send(reading, request, response)
    } catch (error) {
      if (!(error instanceof UserError) || response.headersSent) throw error
      const { message, cure, code } = shown(error, randomUUID(), log)
      sendJson(response, STATUS[code] ?? 400, { error: message, cure, code })
    }
  }
}

function refuse(seconds: number, response: ServerResponse): void {
  const { message, cure } = tooOften(seconds)
  response.setHeader('retry-after', String(seconds))
  sendJson(response, 429, { error: message, cure, code: 'RATE_LIMITED' })
}

async function send(reading: Reading, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { searchParams, search } = new URL(request.url ?? '/', 'http://localhost')
  const etag = await tagOf(reading, search)
  const caching = { etag, 'cache-control': 'no-cache', vary: 'Origin, Authorization, X-API-Key, Accept-Encoding' }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, caching).end()
  const encoding = encodingFor(request.headers['accept-encoding'])
  const { type, file, cut, text } = await exportAs(reading, Object.fromEntries(searchParams))
  response.writeHead(200, {
    ...caching,
    'content-type': type,
    'content-disposition': `attachment; filename="${file}"`,
    'x-content-type-options': 'nosniff',
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(cut ? { 'x-entente-stopped-at': 'OCCASIONS' } : {}),
  })
  if (request.method === 'HEAD') return void response.end()
  const steps = encoding === null ? [response] : [packer(encoding), response]
  await pipeline([Readable.from(text), ...steps]).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** Of what is asked and the number of the last change: equal texts have equal tags. */
async function tagOf({ store }: Reading, search: string): Promise<string> {
  const [row] = await store.read(lastChange())
  return weakTag(`${String(row?.epoch)} ${String(row?.seq)} ${search}`)
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}
