import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { lastChange } from '../cypher/state.js'
import { exportAs } from '../export/export.js'
import type { Reading } from '../export/read.js'
import { type Admission, admit } from './admission.js'
import type { Logger } from './log.js'
import { allowOrigin } from './origins.js'
import { encodingFor, packer, weakTag } from './packing.js'
import { refusing } from './refusal.js'

export interface ExportOptions extends Admission {
  /** Origins of other sites whose pages may ask; '*' is any. */
  readonly origins: readonly string[]
  readonly log: Pick<Logger, 'warn'>
}

/**
 * `GET /export?format=…`: the graph, or the part that a filter picks, written as it is read. Whoever asks again says what they have
 * (`If-None-Match`), and is told in one small read when nothing has changed since.
 */
export function createExport(reading: Reading, { origins, log, ...admission }: ExportOptions) {
  return refusing(async (request, response) => {
    allowOrigin(request, response, origins)
    await admit(request, admission, 'read')
    await send(reading, request, response)
  }, log)
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
