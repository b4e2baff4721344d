import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { lastChange } from '../cypher/state.js'
import { exportAs } from '../export/export.js'
import type { Reading } from '../export/read.js'
import { requireScope } from '../graphql/authorize.js'
import { UserError } from '../model/errors.js'
import type { Access } from './auth/access.js'
import { sendJson } from './state.js'

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, STORE_UNAVAILABLE: 503 }

/**
 * `GET /export?format=…`: the graph, or the part that a filter picks, written as it is read. Whoever asks again says what they have
 * (`If-None-Match`), and is told in one small read when nothing has changed since.
 */
export function createExport(reading: Reading, access: Access, origins: readonly string[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowOrigin(request, response, origins)
    try {
      const principal = await access.identify(new Headers(headersOf(request)))
      requireScope({ principal, writable: access.writable() }, 'read')
      await send(reading, request, response)
    } catch (error) {
      if (!(error instanceof UserError) || response.headersSent) throw error
      sendJson(response, STATUS[error.code] ?? 400, { error: error.message, cure: error.cure, code: error.code })
    }
  }
}

async function send(reading: Reading, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { searchParams, search } = new URL(request.url ?? '/', 'http://localhost')
  const etag = await tagOf(reading, search)
  const caching = { etag, 'cache-control': 'no-cache', vary: 'Origin, Authorization, X-API-Key' }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, caching).end()
  const { type, file, cut, text } = await exportAs(reading, Object.fromEntries(searchParams))
  response.writeHead(200, {
    ...caching,
    'content-type': type,
    'content-disposition': `attachment; filename="${file}"`,
    'x-content-type-options': 'nosniff',
    ...(cut ? { 'x-entente-stopped-at': 'OCCASIONS' } : {}),
  })
  if (request.method === 'HEAD') return void response.end()
  await pipeline(Readable.from(text), response).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** Of what is asked and the number of the last change: equal texts have equal tags. */
async function tagOf({ store }: Reading, search: string): Promise<string> {
  const [row] = await store.read(lastChange())
  const hash = createHash('sha256')
    .update(`${String(row?.epoch)} ${String(row?.seq)} ${search}`)
    .digest('base64url')
  return `W/"${hash.slice(0, 22)}"`
}

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  const { origin } = headers
  if (origin === undefined) return
  if (origins.includes('*')) response.setHeader('access-control-allow-origin', '*')
  else if (origins.includes(origin)) response.setHeader('access-control-allow-origin', origin)
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}
